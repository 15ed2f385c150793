// @ts-check
// The calculator itself in the frame of a shop's page, as docs/embed.md puts it there.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { builtPage, eventually, launched, narrow, served, wide } from '../browser/browser.mjs';
import { snippets } from '../package/installed.mjs';
import { caseOf, frameOf, noted, otherSite } from './pages.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
/** @type {Awaited<ReturnType<typeof served>>} */ let app;
/** @type {Map<string, { code: string, printed: string | undefined }>} */ let written;
/** @type {(() => void)[]} */ const closing = [];

before(async () => {
    const built = builtPage();
    assert.ok(built, 'build/page is not there: ./run --build-only');
    app = await served(built);
    browser = await launched();
    written = await snippets('embed.md');
});
after(async () => {
    await browser.close();
    await app.close();
});
afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    for (const close of closing.splice(0)) close();
});

/** The documented snippet, with the app of this test. @param {string} name */
const snippet = (name) => String(written.get(name)?.code).replaceAll('https://app.example/', app.address);

/** @param {string} name @param {{ width: number, height: number }} viewport */
async function shopWith(name, viewport = wide) {
    const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<title>A shop</title><body><main><h1>An invoice</h1><button id="before">Before</button>
${snippet(name)}<button id="after">After</button></main><script type="module">${noted}</script>`;
    const shop = await otherSite((asked) => asked === '/' ? { body: html } : null);
    closing.push(shop.close);
    const context = await browser.newContext({ viewport, locale: 'en-GB' });
    const page = await context.newPage();
    /** @type {string[]} */ const faults = [];
    page.on('pageerror', (fault) => faults.push(fault.message));
    page.on('console', (line) => {
        const unasked = line.location().url.endsWith('/favicon.ico');
        if (line.type() === 'error' && !unasked) faults.push(line.text());
    });
    await page.goto(shop.address);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = await frameOf(page);
    const events = async (/** @type {string} */ wanted) => (await page.evaluate(() =>
        /** @type {any} */ (globalThis).noted)).filter((/** @type {any[]} */ [one]) => one === wanted)
        .map((/** @type {any[]} */ [, detail]) => detail);
    return { page, frame, faults, events };
}

test('docs/embed.md: the link carries the draft', async () => {
    const file = path.join(tmpdir(), `termwise-link-${process.pid}.mjs`);
    await writeFile(file, String(written.get('link.mjs')?.code));
    const address = new URL(execFileSync('node', [file], { encoding: 'utf8' }).trim());
    assert.equal(address.origin, 'https://app.example');
    assert.equal(caseOf(address.href).terms, '2/10 net 30');
    assert.ok(snippet('frame.html').includes(address.hash), 'the frame shows the same case');
});

test('docs/embed.md: link and frame show the case, and what is typed goes to the app in a link', async () => {
    const { page, frame, faults, events } = await shopWith('frame.html');
    assert.deepEqual(await page.evaluate(() => {
        const link = /** @type {HTMLElement} */ (document.querySelector('a[data-termwise]'));
        return [document.querySelector('iframe')?.title, link.innerText.trim()];
    }), ['Work it out with Termwise', 'Work it out with Termwise']);
    // A frame tells of its case a moment after it shows it.
    assert.ok(await eventually(async () =>
        (await events('quote')).at(-1)?.draft.terms === '2/10 net 30'));
    const name = frame.getByRole('textbox', { name: 'Name of this case' });
    await name.fill('Order 7');
    assert.ok(await eventually(async () => (await events('quote')).at(-1).draft.title === 'Order 7'));

    const way = frame.getByRole('link', { name: 'Open and save in Termwise' });
    assert.ok(await eventually(async () =>
        caseOf(await way.getAttribute('href'))?.title === 'Order 7'));
    await page.locator('#after').scrollIntoViewIfNeeded(); // the end of the frame with it
    const [opened] = await Promise.all([page.waitForEvent('popup'), way.click()]);
    const field = opened.getByRole('textbox', { name: 'Name of this case' });
    assert.ok(await eventually(async () => await field.inputValue().catch(() => '') === 'Order 7'));
    assert.deepEqual([faults, (await events('open')).length], [[], 1]);
});

test('docs/embed.md: a script gives the draft, in German, and hears of the terms', async () => {
    const { page, frame, faults, events } = await shopWith('script.html');
    const said = () => page.evaluate(() =>
        /** @type {HTMLOutputElement} */ (document.getElementById('terms')).value);
    assert.ok(await eventually(async () => await said() === '30 Tage netto'));
    assert.equal(await frame.evaluate(() => document.documentElement.lang), 'de');
    assert.ok(await frame.getByRole('link', { name: 'In Termwise öffnen und speichern' }).isVisible());
    assert.deepEqual([faults, (await events('failed')).length], [[], 0]);
});

for (const [screen, viewport] of /** @type {const} */ ([['a desk', wide], ['a telephone', narrow]])) {
    test(`on ${screen} the frame takes the height it needs, never more than the window, and rests`, async () => {
        const { page, frame } = await shopWith('frame.html', viewport);
        const height = () => page.evaluate(() => /** @type {HTMLElement} */ (
            document.querySelector('iframe')).offsetHeight);
        assert.ok(await eventually(async () => await height() !== 640));
        const first = await height();
        assert.ok(first <= viewport.height, `${first}`);
        await new Promise((resolve) => { setTimeout(resolve, 1_000); });
        assert.equal(await height(), first);
        assert.ok(await frame.evaluate(() =>
            document.documentElement.scrollWidth <= innerWidth), 'nothing is cut off at the side');
    });
}

test('Tab walks into the frame and out of it, and the page is told to where', async () => {
    const { page, frame, events } = await shopWith('frame.html');
    await frame.locator('#open').focus();
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    assert.ok(await eventually(async () => await focused() === 'Work it out with Termwise'));
    assert.ok(await eventually(async () => (await events('focus-out')).length === 1));
    await page.keyboard.press('Shift+Tab');
    assert.ok(await eventually(() => frame.evaluate(() => document.activeElement?.id === 'open')));
    assert.deepEqual(await events('focus-out'), [{ to: 'next' }]);

    await page.focus('#before');
    await page.keyboard.press('Tab');
    assert.ok(await eventually(() => frame.evaluate(() => document.hasFocus())), 'in from above');
    await page.keyboard.press('Shift+Tab');
    assert.ok(await eventually(async () => await focused() === 'Before'));
    assert.ok(await eventually(async () => (await events('focus-out')).at(-1).to === 'previous'));
});

test('the frame passes axe', async () => {
    const { frame } = await shopWith('frame.html');
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    // The page's policy forbids scripts of others; the debugger's own world does not ask it.
    await frame.evaluate(axe);
    const { violations } = await frame.evaluate(() => /** @type {any} */ (globalThis).axe.run());
    assert.deepEqual(violations.map((/** @type {any} */ one) => `${one.id}: ${one.nodes[0].html}`), []);
});
