// @ts-check
// Every widget with a real mouse and keyboard, found by role and name as a screen reader does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, afterEach, before, test } from 'node:test';

import { launched, narrow, opened, served, wide } from './browser.mjs';
import { galleryFolder } from './gallery.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {Parameters<Page['getByRole']>[0]} Role */
/** @type {import('playwright-core').Browser} */ let browser;
/** @type {Awaited<ReturnType<typeof served>>} */ let site;
before(async () => {
    site = await served(await galleryFolder());
    browser = await launched();
});
after(async () => {
    await browser?.close();
    await site?.close();
});
afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
});

/** @param {Page} page */
const idle = (page) => page.evaluate(async () =>
    (await /** @type {any} */ (globalThis).termwise).platform.idle());

/** @param {Page} page @param {Role} role @param {string} name */
async function press(page, role, name) {
    const box = await page.getByRole(role, { name, exact: true }).first().boundingBox();
    assert.ok(box, name);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await idle(page);
}

/** The value of a node as the canvas shows it. @param {Page} page @param {string} name */
const shown = (page, name) => page.evaluate(async (wanted) => {
    const { platform } = await /** @type {any} */ (globalThis).termwise;
    return platform.nodes().find((/** @type {any} */ node) => node.name === wanted)?.value;
}, name);

test('every element lies where its widget is, and still does after scrolling', async () => {
    for (const viewport of [wide, narrow]) {
        const page = await opened(browser, site.address, { viewport });
        for (const scroll of [0, 333]) {
            await page.mouse.move(viewport.width / 2, viewport.height / 2);
            await page.mouse.wheel(0, scroll);
            await page.evaluate(() => new Promise((done) => { requestAnimationFrame(done); }));
            await idle(page);
            const furthest = await page.evaluate(async () => {
                const { platform } = await /** @type {any} */ (globalThis).termwise;
                const nodes = platform.nodes();
                const apart = nodes.map((/** @type {any} */ node) => {
                    let { x, y } = node;
                    for (let up = nodes[node.parent]; up; up = nodes[up.parent]) {
                        x += up.x;
                        y += up.y;
                    }
                    const { left, top, width, height } = platform.semantics.rect(node.id);
                    return Math.max(Math.abs(left - x), Math.abs(top - y),
                        Math.abs(width - node.width), Math.abs(height - node.height));
                });
                return { count: nodes.length, apart: Math.max(...apart) };
            });
            assert.ok(furthest.count > 100);
            assert.ok(furthest.apart < 1, `${furthest.apart} pixels apart`);
        }
        assert.deepEqual(page.faults, []);
    }
});

test('a click puts the caret into a field, and the canvas shows what was typed there', async () => {
    const page = await opened(browser, site.address);
    await press(page, 'textbox', 'Total with VAT');
    await page.keyboard.press('End');
    await page.keyboard.type('7');
    await idle(page);
    assert.equal(await shown(page, 'Total with VAT'), '1 250,007');
    await page.keyboard.press('Control+Z');
    await idle(page);
    assert.equal(await shown(page, 'Total with VAT'), '1 250,00');
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    assert.equal(label, 'Late-payment rate');
});

test('text typed faster than frames are drawn is not lost', async () => {
    const page = await opened(browser, site.address);
    await press(page, 'textbox', 'Customer');
    await page.keyboard.press('Control+A');
    const words = 'Aktiengesellschaft für Feinmechanik, 1892';
    await page.keyboard.type(words, { delay: 0 });
    await idle(page);
    const field = page.getByRole('textbox', { name: 'Customer', exact: true });
    assert.equal(await field.inputValue(), words);
    assert.equal(await shown(page, 'Customer'), words);
});

test('a choice is made in the browser\'s own list', async () => {
    const page = await opened(browser, site.address);
    await page.getByRole('combobox', { name: 'Customer is' }).selectOption('A public body');
    await idle(page);
    assert.equal(await shown(page, 'Customer is'), 'A public body');
});

test('the arrows walk through radio buttons, of which Tab visits one', async () => {
    const page = await opened(browser, site.address);
    await page.getByRole('radio', { name: 'English' }).focus();
    await page.keyboard.press('ArrowRight');
    await idle(page);
    const french = page.getByRole('radio', { name: 'Français' });
    assert.equal(await french.getAttribute('aria-checked'), 'true');
    assert.ok(await french.evaluate((element) => element === document.activeElement));
    assert.equal(await page.getByRole('radio', { name: 'English' }).getAttribute('tabindex'), '-1');
});

test('the reason of a figure opens by keyboard, a menu closes by Escape', async () => {
    const page = await opened(browser, site.address);
    const figure = page.getByRole('button', { name: 'Late interest so far: 25,38 €' });
    await figure.focus();
    await page.keyboard.press('Enter');
    await idle(page);
    assert.equal(await figure.getAttribute('aria-expanded'), 'true');
    assert.equal(await page.getByText('Code de commerce, art. L441-10 II').count(), 1);

    await press(page, 'button', 'Examples');
    assert.equal(await page.getByRole('menuitemradio', { name: 'gov.uk: 1,000 GBP' }).count(), 1);
    await page.keyboard.press('Escape');
    await idle(page);
    assert.equal(await page.getByRole('menuitemradio', { name: 'gov.uk: 1,000 GBP' }).count(), 0);
    const back = page.getByRole('button', { name: 'Examples' });
    assert.ok(await back.evaluate((element) => element === document.activeElement));
});

test('the arrows walk through a menu, which says what holds only after it was picked', async () => {
    const page = await opened(browser, site.address);
    const entry = (/** @type {string} */ name) => page.getByRole('menuitemradio', { name });
    await page.getByRole('button', { name: 'Examples' }).focus();
    await page.keyboard.press('Enter');
    await idle(page);
    assert.ok(await entry('Germany').evaluate((element) => element === document.activeElement));
    await page.keyboard.press('ArrowDown');
    await idle(page);
    assert.equal(await entry('gov.uk').getAttribute('aria-checked'), 'false');
    await page.keyboard.press('Enter');
    await idle(page);
    await press(page, 'button', 'Examples');
    assert.equal(await entry('gov.uk').getAttribute('aria-checked'), 'true');
    assert.equal(await entry('Germany').getAttribute('aria-checked'), 'false');
});

test('a field far below comes into view when Tab reaches it', async () => {
    const page = await opened(browser, site.address, { viewport: narrow });
    const field = page.getByRole('textbox', { name: 'Amount, line 2' });
    await field.focus();
    await idle(page);
    const box = await field.boundingBox();
    assert.ok(box && box.y > 56 && box.y + box.height < narrow.height - 60, `${box?.y}`);
});

test('a finger scrolls the page, and its flick glides on', async () => {
    const page = await opened(browser, site.address, { viewport: narrow, hasTouch: true });
    const heading = page.getByRole('heading', { name: 'Invoice' });
    const before = (await heading.boundingBox())?.y ?? 0;
    const devtools = await page.context().newCDPSession(page);
    const touch = (/** @type {string} */ type, /** @type {number[]} */ ...at) =>
        devtools.send('Input.dispatchTouchEvent', /** @type {any} */ (
            { type, touchPoints: at.map((y) => ({ x: 200, y })) }));
    await touch('touchStart', 600);
    for (let y = 580; y >= 400; y -= 20) await touch('touchMove', y);
    await touch('touchEnd');
    await idle(page);
    const after = (await heading.boundingBox())?.y ?? 0;
    assert.ok(before - after >= 160, `${before - after} pixels`);
    assert.deepEqual(page.faults, []);
});

test('axe finds nothing to say, open or closed, wide or narrow, light or dark', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const viewport of [wide, narrow]) {
        const page = await opened(browser, site.address, { viewport, colorScheme: 'dark' });
        await press(page, 'button', 'Late interest so far: 25,38 €');
        await press(page, 'button', 'Examples');
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
            const { violations } = await /** @type {any} */ (globalThis).axe.run(document,
                { rules: { 'color-contrast': { enabled: false } } }); // drawn on the canvas
            return violations.map((/** @type {any} */ one) => `${one.id}: ${one.nodes[0].html}`);
        });
        assert.deepEqual(found, []);
    }
});
