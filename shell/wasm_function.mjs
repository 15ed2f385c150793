// @ts-check
// A function of WebAssembly as one of JavaScript, with its locals as further parameters. An operation
// becomes an expression, and statements where JavaScript has no expression for it: then what comes before it
// in its order is put into variables first.

import { disturbs, has, isQuiet, isSimple, nodesOf, readBeforeSet, sets } from './wasm_text.mjs';
import { operation, signed, typed } from './wasm_numbers.mjs';

export { FunctionScript, named };

/** @typedef {import('./wasm_text.mjs').Node} Node */
/** @typedef {import('./wasm_numbers.mjs').Value} Value */
/** What is done with the value of a block, as a statement.
 * @typedef {((value: Value) => string) | null} End */
/** A loop that is being written: its label, and that of what is around it alone; of a switch neither.
 * @typedef {{ again?: string, out?: string }} Around */

/** @param {string} label  "$label$1" */
const named = (label) => label.replace(/[^\w$]/g, '_');
/** @param {string} code @param {string | undefined} label */
const jumpsTo = (code, label) => label !== undefined
    && new RegExp(`(break|continue) ${named(label).replaceAll('$', '\\$')};`).test(code);
/** @param {string | undefined} label @param {string} code */
const labelled = (label, code, prefix = '') =>
    prefix + (jumpsTo(code, label) ? `${named(String(label))}:` : '');

/** @param {string | undefined} type */
const kindOf = (type) => (type === 'i64' ? 'long' : 'int');

/** Label and content of a block or loop. @param {Node} node
 * @returns {{ label: string | undefined, content: Node[] }} */
const blockOf = (node) => ({
    label: typeof node[1] === 'string' ? node[1] : undefined,
    content: nodesOf(node).filter(([kind]) => kind !== 'result'),
});

/** @param {Node} node */
function ifOf(node) {
    const [condition, then, otherwise] = nodesOf(node).filter(([kind]) => kind !== 'result');
    /** @param {Node | undefined} arm @returns {Node[]} */
    const content = (arm) => {
        if (!arm) return [];
        if (/^(then|else)$/.test(arm[0])) {
            return arm.slice(1).flatMap((/** @type {Node} */ one) => content(one));
        }
        return arm[0] === 'block' && !blockOf(arm).label ? blockOf(arm).content : [arm];
    };
    return { condition, then: content(then), otherwise: content(otherwise) };
}

/** One function of the module. */
class FunctionScript {
    /** @param {Node} node
     * @param {(name: string) => string | undefined} resultOf  the type of a function's result */
    constructor(node, resultOf) {
        this.node = node;
        this.resultOf = resultOf;
        const of = (/** @type {string} */ kind) => nodesOf(node).filter(([one]) => one === kind);
        this.params = of('param');
        this.locals = of('local');
        /** @type {Map<string, string>} */
        this.types = new Map([...this.params, ...this.locals].map(([, local, type]) => [local, type]));
        /** Variables that the text does not have. @type {string[]} */
        this.more = [];
        /** What has to be done before the expression being written. */
        this.before = '';
        /** @type {Set<string>} */ this.loops = new Set();
        /** @type {Map<string, End>} */ this.ends = new Map();
        /** @type {Around[]} */ this.around = [];
        /** Labels to jump to which is as good as going on. @type {Set<string>} */ this.ahead = new Set();
    }

    toString() {
        const body = nodesOf(this.node).filter(([kind]) =>
            !['param', 'local', 'result', 'type', 'export'].includes(kind));
        const returns = this.resultOf(this.node[1]) !== undefined;
        const code = this.statements(body, undefined,
            returns ? (value) => `return ${signed(value)};` : null);
        const locals = this.locals.map(([, local, type]) =>
            named(local) + (readBeforeSet(body, local) ? type === 'i64' ? '=0n' : '=0' : ''));
        const all = [...this.params.map(([, local]) => named(local)), ...locals, ...this.more];
        return `function f${named(this.node[1])}(${all.join(',')}){${code}}\n`;
    }

    variable() {
        return this.more[this.more.push(`more${this.more.length}`) - 1];
    }

    /** @param {Iterable<string>} labels @param {() => string} written */
    withAhead(labels, written) {
        const before = this.ahead;
        this.ahead = new Set(labels);
        const code = written();
        this.ahead = before;
        return code;
    }

    /** @param {Around} around @param {Iterable<string>} ahead @param {() => string} written */
    within(around, ahead, written) {
        this.around.push(around);
        const code = this.withAhead(ahead, written);
        this.around.pop();
        return code;
    }

    /** @param {Node[]} nodes @param {string} [label]  of the block that they are
     * @param {End} [end]  for the value of the last @returns {string} */
    statements(nodes, label, end = null) {
        let code = '';
        for (const [at, node] of nodes.entries()) {
            const rest = nodes.slice(at + 1);
            const skips = label && rest.length > 0 ? this.skipping(node, label, rest, end) : null;
            if (skips !== null) return code + skips;
            code += rest.length > 0 ? this.withAhead([], () => this.statement(node))
                : end ? this.withEnd(node, end) : this.statement(node);
        }
        return code;
    }

    /** What leaves a block on a condition skips the rest of it; null for what does not.
     * @param {Node} node @param {string} label @param {Node[]} rest @param {End} end
     * @returns {string | null} */
    skipping(node, label, rest, end) {
        if (node[0] === 'br_if' && node[1] === label && node.length === 3) {
            return this.onCondition(node[2], (condition) =>
                `if(!${condition}){${this.statements(rest, label, end)}}`);
        }
        if (node[0] !== 'if') return null;
        const { condition, then, otherwise } = ifOf(node);
        const [op, target, value] = then.at(-1) ?? [];
        if (otherwise.length > 0 || op !== 'br' || target !== label || value) return null;
        return this.onCondition(condition, (text) => `if(${text}){${this.statements(then.slice(0, -1))}}`
            + `else{${this.statements(rest, label, end)}}`);
    }

    /** @param {Node} node @param {(condition: string) => string} written */
    onCondition(node, written) {
        const { before, value } = this.worked(node);
        return before + written(value.text);
    }

    /** An operation's value, and the statements before it. @param {Node} node */
    worked(node) {
        const outer = this.before;
        this.before = '';
        const value = this.expression(node);
        const { before } = this;
        this.before = outer;
        return { before, value };
    }

    /** An operation whose value goes somewhere. @param {Node} node @param {NonNullable<End>} end
     * @returns {string} */
    withEnd(node, end) {
        if (node[0] === 'block') return this.block(node, end);
        if (node[0] === 'loop') return this.loop(node, end);
        if (node[0] === 'if' && !isSimple(node)) return this.choice(node, end);
        if (/^(br|br_table|return|unreachable)$/.test(node[0])) return this.statement(node);
        const { before, value } = this.worked(node);
        return before + end(value);
    }

    /** @param {Node} node @param {End} end */
    block(node, end) {
        const { label, content } = blockOf(node);
        if (!label) return this.statements(content, undefined, end);
        this.ends.set(label, end);
        const code = this.withAhead([...this.ahead, label], () => this.statements(content, label, end));
        return jumpsTo(code, label) ? `${named(label)}:{${code}}` : code;
    }

    /** @param {Node} node @param {End} end */
    choice(node, end) {
        const { condition, then, otherwise } = ifOf(node);
        return this.onCondition(condition, (text) => {
            const other = this.statements(otherwise, undefined, end);
            return `if(${text}){${this.statements(then, undefined, end)}}${other && `else{${other}}`}`;
        });
    }

    /** @param {Node} node @param {End} end @returns {string} */
    loop(node, end) {
        const { label: again = '', content } = blockOf(node);
        this.loops.add(again);
        const last = content.at(-1) ?? [];
        const only = content.length === 1;
        /** @param {string} head @param {Node[]} nodes @param {string} [out] @param {string} [foot] */
        const made = (head, nodes, out, foot = '') => {
            const code = this.within({ again, out }, [again], () => this.statements(nodes));
            return `${labelled(again, code, labelled(out, code))}${head}{${code}}${foot}`;
        };
        const leads = (/** @type {Node | undefined} */ one) => one?.[0] === 'br' && one[1] === again;
        if (only && last[0] === 'block') {
            // Who leaves the block leaves the loop.
            const { label, content: inner } = blockOf(last);
            if (label && leads(inner.at(-1))) return made('for(;;)', inner.slice(0, -1), label);
        }
        if (leads(last)) return made('for(;;)', content.slice(0, -1));
        const repeats = (/** @type {Node} */ [op, to]) => /^br/.test(op) && to === again;
        if (last[0] === 'br_if' && last[1] === again && isSimple(last[2])
            && !content.slice(0, -1).some((one) => has(one, repeats))) {
            return made('do', content.slice(0, -1), undefined, `while(${this.expression(last[2]).text});`);
        }
        if (only && last[0] === 'if') {
            const { condition, then, otherwise } = ifOf(last);
            if (otherwise.length === 0 && leads(then.at(-1)) && isSimple(condition)) {
                return made(`while(${this.expression(condition).text})`, then.slice(0, -1));
            }
        }
        const code = this.within({ again }, [], () => this.statements(content, undefined, end));
        return `${labelled(again, code)}for(;;){${code}${end ? '' : 'break;'}}`;
    }

    /** @param {string} label @param {Node} [value] @returns {string} */
    jump(label, value) {
        const { again, out } = this.around.at(-1) ?? {};
        const end = this.ends.get(label);
        const given = value && end ? this.withEnd(value, end) : '';
        if (this.ahead.has(label)) return given;
        if (this.loops.has(label)) return again === label ? 'continue;' : `continue ${named(label)};`;
        return given + (out === label ? 'break;' : `break ${named(label)};`);
    }

    /** @param {Node} node @returns {string} */
    statement(node) {
        const [op, ...parts] = node;
        switch (op) {
            case 'nop': return '';
            case 'block': return this.block(node, null);
            case 'loop': return this.loop(node, null);
            case 'if': return this.choice(node, null);
            case 'br': return this.jump(parts[0], parts[1]);
            case 'br_if': {
                const given = parts.length > 2 ? parts[1] : undefined;
                if (given && (!isQuiet(given) || disturbs(parts[2], given))) {
                    throw new Error('a value out of order');
                }
                return this.onCondition(parts.at(-1), (text) =>
                    `if(${text}){${this.jump(parts[0], given)}}`);
            }
            case 'br_table': return this.within({}, [], () => this.onCondition(parts.at(-1), (text) => {
                const labels = parts.slice(0, -1);
                const other = labels.pop();
                const cases = labels.map((label, at) =>
                    (label === other ? '' : `case ${at}:${this.jump(label)}`));
                return `switch(${text}|0){${cases.join('')}default:${this.jump(other)}}`;
            }));
            case 'return': return !parts[0] ? 'return;'
                : this.withEnd(parts[0], (value) => `return ${signed(value)};`);
            case 'local.set': {
                const short = this.increased(parts[0], parts[1]);
                return short ? `${short.text};`
                    : this.withEnd(parts[1], (value) => `${named(parts[0])}=${signed(value)};`);
            }
            case 'drop': return parts[0][0] === 'br_if' ? this.statement(parts[0])
                : this.withEnd(parts[0], (value) => `${value.text};`);
            default: {
                const { before, value } = this.worked(node);
                return `${before}${value.text};`;
            }
        }
    }

    /** Values in their order. The statements that one of them needs come before it all, so what comes
     * before that one is put into variables, unless it stays the same. @param {Node[]} nodes */
    operands(nodes) {
        const last = nodes.map(isSimple).lastIndexOf(false);
        return nodes.map((node, at) => {
            const waits = isSimple(node) && isQuiet(node)
                && !nodes.slice(at + 1, last + 1).some((later) => disturbs(later, node));
            if (at > last || waits) return this.expression(node);
            const variable = this.variable();
            /** @type {Value['is']} */ let is = 'int';
            const outer = this.before;
            this.before = '';
            const code = this.withEnd(node, (value) => {
                if (value.is === 'long') is = 'long';
                return `${variable}=${signed(value)};`;
            });
            this.before = outer + this.before + code;
            return typed(is, variable);
        });
    }

    /** `$0 += 4` where that is what is set; null elsewhere. @param {string} local @param {Node} node */
    increased(local, node) {
        const [op, first, by] = node;
        const sign = { add: '+', sub: '-' }[/^i\d\d\.(.*)$/.exec(op)?.[1] ?? ''];
        if (!sign || first[0] !== 'local.get' || first[1] !== local) return null;
        if (!isSimple(by) || sets(by, local)) return null;
        const { is } = this.expression(node);
        return is === 'sum' ? null : typed(is, `(${named(local)}${sign}=${this.expression(by).text})`);
    }

    /** A value for which others wait: what to do first, and what stands for it then.
     * @param {Node} node @param {Value} value @param {Node[]} later */
    kept(node, value, later) {
        if (isQuiet(node) && !later.some((one) => disturbs(one, node))) return ['', value.text];
        if (node[0] === 'local.tee' && !later.some((one) => sets(one, node[1]))) {
            return [`${value.text},`, named(node[1])];
        }
        const variable = this.variable();
        return [`${variable}=${value.text},`, variable];
    }

    /** @param {Node[]} nodes  of which the last has the value @returns {Value} */
    sequence(nodes) {
        const values = nodes.map((node) => this.expression(node));
        const last = /** @type {Value} */ (values.at(-1));
        const texts = values.map(({ text }) => text);
        return values.length === 1 ? last : { ...last, text: `(${texts.join(',')})` };
    }

    /** @param {Node} node @returns {Value} */
    expression(node) {
        const [op, ...parts] = node;
        switch (op) {
            case 'local.get': return typed(kindOf(this.types.get(parts[0])), named(parts[0]));
            case 'global.get': return typed('natural', named(parts[0]));
            case 'local.set':
            case 'local.tee':
            case 'global.set': return this.assigned(parts[0], parts[1]);
            case 'nop': return typed('int', '0');
            case 'unreachable': return typed('int', 'unreachable()');
            case 'drop': return this.expression(parts[0]);
            case 'block': return this.sequence(blockOf(node).content);
            case 'if': {
                const { condition, then, otherwise } = ifOf(node);
                const { text } = this.expression(condition);
                return eitherOf(text, this.sequence(then), this.sequence(otherwise));
            }
            case 'select': return this.selected(parts.filter(([kind]) => kind !== 'result'));
            case 'call': {
                const given = this.operands(parts.slice(1)).map(signed);
                return typed(kindOf(this.resultOf(parts[0])), `f${named(parts[0])}(${given.join(',')})`);
            }
            case 'memory.fill': return this.filled(parts);
            default: return operation(node, this.operands(nodesOf(node)));
        }
    }

    /** @param {string} name @param {Node} node @returns {Value} */
    assigned(name, node) {
        const short = this.increased(name, node);
        if (short) return short;
        const [value] = this.operands([node]);
        return typed(value.is === 'sum' ? 'int' : value.is, `(${named(name)}=${signed(value)})`);
    }

    /** Both values are worked out, whichever is taken. @param {Node[]} nodes */
    selected([one, other, condition]) {
        const [a, b, c] = this.operands([one, other, condition]);
        const [first, then] = this.kept(one, a, [other, condition]);
        const [second, otherwise] = this.kept(other, b, [condition]);
        const value = eitherOf(c.text, { ...a, text: then }, { ...b, text: otherwise });
        return { ...value, text: `(${first}${second}${value.text})` };
    }

    /** @param {Node[]} nodes @returns {Value} */
    filled([place, value, size]) {
        const [start, what, bytes] = this.operands([place, value, size]);
        const [before, kept] = this.kept(place, start, [value, size]);
        return typed('int', `(${before}HEAPU8.fill(${what.text},${kept},${kept}+${bytes.text}))`);
    }
}

/** @param {string} condition @param {Value} a @param {Value} b @returns {Value} */
function eitherOf(condition, a, b) {
    const is = a.is === b.is ? a.is : a.is === 'sum' || b.is === 'sum' ? 'sum' : 'int';
    return typed(is, `(${condition}?${a.text}:${b.text})`, Math.max(a.bits ?? 32, b.bits ?? 32));
}

