// @ts-check
// Plain HTML: the chosen option or radio button carries its price in minor units, and a script of
// the shop tells the cart's in an event:
//   document.dispatchEvent(new CustomEvent('shop-cart', { detail: { minorUnits: 25980 } }))

import { follow } from './follow.js';

document.addEventListener('change', ({ target }) => {
    const field = /** @type {HTMLElement | null} */ (target);
    const chosen = field instanceof HTMLSelectElement ? field.selectedOptions[0] : field;
    const units = chosen?.dataset.minorUnits;
    if (units !== undefined) follow('product', () => units);
});
document.addEventListener('shop-cart', (event) =>
    follow('cart', () => `${/** @type {CustomEvent} */ (event).detail.minorUnits}`));
