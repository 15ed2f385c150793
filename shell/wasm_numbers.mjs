// @ts-check
// WebAssembly's operations on numbers, as expressions of JavaScript. A number of 64 bits is a BigInt; what
// the program adds up is taken to fit, as C++ does of signed numbers.

export { operation, signed, typed };

/**
 * An expression. Of 32 bits it is an `int`, one that is not negative is a `natural`; a `sum` is a whole
 * number that has yet to be cut to 32 bits and is smaller than 2^bits; `long` has 64.
 * @typedef {{ text: string, is: 'int' | 'natural' | 'sum' | 'long', bits?: number }} Value
 */

/** Beyond, a number would not be exact. */
const MOST_BITS = 52;
/** Places in memory and counters are small: adding so little to them never wraps around. */
const LITTLE = 65536;

/** @param {Value['is']} is @param {string} text @param {number} [bits] @returns {Value} */
const typed = (is, text, bits) => ({ is, text, bits });
/** @param {string} text */
const int = (text) => typed('int', text);
/** @param {string} text */
const natural = (text) => typed('natural', text);
/** @param {string} text */
const long = (text) => typed('long', text);

/** Its text as a number of 32 bits with a sign; of 64 bits as it is. @param {Value} value */
const signed = ({ is, text }) => (is === 'sum' ? `(${text}|0)` : text);

/** @param {Value} value */
const unsigned = ({ is, text }) => is === 'natural' ? text
    : /^HEAP32\[[^[]*\]$/.test(text) ? text.replace('HEAP', 'HEAPU') : `(${text}>>>0)`;

/** What takes all 32 bits whatever lies beyond them. @type {Record<string, string>} */
const ofBits = { and: '&', or: '|', xor: '^', shl: '<<', shr_s: '>>' };
/** @type {Record<string, string>} */
const compared = { eq: '==', ne: '!=', lt: '<', le: '<=', gt: '>', ge: '>=' };
/** @type {Record<string, string>} */
const ofLongs = { ...ofBits, add: '+', sub: '-', mul: '*', div_s: '/', rem_s: '%' };

/** @param {Value} a @param {Value} b @param {'+' | '-'} sign
 * @param {number} known  b where it is a constant */
function added(a, b, sign, known) {
    if (a.is !== 'sum' && Math.abs(known) < LITTLE) {
        const is = a.is === 'natural' && sign === '+' && known > 0 ? 'natural' : 'int';
        return typed(is, `(${a.text}${sign}${b.text})`);
    }
    const bits = Math.max(a.bits ?? 32, b.bits ?? 32) + 1;
    return bits > MOST_BITS ? typed('sum', `(${signed(a)}${sign}${signed(b)})`, 33)
        : typed('sum', `(${a.text}${sign}${b.text})`, bits);
}

/** @param {Value} a @param {Value} b @param {number} known  b where it is a constant */
function multiplied(a, b, known) {
    const bits = (a.bits ?? 32) + Math.ceil(Math.log2(Math.abs(known)));
    return bits <= MOST_BITS ? typed('sum', `(${a.text}*${b.text})`, bits)
        : int(`imul(${a.text},${b.text})`);
}

/** @param {string} op  without its type @param {Value[]} operands @param {number[]} known  the constants */
function operationOnInts(op, [a, b], known) {
    const [kind, sign] = op.split('_');
    const side = (/** @type {Value} */ value, /** @type {number} */ at) =>
        sign === 'u' ? known[at] < 0 ? `${known[at] >>> 0}` : unsigned(value) : signed(value);
    if (ofBits[op]) {
        const positive = op === 'and' && (known[0] >= 0 || known[1] >= 0 || a.is === 'natural');
        return typed(positive ? 'natural' : 'int', `(${a.text}${ofBits[op]}${b.text})`);
    }
    if (compared[kind]) return natural(`(${side(a, 0)}${compared[kind]}${side(b, 1)})`);
    switch (op) {
        case 'add': return added(a, b, '+', known[1]);
        case 'sub': return added(a, b, '-', known[1]);
        case 'mul': return multiplied(a, b, known[1]);
        case 'div_s': return int(`(${side(a, 0)}/${side(b, 1)}|0)`);
        case 'div_u': return natural(`(${side(a, 0)}/${side(b, 1)}|0)`);
        case 'rem_s': return int(`(${side(a, 0)}%${side(b, 1)})`);
        case 'rem_u': return natural(`(${side(a, 0)}%${side(b, 1)})`);
        case 'shr_u': return natural(`(${a.text}>>>${b.text})`);
        case 'eqz': return natural(`!${signed(a)}`);
        case 'ctz': return natural(`trailing(${a.text})`);
        case 'clz': return natural(`clz32(${a.text})`);
        case 'wrap_i64': return int(`Number(asIntN(32,${a.text}))`);
        default: throw new Error(`no i32.${op}`);
    }
}

/** @param {string} op  without its type @param {Value[]} operands */
function operationOnLongs(op, [a, b]) {
    const [kind, sign] = op.split('_');
    const side = (/** @type {Value} */ { text }) => (sign === 'u' ? `asUintN(64,${text})` : text);
    if (ofLongs[op]) return long(`(${a.text}${ofLongs[op]}${b.text})`);
    if (compared[kind]) return natural(`(${side(a)}${compared[kind]}${side(b)})`);
    switch (op) {
        case 'shr_u': return long(`(${side(a)}>>${b.text})`);
        case 'div_u': return long(`(${side(a)}/${side(b)})`);
        case 'rem_u': return long(`(${side(a)}%${side(b)})`);
        case 'eqz': return natural(`!${a.text}`);
        case 'extend_i32_s': return long(`BigInt(${signed(a)})`);
        case 'extend_i32_u': return long(`BigInt(${unsigned(a)})`);
        default: throw new Error(`no i64.${op}`);
    }
}

/** Reading and writing memory. @param {string} op @param {string} place @param {Value} value
 * @param {boolean} odd  the place may not be a multiple of the size */
function inMemory(op, place, value, odd) {
    switch (op) {
        case 'i32.load': return int(odd ? `view.getInt32(${place},true)` : `HEAP32[${place}>>2]`);
        case 'i32.load8_u': return natural(`HEAPU8[${place}]`);
        case 'i32.load8_s': return int(`HEAP8[${place}]`);
        case 'i32.load16_u': return natural(`HEAPU16[${place}>>1]`);
        case 'i32.load16_s': return int(`HEAP16[${place}>>1]`);
        case 'i64.load': return long(`getLong(${place})`);
        case 'i32.store8': return int(`HEAP8[${place}]=${value.text}`);
        case 'i32.store16': return int(`HEAP16[${place}>>1]=${value.text}`);
        case 'i64.store': return int(`setLong(${place},${value.text})`);
        case 'i32.store': return int(odd ? `view.setInt32(${place},${value.text},true)`
            : `HEAP32[${place}>>2]=${value.text}`);
        default: throw new Error(`no ${op}`);
    }
}

/**
 * @param {import('./wasm_text.mjs').Node} node @param {Value[]} operands
 * @returns {Value}
 */
function operation(node, operands) {
    const [, type, op] = /^(i32|i64)\.(.*)$/.exec(node[0]) ?? [];
    if (!type) throw new Error(`no ${node[0]}`);
    if (op === 'const') {
        if (type === 'i64') return long(`(${node[1]}n)`);
        return typed(node[1] < 0 ? 'int' : 'natural', `(${node[1]})`);
    }
    if (/load|store/.test(op)) {
        const [offset] = node.filter((word) => /^offset=/.test(word));
        const place = operands[0].text + (offset ? `+${offset.slice(7)}` : '');
        return inMemory(node[0], place, operands[1], node.some((word) => /^align=/.test(word)));
    }
    const known = node.slice(1).map((one) => (one[0] === 'i32.const' ? Number(one[1]) : NaN));
    return type === 'i32' ? operationOnInts(op, operands, known) : operationOnLongs(op, operands);
}
