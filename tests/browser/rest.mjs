// @ts-check
// What a page costs while nobody touches it.
import assert from 'node:assert/strict';

import { eventually } from './browser.mjs';

export { costOfRest };

/**
 * The frames and the seconds of script that a page takes in that time, once it has come to rest.
 * @param {import('playwright-core').Page} page @param {number} milliseconds
 */
async function costOfRest(page, milliseconds) {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const script = async () => (await devtools.send('Performance.getMetrics')).metrics
        .find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
    const frames = () => page.evaluate(async () =>
        (await /** @type {any} */ (globalThis).termwise).platform.frameCount);
    const pause = (/** @type {number} */ time) =>
        new Promise((resolve) => { setTimeout(resolve, time); });
    assert.ok(await eventually(async () => {
        const before = await script();
        await pause(600); // results are read out half a second after they settled
        return await script() === before;
    }), 'the page never comes to rest');
    const before = { frames: await frames(), script: await script() };
    await pause(milliseconds);
    const cost = { script: await script() - before.script, frames: await frames() - before.frames };
    await devtools.detach();
    return cost;
}
