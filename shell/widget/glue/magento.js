// @ts-check
// Magento 2: the price box tells its prices in a jQuery event, the cart is a section of the
// customer's data.

import { follow, ofMajorUnits } from './follow.js';

/** @type {any} */ (window).require(['jquery', 'Magento_Customer/js/customer-data'],
    (/** @type {any} */ jQuery, /** @type {any} */ customerData) => {
        jQuery('.product-info-main [data-role=priceBox]').on('priceUpdated',
            (/** @type {unknown} */ _, /** @type {any} */ prices) =>
                follow('product', ofMajorUnits(prices?.finalPrice?.amount)));
        customerData.get('cart').subscribe((/** @type {any} */ cart) =>
            follow('cart', ofMajorUnits(cart?.subtotalAmount)));
    });
