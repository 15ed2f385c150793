// @ts-check
// What a quote looks like: sentences, a list, the schedule as a table.

export { figures, made, scheduleTable, unfilled };

/** @typedef {import('./quote.js').Quote} Quote */
/** @typedef {import('./wording.js').Wording} Wording */

/** @param {string} tag @param {string} [part] @param {(Node | string)[]} children */
function made(tag, part, ...children) {
    const element = document.createElement(tag);
    if (part) element.setAttribute('part', part);
    element.append(...children);
    return element;
}

/** The plan in one sentence; equal amounts that follow each other are counted.
 * @param {Quote} quote @param {Wording} wording */
function sentence({ parts }, { words_, money_, day_ }) {
    const { due, amount: whole, deposit } = parts[0];
    let amounts = '';
    for (let at = deposit ? 1 : 0, next = 0; at < parts.length; at = next) {
        const { amount } = parts[at];
        for (next = at + 1; parts[next]?.amount === amount;) next += 1;
        amounts += (amounts && ' + ') + (next - at > 1 ? `${next - at} × ` : '') + money_(amount);
    }
    return deposit ? words_.deposit_then_(money_(whole), amounts)
        : parts[1] ? words_.instalments_(parts.length, amounts)
            : words_.payable_by_(day_(due), amounts);
}

/** @param {Quote} quote @param {Wording} wording */
function scheduleTable({ parts, amount: whole }, { words_, money_, day_ }) {
    /** @param {string} cell @param {string} left @param {string} right */
    const row = (cell, left, right) => made('tr', '', made('th', '', left), made(cell, '', right));
    const table = made('table', 'schedule', row('th', words_.due_, words_.amount_));
    for (let at = 0; at < parts.length; at += 1) {
        const { due, amount, deposit } = parts[at];
        table.append(row('td', day_(due) + (deposit ? ` (${words_.deposit_})` : ''),
            money_(amount)));
    }
    table.append(row('td', words_.total_, money_(whole)));
    return table;
}

/** The block of a plan as it is most often, for copies: a sentence. */
const unfilled = made('div', 'plan', made('div', 'summary'));

/** What stands on the page. @param {any} block  a copy of the unfilled one @param {Quote} quote
 * @param {Wording} wording @param {string} layout */
function figures(block, quote, wording, layout) {
    const { words_, money_, day_, percent_ } = wording;
    if (layout === 'table') block.replaceChildren(scheduleTable(quote, wording));
    else block.firstChild.textContent = sentence(quote, wording);
    for (let at = 0; layout === 'stack' && at < quote.parts.length; at += 1) {
        const { due, amount } = quote.parts[at];
        block.append(made('div', 'item', `${day_(due)}: ${money_(amount)}`));
    }
    for (let at = 0; at < quote.discounts.length; at += 1) {
        const { percent, until, amount } = quote.discounts[at];
        block.append(made('div', 'discount',
            words_.discount_(percent_(percent), day_(until), money_(amount))));
    }
    return block;
}
