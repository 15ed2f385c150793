// @ts-check
// WooCommerce's cart and checkout blocks: the totals of their store are in minor units already.

import { follow, ofMinorUnits } from './follow.js';

const { data } = /** @type {any} */ (window).wp;
let known = '';
function tell() {
    const { total_price: total, currency_minor_unit: decimals } =
        data.select('wc/store/cart').getCartTotals();
    // The store calls for every change, of whatever it holds.
    if (`${total}` === known) return;
    known = `${total}`;
    follow('cart', ofMinorUnits(total, decimals));
}
data.subscribe(tell);
tell();
