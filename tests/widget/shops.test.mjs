// @ts-check
// The demo shop under every condition, the platforms' glue, and what the element costs a page.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { eventsOf, openShop, plan, shadowText, shadowTexts } from './shop.mjs';

/** @type {Awaited<ReturnType<typeof openShop>>} */ let shop;
before(async () => { shop = await openShop(); });
after(() => shop.close());
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('the element follows the variant and the cart, also under a strict policy and Trusted Types', async () => {
    for (const file of ['strict.html', 'trusted.html']) {
        const page = await shop.open(`/demo/${file}`);
        assert.match(await shadowText(page), /€216.34 \+ 2 × €216.33/);
        await page.getByLabel('Walnut').check();
        // 1,000.01 in three: 333.34, 333.34, 333.33.
        assert.match(await shadowText(page), /2 × €333.34 \+ €333.33/);
        await page.getByRole('button', { name: 'Add to cart' }).click();
        const [, cart, checkout] = await shadowTexts(page);
        // 49.00 + 1,000.01 = 1,049.01; 30 % is 314.70, the rest 734.31 is 367.16 and 367.15.
        assert.match(cart, /€314.70 deposit, then €367.16 \+ €367.15/);
        assert.match(checkout, /€1,049.01/);
        assert.deepEqual(page.faults, []);
        await page.context().close();
    }
});

test('in a right-to-left page the words keep their own direction, at the page\'s edge', async () => {
    const page = await shop.open('/demo/rtl.html');
    assert.match(await shadowText(page), /^In 3 instalments/);
    assert.deepEqual(await page.evaluate(() => {
        const block = /** @type {any} */ (document.querySelector('termwise-plan')).shadowRoot.firstElementChild;
        return [block.dir, block.lang, getComputedStyle(block).textAlign];
    }), ['ltr', 'en', 'right']);
    await page.context().close();
});

test('hostile style sheets and scripts do not change what is shown', async () => {
    const page = await shop.open('/demo/hostile.html');
    const said = await page.evaluate('(async()=>{const e=document.querySelector("termwise-plan");' +
        'await e.updateComplete;const b=e.shadowRoot.firstElementChild;' +
        'return b.innerText+"|"+getComputedStyle(b).textTransform+"|"+e.state})()');
    assert.match(String(said), /€216.34 \+ 2 × €216.33[^]*\|none\|ready/);
    await page.context().close();
});

// So tall that the whole shop is seen, and whatever shifts counts.
for (const viewport of [{ width: 390, height: 1700 }, { width: 1280, height: 1100 }]) {
    test(`at ${viewport.width} pixels nothing shifts when the script is 600 ms late; nothing is asked, stored or set`, async (t) => {
        shop.late(600);
        for (const file of ['index.html', 'fr.html', 'de.html']) {
            const page = await shop.open(`/demo/${file}`, { viewport });
            await page.waitForFunction(() => document.querySelector('termwise-plan')?.getAttribute('state') === 'ready');
            const shift = await page.evaluate(() => new Promise((resolve) => {
                let sum = 0;
                new PerformanceObserver((list) => {
                    for (const entry of list.getEntries()) sum += /** @type {any} */ (entry).value;
                }).observe({ type: 'layout-shift', buffered: true });
                setTimeout(() => resolve(sum), 200);
            }));
            t.diagnostic(`${file}: layout shift ${shift}`);
            assert.ok(Number(shift) <= 0.01, `${file}: ${shift}`);
            assert.deepEqual(shop.asked.filter((url) => !url.startsWith('/demo/')).length, 2);
            assert.deepEqual(await page.evaluate(async () => [localStorage.length, sessionStorage.length,
                document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length]), [0, 0, '', 0, 0]);
            await page.context().close();
        }
        shop.late(0);
    });
}

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    test(`axe finds nothing in ${colorScheme} colours, closed, open and unfolded`, async () => {
        for (const file of ['index.html', 'business.en.html']) {
            const page = await shop.open(`/demo/${file}`, { colorScheme });
            await shadowTexts(page);
            await page.evaluate(axe);
            /** @returns {Promise<string[]>} */
            const violations = () => page.evaluate(async () => {
                const { violations: found } = await /** @type {any} */ (window).axe.run();
                return found.map((/** @type {any} */ one) => `${one.id} ${one.nodes[0].html}`);
            });
            assert.deepEqual(await violations(), []);
            for (const opener of await page.locator('termwise-plan [part=button]').all()) {
                await opener.click();
                assert.deepEqual(await violations(), []);
                await page.keyboard.press('Escape');
            }
            await page.context().close();
        }
    });
}

/** Counts how often a page reads a style sheet, and how often the core works out a quote: by the amounts that are
 * cut in two halves for it. */
const counting = `<script>globalThis.counts = { sheets: 0, quotes: 0 };
const { replaceSync } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.replaceSync = function (text) { counts.sheets += 1; return replaceSync.call(this, text); };
const { floor } = Math;
Math.floor = (number) => { counts.quotes += 1; return floor(number); };
</script>`;

/** Puts so many elements on the page at once. @param {import('playwright-core').Page} page
 * @param {(at: number) => Record<string, string>} attributes */
const putMany = (page, attributes, count = 500) => page.evaluate(async (html) => {
    const list = document.createElement('div');
    list.innerHTML = html;
    document.body.append(list);
    await Promise.all([...list.children].map((one) => /** @type {any} */ (one).updateComplete));
}, Array.from({ length: count }, (_, at) => plan(attributes(at))).join(''));

/** Elements that the page has read before they are defined: how long it then takes until all are ready, in
 * milliseconds of which nothing but script is part; and the same of elements that say a fixed text, which
 * is what the browser takes.
 * @param {import('playwright-core').Page} page */
const timesOf = (page) => page.evaluate(async () => {
    class Bare extends HTMLElement {
        updateComplete = Promise.resolve().then(() => {
            const root = this.attachShadow({ mode: 'open' });
            const block = document.createElement('div');
            const button = document.createElement('button');
            button.onclick = () => this.focus();
            block.append('In 3 instalments', button);
            root.append(block, document.createElement('slot'));
            this.setAttribute('state', 'ready');
            this.dispatchEvent(new CustomEvent('bare-ready', { bubbles: true, composed: true }));
        });
    }
    /** @param {string} name @param {() => void} define */
    const timed = async (name, define) => {
        // What the page still has to do from before is not part of it. Without a limit a page that nobody
        // touches may wait for ever: under load two of a hundred and fifty did.
        await new Promise((resolve) => { requestIdleCallback(resolve, { timeout: 1000 }); });
        const start = performance.now();
        define();
        await Promise.all([...document.querySelectorAll(name)].map((/** @type {any} */ one) => one.updateComplete));
        return performance.now() - start;
    };
    return {
        bare: await timed('bare-plan', () => customElements.define('bare-plan', Bare)),
        shop: await timed('shop-plan', () => /** @type {any} */ (customElements.get('termwise-plan')).define('shop-plan')),
    };
});

test('five hundred elements on one page are all ready, with one style sheet, and no dialog', async (t) => {
    // As most merchants write them: from today.
    const fromToday = (/** @type {string} */ html) => html.replaceAll(' start="2026-01-31"', '');
    const html = fromToday(Array.from({ length: 500 }, (_, at) => plan({ amount: `${20000 + at}` })).join(''));
    const others = ['shop-plan', 'bare-plan'].map((tag) => html.replaceAll('termwise-plan', tag)).join('');
    /** @type {{ shop: number, bare: number }[]} */ const times = [];
    // What disturbs a page only ever adds: the best of many is the nearest to what the script takes.
    for (let turn = 0; turn < 30; turn += 1) {
        // The first element pays for what there is but once, above all for the browser's Intl.
        const page = await shop.page(fromToday(plan()) + others, { before: counting });
        await shadowText(page);
        times.push(await timesOf(page));
        assert.equal(await page.locator('shop-plan[state=ready]').count(), 500);
        assert.deepEqual(await page.evaluate('counts'), { sheets: 1, quotes: 501 });
        assert.equal(await page.evaluate(() => [...document.querySelectorAll('shop-plan')].filter((one) =>
            one.shadowRoot?.querySelector('dialog') || one.shadowRoot?.adoptedStyleSheets.length !== 1).length), 0);
        await page.context().close();
    }
    const [shop500, bare500] = /** @type {const} */ (['shop', 'bare']).map((name) => {
        const sorted = times.map((time) => Math.round(time[name])).sort((a, b) => a - b);
        return `${sorted[0]} ms at best of ${sorted.length} pages, ${sorted[sorted.length >> 1]} in the middle`;
    });
    t.diagnostic(`500 elements take ${shop500}; the goal is 100. Bare ones take ${bare500}`);
});

test('what was asked before is not worked out again, and what was not is', async () => {
    const page = await shop.page(plan(), { before: counting });
    await shadowText(page);
    await putMany(page, () => ({}));
    assert.deepEqual(await page.evaluate('counts'), { sheets: 1, quotes: 1 });
    // Each of what a quote depends on, once.
    /** @type {Record<string, string>[]} */
    const others = [{ amount: '10001' }, { currency: 'USD' }, { plan: '4x' }, { start: '2026-01-30' },
        { rounding: 'last' }, { roll: 'following', calendar: 'weekends' },
        { roll: 'following', calendar: 'weekends 2026-02-02' }];
    await putMany(page, (at) => others[at % others.length], 70);
    assert.deepEqual(await page.evaluate('counts'), { sheets: 1, quotes: 1 + others.length });
    const texts = await shadowTexts(page);
    assert.match(texts[1], /^In 3 instalments: €33.34/);
    assert.match(texts[502], /^In 3 instalments: \$33.34/);
    // A shop whose prices never repeat does not fill the memory: from time to time all is forgotten.
    await putMany(page, (at) => ({ amount: `${20000 + at}` }), 1100);
    await putMany(page, () => ({}), 1);
    assert.deepEqual(await page.evaluate('counts'), { sheets: 1, quotes: 1 + others.length + 1100 + 1 });
    await page.context().close();
});

// What each platform's own script does, and what the element then says.
const platforms = /** @type {[string, string, RegExp][]} */ ([
    ['plain', 'choose()', /2 × €65.00/],
    ['woocommerce_classic', "jQuery('.variations_form').trigger('found_variation', { display_price: 129.9 })", /2 × €64.95/],
    ['woocommerce_block', "wp.data.set({ total_price: '25980', currency_minor_unit: 2 })", /2 × €129.90/],
    ['prestashop', "prestashop.emit('updateCart', { resp: { cart: { totals: { total: { amount: 59.98, value: '59,98 €' } } } } })", /2 × €29.99/],
    ['shopify', "publish('variant-change', { data: { variant: { price: 100000 } } })", /2 × ¥500/],
    ['magento', "customerData.get('cart').set({ subtotalAmount: '45.90', subtotal: '<span>45,90 €</span>' })", /2 × €22.95/],
]);

test('on every platform one line makes the element follow, from data and never from text', async () => {
    for (const [name, change, words] of platforms) {
        const page = await shop.open(`/fixtures/${name}.html`);
        assert.match(await shadowText(page), /2 × (€50.00|¥50)/, name);
        await page.evaluate(change);
        assert.match(await shadowText(page), words, name);
        assert.deepEqual(page.faults, [], name);
        assert.equal((await eventsOf(page)).filter(([told]) => told === 'error').length, 0);
        await page.context().close();
    }
});
