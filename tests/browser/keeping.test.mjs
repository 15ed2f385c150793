// @ts-check
// The case at hand is kept: across reloads, between tabs, when the storage fails.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import { barePage, eventually, launched, opened, served } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @type {import('playwright-core').Browser} */ let browser;
/** @type {Awaited<ReturnType<typeof served>>} */ let site;
before(async () => {
    site = await served(await barePage());
    browser = await launched();
});
after(async () => {
    await browser.close();
    await site.close();
});
afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
});

/** @param {Page} page @param {string} what @param {string} [text] */
const ask = (page, what, text = '') =>
    page.evaluate(([w, t]) => /** @type {any} */ (globalThis).bare.ask(w, t), [what, text]);

/** All texts the page was told under that word. @param {Page} page @param {string} what */
const told = async (page, what) => {
    const all = await page.evaluate(() => /** @type {any} */ (globalThis).bare.told);
    return all.filter((/** @type {string[]} */ one) => one[0] === what)
        .map((/** @type {string[]} */ one) => one[1]);
};

/** @param {Page} page @param {string} text */
async function saved(page, text) {
    const before = (await told(page, 'saved')).length;
    await ask(page, 'draft_changed', text);
    assert.ok(await eventually(async () => (await told(page, 'saved')).length > before));
}

/** Runs in the page, on its own store. @param {Page} page @param {string} change */
async function spoil(page, change) {
    await page.evaluate(async (how) => {
        const { storage } = await /** @type {any} */ (globalThis).termwise;
        await storage.write(['docs'], async (/** @type {IDBTransaction} */ transaction) => {
            const docs = transaction.objectStore('docs');
            const record = await new Promise((resolve) => {
                const request = docs.get('current');
                request.onsuccess = () => resolve(request.result);
            });
            if (how === 'flip') record.bytes[3] ^= 1;
            if (how === 'cut') record.bytes = record.bytes.slice(0, 4);
            if (how === 'strange') record.bytes = 'not bytes';
            docs.put(record);
        });
    }, change);
}

test('everything the page needs is told before it starts', async () => {
    const page = await opened(browser, site.address);
    const all = await page.evaluate(() => /** @type {any} */ (globalThis).bare.told);
    const words = all.map((/** @type {string[]} */ one) => one[0]);
    assert.deepEqual(words.slice(0, 6),
        ['languages', 'words', 'today', 'last_file', 'rules', 'examples']);
    assert.ok(words.indexOf('start') > words.indexOf('reading_along'));
    assert.deepEqual(Object.keys(JSON.parse(all[4][1])),
        ['jurisdictions', 'rates', 'holidays', 'tariffs', 'recovery']);
    assert.deepEqual(await told(page, 'draft'), []);
    assert.deepEqual(page.faults, []);
});

test('a case is there again after a reload, and "saved" tells when it was kept', async () => {
    const page = await opened(browser, site.address);
    await saved(page, '{"title":"Büro Müller"}');
    assert.match((await told(page, 'saved'))[0], /^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
    const again = await opened(page.context(), site.address);
    assert.deepEqual(await told(again, 'draft'), ['{"title":"Büro Müller"}']);
});

test('closing the tab right after a change loses nothing', async () => {
    const page = await opened(browser, site.address);
    await ask(page, 'draft_changed', '{"title":"last"}');
    await page.close({ runBeforeUnload: true });
    const again = await opened(page.context(), site.address);
    assert.ok(await eventually(async () => (await told(again, 'draft')).includes('{"title":"last"}')));
});

test('what was kept as a page went comes back, but not over what was saved after it', async () => {
    const page = await opened(browser, site.address);
    await saved(page, '{"n":1}');
    await page.evaluate(async () => {
        const { storage, keeper } = await /** @type {any} */ (globalThis).termwise;
        storage.keepLast('{"n":"last"}', keeper.epoch);
    });
    const second = await opened(page.context(), site.address);
    assert.deepEqual(await told(second, 'draft'), ['{"n":"last"}']);
    await saved(page, '{"n":2}');
    await saved(page, '{"n":3}');
    const third = await opened(page.context(), site.address);
    assert.deepEqual(await told(third, 'draft'), ['{"n":3}']);
});

test('a second tab reads along, follows every save, and keeps its hands off', async () => {
    const first = await opened(browser, site.address);
    await saved(first, '{"n":1}');
    const second = await opened(first.context(), site.address);
    assert.deepEqual(await told(second, 'reading_along'), ['1']);
    assert.deepEqual(await told(second, 'draft'), ['{"n":1}']);
    await saved(first, '{"n":2}');
    assert.ok(await eventually(async () => (await told(second, 'draft')).includes('{"n":2}')));
    await ask(second, 'draft_changed', '{"n":"mine"}');
    await saved(first, '{"n":3}');
    const third = await opened(first.context(), site.address);
    assert.deepEqual(await told(third, 'draft'), ['{"n":3}']);
    assert.deepEqual(await told(second, 'saving'), []);
});

test('the second tab writes when the first closes', async () => {
    const first = await opened(browser, site.address);
    await saved(first, '{"n":1}');
    const second = await opened(first.context(), site.address);
    await first.close();
    assert.ok(await eventually(async () => (await told(second, 'reading_along')).includes('0')));
    await saved(second, '{"n":2}');
});

test('taking over makes the other tab read along, and neither case is lost', async () => {
    const first = await opened(browser, site.address);
    await saved(first, '{"n":"first"}');
    const second = await opened(first.context(), site.address);
    await ask(second, 'draft_changed', '{"n":"second"}');
    await ask(second, 'take_over');
    assert.ok(await eventually(async () => (await told(first, 'reading_along')).includes('1')));
    assert.ok(await eventually(async () => (await told(second, 'saved')).length > 0));
    assert.equal((await told(second, 'copy_kept')).length, 1);
    await ask(second, 'restore_copy');
    assert.ok(await eventually(async () => (await told(second, 'draft')).includes('{"n":"first"}')));
});

test('a tab that slept through a take-over cannot overwrite what was saved since', async () => {
    const first = await opened(browser, site.address);
    await saved(first, '{"n":1}');
    const problem = await first.evaluate(async () => {
        const { storage } = await /** @type {any} */ (globalThis).termwise;
        const old = await storage.claim();
        const mine = await storage.claim();
        await storage.save('{"n":"newer"}', mine);
        const why = await storage.save('{"n":"older"}', old)
            .catch((/** @type {any} */ refusal) => refusal.why);
        return [why, (await storage.current()).text];
    });
    assert.deepEqual(problem, ['superseded', '{"n":"newer"}']);
});

for (const change of ['flip', 'cut', 'strange']) {
    test(`a damaged record (${change}) is not shown, is said, and is not thrown away`, async () => {
        const page = await opened(browser, site.address);
        await saved(page, '{"title":"invoice"}');
        await spoil(page, change);
        await page.close();
        const again = await opened(page.context(), site.address);
        assert.deepEqual(await told(again, 'draft'), []);
        assert.deepEqual(await told(again, 'problem'), ['shell.storage.damaged']);
        const kept = await again.evaluate(async () => {
            const { storage } = await /** @type {any} */ (globalThis).termwise;
            return storage.write(['quarantine'], (/** @type {IDBTransaction} */ transaction) =>
                new Promise((resolve) => {
                    const request = transaction.objectStore('quarantine').count();
                    request.onsuccess = () => resolve(request.result);
                }));
        });
        assert.equal(kept, 1);
        await saved(again, '{"title":"next"}');
    });
}

test('a full disk is said, and the change is saved once there is room', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
        // Chromium's own override of the quota does not reach IndexedDB: the refusal itself.
        const put = IDBObjectStore.prototype.put;
        Object.assign(IDBObjectStore.prototype, {
            put(/** @type {any[]} */ ...record) {
                if (!('full' in globalThis)) return put.apply(this, /** @type {any} */ (record));
                throw new DOMException('full', 'QuotaExceededError');
            },
        });
    });
    const page = await opened(context, site.address);
    await saved(page, '{"n":1}');
    await page.evaluate(() => { Object.assign(globalThis, { full: true }); });
    await ask(page, 'draft_changed', '{"n":2}');
    assert.ok(await eventually(async () => (await told(page, 'save_failed')).includes('quota')));
    const meanwhile = await page.evaluate(async () => {
        const { storage } = await /** @type {any} */ (globalThis).termwise;
        return (await storage.current()).text;
    });
    assert.equal(meanwhile, '{"n":1}');
    await page.evaluate(() => { delete /** @type {any} */ (globalThis).full; });
    await saved(page, '{"n":3}');
});

test('with the storage denied the page works and says that nothing is kept', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
        const denied = () => { throw new DOMException('denied', 'SecurityError'); };
        Object.defineProperty(IDBFactory.prototype, 'open', { value: denied });
    });
    const page = await opened(context, site.address);
    assert.ok((await told(page, 'save_failed')).includes('denied'));
    assert.deepEqual(await told(page, 'start'), ['']);
    await ask(page, 'draft_changed', '{"n":1}');
    assert.ok(await eventually(async () => (await told(page, 'save_failed')).length > 1));
    assert.deepEqual(page.faults, []);
});

test('data of a newer release is left alone', async () => {
    const page = await opened(browser, site.address);
    await saved(page, '{"n":1}');
    await page.goto('about:blank');
    const other = await page.context().newPage();
    await other.goto(`${site.address}sw.js`);
    await other.evaluate(() => new Promise((resolve) => {
        const request = indexedDB.open('termwise', 99);
        request.onsuccess = () => { request.result.close(); resolve(null); };
    }));
    const again = await opened(page.context(), site.address);
    assert.ok((await told(again, 'save_failed')).includes('newer'));
});

test('the database deleted while the page is open: the next change is kept again', async () => {
    const page = await opened(browser, site.address);
    await saved(page, '{"n":1}');
    await page.evaluate(() => new Promise((resolve) => {
        const request = indexedDB.deleteDatabase('termwise');
        request.onsuccess = () => resolve(null);
    }));
    await saved(page, '{"n":2}');
});

test('a case that made way for another is listed, and opened again it is no longer', async () => {
    const page = await opened(browser, site.address);
    await saved(page, '{"title":"Müller","n":1}');
    await ask(page, 'make_way');
    const lists = async () => (await told(page, 'recent')).at(-1);
    assert.ok(await eventually(async () => (await lists()) !== ''), 'only listed with the next change');
    await saved(page, '{"title":"","n":2}');
    assert.match(await lists(), /^\d+\t\d{4}-\d\d-\d\dT\d\d:\d\d\tMüller\n$/);
    await ask(page, 'open_recent', (await lists()).split('\t')[0]);
    assert.ok(await eventually(async () => (await told(page, 'draft')).length === 1));
    assert.deepEqual(await told(page, 'draft'), ['{"title":"Müller","n":1}']);
    assert.ok(await eventually(async () => /^\d+\t[^\t]*\t\n$/.test(await lists())));
});

test('everything deleted is gone in every tab, also when one is closed right after', async () => {
    const page = await opened(browser, site.address);
    await saved(page, '{"n":1}');
    const other = await opened(page.context(), site.address);
    assert.deepEqual(await told(other, 'draft'), ['{"n":1}']);
    const loaded = Promise.all([page, other].map((one) => one.waitForEvent('load')));
    await ask(other, 'delete_everything');
    await loaded;
    await page.close();
    const again = await opened(other.context(), site.address);
    assert.deepEqual(await told(again, 'draft'), []);
});

test('language, theme and text size are remembered', async () => {
    const page = await opened(browser, site.address);
    await ask(page, 'set_theme', 'dark');
    await ask(page, 'set_text_size', '150');
    await eventually(async () => page.evaluate(async () => {
        const { storage } = await /** @type {any} */ (globalThis).termwise;
        return (await storage.write(['meta'], (/** @type {IDBTransaction} */ transaction) =>
            new Promise((resolve) => {
                const request = transaction.objectStore('meta').get('settings');
                request.onsuccess = () => resolve(request.result);
            })))?.text_size === '150';
    }));
    const again = await opened(page.context(), site.address);
    assert.deepEqual([await told(again, 'theme'), await told(again, 'text_size')], [['dark'], ['150']]);
});
