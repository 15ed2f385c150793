// @ts-check
// PrestaShop 1.7 and later: its core emits events; the product's data stand in an attribute.

import { follow, ofMajorUnits } from './follow.js';

const { prestashop } = /** @type {any} */ (window);
prestashop.on('updatedProduct', () => {
    const details = /** @type {HTMLElement | null} */ (document.querySelector('#product-details'));
    const product = JSON.parse(details?.dataset.product ?? '{}');
    follow('product', ofMajorUnits(product.price_amount));
});
prestashop.on('updateCart', (/** @type {any} */ event) =>
    follow('cart', ofMajorUnits(event?.resp?.cart?.totals?.total?.amount)));
