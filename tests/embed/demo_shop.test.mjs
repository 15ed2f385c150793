// @ts-check
// The demo shop, as ./run serves it beside the app: under the app's policy, in a visit of its own.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, afterEach, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { barePage, builtPage, eventually, launched, opened, served } from '../browser/browser.mjs';
import { frameOf } from './pages.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
/** @type {import('node:child_process').ChildProcess} */ let server;
let address = '';

before(async () => {
    const built = builtPage();
    assert.ok(built, 'build/page is not there: ./run --build-only');
    const program = fileURLToPath(new URL('../../shell/serve.mjs', import.meta.url));
    server = spawn('node', [program, '--root', built, '--port', '0']);
    address = await new Promise((resolve, reject) => {
        server.stdout?.once('data', (line) => resolve(String(line).trim()));
        server.once('exit', reject);
    });
    browser = await launched();
});
after(async () => {
    await browser.close();
    server.kill();
});
afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
});

/** @param {string} file @param {import('playwright-core').BrowserContext} [context] */
async function shopAt(file, context) {
    const page = await (context ?? await browser.newContext({ locale: 'ja-JP' })).newPage();
    /** @type {string[]} */ const faults = [];
    page.on('pageerror', (fault) => faults.push(fault.message));
    page.on('console', (line) => { if (line.type() === 'error') faults.push(line.text()); });
    await page.goto(`${address}demo/${file}`);
    /** What the first, or another, element says first. @returns {Promise<string>} */
    const terms = async (at = 0) => (await page.locator('termwise-plan').nth(at).evaluate(async (plan) => {
        const element = /** @type {any} */ (plan);
        await element.updateComplete;
        return element.shadowRoot?.firstElementChild.innerText.split('\n')[0] ?? '';
    })).replace(/[\u00a0\u202f]/g, ' ');
    return Object.assign(page, { faults, terms });
}

// 649.00 in three: 216.34 and twice 216.33.
const inWords = {
    '': 'In 3 instalments: €216.34 + 2 × €216.33', 'fr.html': 'En 3 fois : 216,34 € + 2 × 216,33 €',
    'de.html': 'In 3 Raten: 216,34 € + 2 × 216,33 €', 'es.html': 'En 3 plazos: 216,34 € + 2 × 216,33 €',
    'it.html': 'In 3 rate: 216,34 € + 2 × 216,33 €', 'nl.html': 'In 3 termijnen: € 216,34 + 2 × € 216,33',
};

test('./run serves the demo shop at /demo/, in the six languages of the app, under its policy', async () => {
    for (const [file, words] of Object.entries(inWords)) {
        const answer = await fetch(`${address}demo/${file}`);
        assert.equal(answer.headers.get('content-security-policy'),
            (await fetch(address)).headers.get('content-security-policy'));
        const shop = await shopAt(file);
        assert.equal(await shop.terms(), words);
        assert.deepEqual(shop.faults, []);
    }
});

test('what is chosen, put into the cart and ordered is followed, and nothing is sold', async () => {
    const shop = await shopAt('');
    await shop.getByLabel('Oak').check();
    // 799.90 in three: 266.64, 266.63, 266.63.
    assert.ok(await eventually(async () => await shop.terms() === 'In 3 instalments: €266.64 + 2 × €266.63'));
    await shop.getByRole('button', { name: 'Add to cart' }).click();
    await shop.getByRole('button', { name: 'Remove: Oil for wood' }).click();
    // 30 % of 799.90 is 239.97, the rest 559.93.
    assert.equal(await shop.terms(1), '€239.97 deposit, then €279.97 + €279.96');
    assert.match(await shop.terms(2), /€799\.90$/);
    await shop.getByRole('button', { name: 'Order' }).click();
    assert.match(await shop.getByRole('status').innerText(), /Nothing was ordered/);
    assert.deepEqual(shop.faults, []);
});

test('its terms for businesses show the element and the calculator on one page', async () => {
    const shop = await shopAt('business.de.html');
    // 6,490.00 and 19 %: 7,723.10.
    assert.match(await shop.terms(), /7\.723,10 €$/);
    await shop.locator('iframe').scrollIntoViewIfNeeded();
    const frame = await frameOf(shop);
    assert.equal(await frame.evaluate(() => self.origin), 'null');
    assert.ok(await frame.getByRole('link', { name: 'In Termwise öffnen und speichern' }).isVisible());
    // Both are of today: the element without a start, and the case that the link carries.
    const [start, hash] = await shop.evaluate(() => [
        /** @type {any} */ (document.querySelector('termwise-plan')).quote.start,
        /** @type {HTMLAnchorElement} */ (document.querySelector('[data-termwise]')).hash]);
    assert.equal(JSON.parse(Buffer.from(hash.slice(3), 'base64url').toString()).issued_on, start);
    assert.ok(Math.abs(Date.parse(start) - Date.now()) < 2 * 864e5);
    assert.deepEqual(shop.faults, []);
});

test('its price and the element write one amount alike, where the browser would group at ten thousand', async () => {
    const shop = await shopAt('business.es.html');
    // 6,490.00 and 21 %: 7,852.90.
    assert.match(await shop.terms(), /7\.852,90 €$/);
    assert.match(await shop.locator('data').innerText(), /^7\.852,90\s€$/);
    assert.deepEqual(shop.faults, []);
});

test('a visitor of the app, who has it offline, gets the shop all the same; the app keeps none of it', async () => {
    const context = await browser.newContext();
    const app = await opened(context, address);
    assert.ok(await eventually(() => app.evaluate(async () =>
        Boolean((await navigator.serviceWorker.getRegistration())?.active && navigator.serviceWorker.controller))));
    const shop = await shopAt('', context);
    assert.match(await shop.terms(), /216/);
    const kept = await app.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat());
    assert.ok(kept.length > 10);
    assert.deepEqual(kept.filter((url) => /demo|termwise-plan|glue/.test(url)), []);
    assert.deepEqual(shop.faults, []);
});

test('the app opens it in a tab of its own, in the language of the page', async () => {
    const site = await served(await barePage());
    const page = await opened(browser, site.address);
    for (const [lang, file] of [['en', 'demo/'], ['fr', 'demo/fr.html']]) {
        const tab = page.context().waitForEvent('page');
        await page.evaluate((chosen) => {
            document.documentElement.lang = chosen;
            /** @type {any} */ (globalThis).bare.ask('open_demo', '');
        }, lang);
        assert.ok(await eventually(async () => (await tab).url() === site.address + file));
        assert.equal(await (await tab).evaluate(() => opener), null);
    }
    await site.close();
});
