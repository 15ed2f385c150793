// @ts-check
// Shopify themes after Dawn: publish and subscribe are functions of the page. Every price is in
// hundredths, of a yen too.

import { follow, ofMinorUnits } from './follow.js';

const { subscribe } = /** @type {any} */ (window);
subscribe('variant-change', (/** @type {any} */ { data }) =>
    follow('product', ofMinorUnits(data?.variant?.price, 2)));
subscribe('cart-update', (/** @type {any} */ { cartData }) =>
    follow('cart', ofMinorUnits(cartData?.total_price, 2)));
