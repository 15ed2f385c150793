// @ts-check
// WebAssembly's text as JavaScript: each kind of operation that is not one of JavaScript's own.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { scriptOf } from '../../shell/wasm_script.mjs';

/**
 * The functions of a module. @param {string} functions  its text @param {string[]} names
 * @returns {Promise<Record<string, (...given: any[]) => any>>}
 */
async function made(functions, names) {
    const exported = names.map((name) => `(export "${name}" (func $${name}))`).join('');
    const script = scriptOf(`(module (global $top (mut i32) (i32.const 4096)) (memory $0 1 1)
        (data (i32.const 1024) "ab\\00\\ff") (export "memory" (memory $0)) ${exported} ${functions})`);
    return import(`data:text/javascript;base64,${Buffer.from(script).toString('base64')}`);
}

test('what is added and multiplied is cut to 32 bits before it is compared or divided', async () => {
    const { add, half, times } = await made(`
        (func $add (param $0 i32) (param $1 i32) (result i32) (i32.add (local.get $0) (local.get $1)))
        (func $half (param $0 i32) (result i32) (i32.div_u (local.get $0) (i32.const 2)))
        (func $times (param $0 i32) (param $1 i32) (result i32)
            (i32.lt_s (i32.mul (local.get $0) (local.get $1)) (i32.const 0)))`, ['add', 'half', 'times']);
    assert.equal(add(2147483647, 1), -2147483648);
    assert.equal(half(-2), 2147483647);
    assert.equal(Boolean(times(65536, 32768)), true, '2^31 is negative');
    assert.equal(Boolean(times(65536, 65536)), false, '2^32 is nothing');
});

test('64 bits are exact, with and without a sign, in memory at any place', async () => {
    const { scaled, larger, kept, low } = await made(`
        (func $scaled (param $0 i64) (param $1 i64) (result i64)
            (i64.div_s (i64.mul (local.get $0) (local.get $1)) (i64.const 1000000000)))
        (func $larger (param $0 i64) (param $1 i64) (result i32) (i64.gt_u (local.get $0) (local.get $1)))
        (func $kept (param $0 i32) (param $1 i64) (result i64)
            (i64.store align=4 (local.get $0) (local.get $1)) (i64.load align=4 (local.get $0)))
        (func $low (param $0 i64) (result i32) (i32.wrap_i64 (local.get $0)))`,
    ['scaled', 'larger', 'kept', 'low']);
    assert.equal(scaled(-999_999_999n, 20_000_000n), -19_999_999n);
    assert.equal(Boolean(larger(-1n, 5n)), true);
    assert.equal(kept(1028, -1n << 62n), -1n << 62n);
    assert.equal(low((7n << 32n) + 4294967295n), -1);
});

test('both values of a choice are worked out, in their order, whichever is taken', async () => {
    const { chosen } = await made(`
        (func $chosen (param $0 i32) (param $1 i32) (result i32)
            (i32.add (i32.mul (select (local.tee $0 (i32.add (local.get $0) (i32.const 1)))
                (local.tee $1 (i32.add (local.get $0) (i32.const 10))) (i32.gt_s (local.get $1) (i32.const 50)))
                (i32.const 1000)) (local.get $0)))`, ['chosen']);
    // $0 becomes 6, $1 becomes 16, which is no more than 50.
    assert.equal(chosen(5, 99), 16 * 1000 + 6);
    assert.equal(chosen(45, 0), 46 * 1000 + 46);
});

test('loops, blocks with values and tables of jumps lead where they should', async () => {
    const { sum, word } = await made(`
        (func $sum (param $0 i32) (result i32) (local $1 i32)
            (loop $l (block $b (br_if $b (i32.eqz (local.get $0)))
                (local.set $1 (i32.add (local.get $1) (local.get $0)))
                (local.set $0 (i32.sub (local.get $0) (i32.const 1))) (br $l)))
            (local.get $1))
        (func $word (param $0 i32) (result i32)
            (i32.add (i32.load8_u (i32.const 1027)) (block $v (result i32)
                (block $two (block $one (br_table $one $two (local.get $0)))
                    (br $v (i32.const 1000)))
                (drop (br_if $v (i32.const 2000) (i32.lt_s (local.get $0) (i32.const 5))))
                (i32.const 3000))))`, ['sum', 'word']);
    assert.equal(sum(100), 5050);
    assert.deepEqual([word(0), word(1), word(9)], [1255, 2255, 3255]);
});

test('an operation that is not known stops the build by its name', () => {
    assert.throws(() => scriptOf('(module (memory $0 1 1) (func $0 (param $0 i32) (result i32) '
        + '(i32.popcnt (local.get $0))))'), /no i32\.popcnt/);
});
