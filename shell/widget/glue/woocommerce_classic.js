// @ts-check
// WooCommerce with templates: its script tells the chosen variation in a jQuery event. The cart is
// written by the server, the element in it too.

import { follow, ofMajorUnits } from './follow.js';

const { jQuery } = /** @type {any} */ (window);
const first = document.querySelector('[data-follow="product"]')?.getAttribute('amount') ?? '';
jQuery('.variations_form').on('found_variation',
    (/** @type {unknown} */ _, /** @type {{ display_price: number }} */ variation) =>
        follow('product', ofMajorUnits(variation.display_price)));
jQuery('.variations_form').on('reset_data', () => follow('product', () => first));
