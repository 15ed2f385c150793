// @ts-check
// The page without a network, and the change to a newer release.
import assert from 'node:assert/strict';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, afterEach, before, test } from 'node:test';

import { barePage, eventually, launched, opened, served } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => { browser = await launched(); });
after(() => browser.close());
afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
});

/** @param {Page} page @param {string} what */
const wasTold = (page, what) => eventually(() => page.evaluate((word) =>
    /** @type {any} */ (globalThis).bare.told.some((/** @type {string[]} */ one) => one[0] === word),
what));

/** @param {Page} page */
const caches = (page) => page.evaluate(() => globalThis.caches.keys());

test('the page loads again with the server stopped, with the case it had', async () => {
    const site = await served(await barePage());
    const page = await opened(browser, site.address);
    assert.ok(await wasTold(page, 'offline_ready'));
    await page.evaluate(() => /** @type {any} */ (globalThis).bare.ask('draft_changed', '{"n":1}'));
    assert.ok(await wasTold(page, 'saved'));
    await site.close();
    await page.reload();
    assert.ok(await wasTold(page, 'start'));
    assert.ok(await wasTold(page, 'draft'));
    const elsewhere = await opened(page.context(), `${site.address}?from=home#`);
    assert.ok(await wasTold(elsewhere, 'start'));
    assert.deepEqual(elsewhere.faults, []);
});

test('a file that is not the one that was built stops the whole installation', async () => {
    const folder = await barePage();
    const icon = String((await readdir(path.join(folder, 'icons'))).find((name) => name.endsWith('.svg')));
    for (const kind of ['', '.br', '.gz']) await rm(path.join(folder, 'icons', icon + kind));
    await writeFile(path.join(folder, 'icons', icon), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const site = await served(folder);
    const context = await browser.newContext();
    const worker = context.waitForEvent('serviceworker');
    const page = await opened(context, site.address);
    await worker;
    const registrations = () => page.evaluate(async () =>
        (await navigator.serviceWorker.getRegistrations()).length);
    assert.ok(await eventually(async () => await registrations() === 0));
    assert.deepEqual(await caches(page), []);
    assert.ok(await wasTold(page, 'start'));
    await site.close();
});

test('a newer page waits until asked for, then every tab saves and loads it once', async () => {
    const old = await barePage();
    const site = await served(old);
    const page = await opened(browser, site.address);
    assert.ok(await wasTold(page, 'offline_ready'));
    await page.reload();
    assert.ok(await wasTold(page, 'start'));
    const second = await opened(page.context(), site.address);
    await site.close();

    const newer = await barePage((source) => source.replace('const bare =', 'const release = 2; const bare ='));
    assert.notEqual(await readFile(path.join(newer, 'sw.js'), 'utf8'),
        await readFile(path.join(old, 'sw.js'), 'utf8'));
    const next = await served(newer, site.port);
    assert.equal(next.port, site.port);
    await page.evaluate(async () => { await (await navigator.serviceWorker.ready).update(); });
    assert.ok(await wasTold(page, 'update_ready'));
    assert.ok(await wasTold(second, 'update_ready'));
    assert.equal((await caches(page)).length, 2);

    let loads = 0;
    for (const tab of [page, second]) tab.on('load', () => { loads += 1; });
    await page.evaluate(() => {
        const { bare } = /** @type {any} */ (globalThis);
        bare.ask('draft_changed', '{"typed":"just before"}');
        bare.ask('update', '');
    });
    assert.ok(await eventually(async () => loads === 2));
    for (const tab of [page, second]) assert.ok(await wasTold(tab, 'draft'));
    assert.ok(await eventually(async () => (await caches(page)).length === 1));
    const kept = await page.evaluate(async () => {
        const { storage } = await /** @type {any} */ (globalThis).termwise;
        return (await storage.current()).text;
    });
    assert.equal(kept, '{"typed":"just before"}');
    assert.equal(loads, 2);
    await next.close();
});

test('"?sw=off" removes the worker and its files and leaves the case alone', async () => {
    const site = await served(await barePage());
    const page = await opened(browser, site.address);
    assert.ok(await wasTold(page, 'offline_ready'));
    await page.evaluate(() => /** @type {any} */ (globalThis).bare.ask('draft_changed', '{"n":1}'));
    assert.ok(await wasTold(page, 'saved'));
    await page.goto(`${site.address}?sw=off`);
    assert.ok(await wasTold(page, 'draft'));
    assert.ok(await eventually(async () => (await caches(page)).length === 0));
    assert.equal(await page.evaluate(async () =>
        (await navigator.serviceWorker.getRegistrations()).length), 0);
    await site.close();
});
