// @ts-check
// The two modules of the page, as two that are small enough to write by hand: the first has a
// function f(x) that calls what stands at place 0 of its table; the second puts x + 1 there.

import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

import { Modules } from '../../shell/modules.js';

const HEAD = '0061736d0100000001060160017f017f';
const FIRST = address(`${HEAD}0211`, [
    '01', text('placeholder'), text('0'), '0000', // the import, in a section of 17 bytes
    '03020100', '0404017000 01', '0709020174010001660001', '0907010041000b0100',
    '0a0b01090020004100110000 0b',
]);
const REST = address(`${HEAD}020f`, [
    '01', text('primary'), text('t'), '01700001',
    '03020100', '0907010041000b0100', '0a0901070020004101 6a0b',
]);

/** @param {string} said */
function text(said) {
    const bytes = Buffer.from(said);
    return Buffer.from([bytes.length, ...bytes]).toString('hex');
}

/** @param {string} head @param {string[]} parts */
function address(head, parts) {
    const hex = (head + parts.join('')).replaceAll(' ', '');
    return `data:application/wasm;base64,${Buffer.from(hex, 'hex').toString('base64')}`;
}

/** @type {string[]} */ let askedNow = [];
class Request {
    responseText = '';
    status = 0;
    address = '';
    open(/** @type {string} */ _, /** @type {string} */ what, /** @type {boolean} */ later) {
        assert.equal(later, false);
        this.address = what;
    }
    overrideMimeType() {}
    send() {
        askedNow.push(this.address);
        this.status = 200;
        this.responseText = Buffer.from(this.address.split(',')[1], 'base64').toString('latin1');
    }
}
Object.assign(globalThis, { XMLHttpRequest: Request });
afterEach(() => { askedNow = []; });

/** @param {Modules} modules */
async function started(modules) {
    const { exports } = await modules.begin({});
    return /** @type {(x: number) => number} */ (exports.f);
}

test('what the second module holds answers once it is there', async () => {
    const modules = new Modules(FIRST, REST);
    const next = await started(modules);
    await modules.whole();
    assert.equal(next(41), 42);
    assert.deepEqual(askedNow, []);
});

test('what is called before the second module is there waits for it, once', async () => {
    const modules = new Modules(FIRST, REST);
    const next = await started(modules);
    assert.equal(next(41), 42);
    assert.equal(next(1), 2);
    assert.deepEqual(askedNow, [REST]);
    await modules.whole();
    assert.equal(next(2), 3);
});

test('a module that is not there is a failure that says which', async () => {
    const gone = 'data:text/plain,no module';
    const next = await started(new Modules(FIRST, gone));
    assert.throws(() => next(1));
    await assert.rejects(new Modules(FIRST, gone).whole());
});
