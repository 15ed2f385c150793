// @ts-check
// Why an element shows the merchant's own text. A closed list: nothing that was typed is in it.

export { codeOf, refuse };

/** Most are the attribute that cannot be understood.
 * @typedef {'amount' | 'currency' | 'plan' | 'start' | 'time-zone' | 'rounding' | 'roll' | 'calendar'
 *     | 'min-amount' | 'max-amount' | 'when-ineligible' | 'locale' | 'layout' | 'details' | 'href'
 *     | 'heading-level' | 'engine'
 *     | 'format' | 'core'} Code
 * format: the browser writes the amount or the day with other digits; core: the parts do not sum. */

/** @param {Code} code @returns {never} */
function refuse(code) {
    throw { code_: code };
}

/** What is no refusal of ours is a fault of the engine, the browser or the page.
 * @param {any} fault @returns {Code} */
const codeOf = (fault) => fault?.code_ ?? 'core';
