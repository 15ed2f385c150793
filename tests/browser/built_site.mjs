// @ts-check
// The built page, served, and one browser for it, for all tests of a file.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';

import { builtPage, launched, served } from './browser.mjs';

export { builtSite };

/**
 * Registers what comes before and after the file's tests.
 * @returns {{ browser: import('playwright-core').Browser, address: string }} both there once a
 *     test runs
 */
function builtSite() {
    const here = /** @type {ReturnType<typeof builtSite>} */ ({});
    /** @type {Awaited<ReturnType<typeof served>>} */ let site;
    before(async () => {
        const folder = builtPage();
        assert.ok(folder, 'build/page is missing: ./run --build-only');
        site = await served(folder);
        Object.assign(here, { address: site.address, browser: await launched() });
    });
    after(async () => {
        await here.browser?.close();
        await site?.close();
    });
    return here;
}
