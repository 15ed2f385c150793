// @ts-check
// The page before all of it is there: it greets its reader with the first of its two modules, and
// answers what was picked meanwhile once the second has come.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { eventually, screens } from './browser.mjs';
import { builtSite } from './built_site.mjs';
import { messages } from './merchant.mjs';

/** @typedef {import('playwright-core').Page} Page */
const site = builtSite();

/**
 * A page whose second module arrives when `bring` is called, at the latest when the test ends.
 * @param {import('node:test').TestContext} t
 * @param {import('playwright-core').BrowserContextOptions} screen
 */
async function waiting(t, screen) {
    const context = await site.browser.newContext({
        ...screen, locale: 'en-GB', serviceWorkers: 'block',
    });
    const page = await context.newPage();
    /** @type {string[]} */ const faults = [];
    page.on('pageerror', (fault) => faults.push(fault.message));
    /** @type {(value?: unknown) => void} */ let bring = () => {};
    const allowed = new Promise((resolve) => { bring = resolve; });
    /** @type {string[]} */ const asked = [];
    await page.route('**/termwise_rest.*', async (route) => {
        asked.push(route.request().resourceType());
        await allowed;
        await route.continue();
    });
    t.after(async () => {
        bring();
        await context.close();
    });
    await page.goto(site.address);
    return { page, bring, asked, faults };
}

for (const [device, screen] of Object.entries(screens)) {
    test(`a question picked before all is there is answered once it is: ${device}`, async (t) => {
        const words = messages('en');
        const { page, bring, asked, faults } = await waiting(t, screen);
        const status = page.getByText(words['welcome.coming'], { exact: true });
        assert.ok(await eventually(() => status.count()), 'no greeting');
        const late = page.getByRole('button', { name: words['home.ask.late'] });
        assert.ok(await eventually(() => late.count()), 'no questions');
        const place = await late.first().boundingBox();
        assert.ok(place);
        const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
        await ('hasTouch' in screen ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
        assert.ok(await eventually(async () => await late.count() === 0), 'the pick is not taken');
        assert.deepEqual(asked, ['fetch'], 'the greeting needs nothing of the second module');
        bring();
        const title = page.getByRole('heading', { name: words['nav.owed'] });
        const total = page.getByRole('button', { name: new RegExp(`^${words['owed.total']}`) });
        assert.ok(await eventually(async () => await total.count() + await title.count() > 0));
        assert.equal(await status.count(), 0);
        assert.deepEqual(asked, ['fetch']);
        assert.deepEqual(faults, []);
    });
}
