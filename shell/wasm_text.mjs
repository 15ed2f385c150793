// @ts-check
// WebAssembly's text, as wasm-opt writes it: every operation a list of its name and its operands, in the
// order in which they are worked out. What a translator asks of such a list.

export { disturbs, has, isQuiet, isSimple, nodesOf, readBeforeSet, read, sets };

/** An operation: words, and lists like itself. @typedef {any[]} Node */

/** The module in a text. @param {string} text @returns {Node} */
function read(text) {
    /** @type {Node[]} */ const open = [[]];
    for (const [word] of text.matchAll(/\(|\)|"(?:[^"\\]|\\.)*"|[^\s()"]+/g)) {
        if (word === '(') open.push([]);
        else if (word === ')') open.at(-2)?.push(open.pop());
        else open.at(-1)?.push(word);
    }
    return open[0][0];
}

/** @param {Node} node @returns {Node[]} */
const nodesOf = (node) => node.filter(Array.isArray);

/** Whether the test holds for an operation in it. @param {Node} node @param {(one: Node) => boolean} test
 * @returns {boolean} */
const has = (node, test) => test(node) || nodesOf(node).some((one) => has(one, test));

/** @param {Node} node @param {string} local */
const sets = (node, local) => has(node, ([op, name]) => /^local\.(set|tee)$/.test(op) && name === local);

/** Whether JavaScript has it as one expression. @param {Node} node @returns {boolean} */
function isSimple(node) {
    const [op, label] = node;
    if (['loop', 'br', 'br_if', 'br_table', 'return'].includes(op)) return false;
    if (op === 'block' && typeof label === 'string') return false;
    if (op === 'if' && label[0] !== 'result') return false;
    return nodesOf(node).every(isSimple);
}

/** Whether it can be left out, or done at another time, as long as nothing disturbs it. @param {Node} node */
const isQuiet = (node) => !has(node, ([op]) => /set$|tee$|call|store|fill|unreachable/.test(op));

/** Whether what the one does changes what the other comes to. @param {Node} one @param {Node} other */
const disturbs = (one, other) =>
    has(one, ([op]) => /store|call|fill|global\.set/.test(op))
        && has(other, ([op]) => /load|global\.get/.test(op))
    || has(other, ([op, name]) => op === 'local.get' && sets(one, name));

/** Whether a local may be read before it is set, and so has to begin as zero.
 * @param {Node[]} body @param {string} local */
function readBeforeSet(body, local) {
    const mentions = (/** @type {Node} */ [op, name]) => /^local\./.test(op) && name === local;
    /** The first that is said of it for certain; "get" where that cannot be told.
     * @param {Node} node @returns {'' | 'get' | 'set'} */
    const first = (node) => {
        const [op, , value] = node;
        if (mentions(node)) return op === 'local.get' ? 'get' : first(value) || 'set';
        if (op === 'if') {
            const [condition, ...arms] = nodesOf(node).filter(([kind]) => kind !== 'result');
            const unclear = arms.some((arm) => has(arm, (one) => mentions(one) || /^br/.test(one[0])));
            return first(condition) || (unclear ? 'get' : '');
        }
        return firstOf(nodesOf(node)) || (/^br/.test(op) ? 'get' : '');
    };
    /** @param {Node[]} nodes @returns {'' | 'get' | 'set'} */
    const firstOf = (nodes) => {
        for (const node of nodes) {
            const found = first(node);
            if (found) return found;
        }
        return '';
    };
    return firstOf(body) === 'get';
}
