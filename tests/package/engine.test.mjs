// @ts-check
// The package in Node: the same bytes as the native program, clear answers to bad input, one engine.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { examples, installed, nativeEngine, root, snippets } from './installed.mjs';

const shop = await installed();
after(() => rm(shop.folder, { recursive: true, force: true, maxRetries: 5 }));

const entry = (/** @type {string} */ name) =>
    import(pathToFileURL(path.join(shop.package, `${name}.js`)).href);
const { createEngine, EngineStopped } = await entry('node');
const engine = await createEngine();
const drafts = await examples();

test('the package has no dependencies, and carries its licence, its types and all its entries', async () => {
    const about = JSON.parse(await readFile(path.join(shop.package, 'package.json'), 'utf8'));
    assert.equal(about.dependencies, undefined);
    assert.equal(about.version, engine.version);
    const packed = shop.files.map((/** @type {{ path: string }} */ file) => file.path);
    for (const name of ['LICENSE', 'README.md', 'index.d.ts', 'draft.d.ts', 'draft.schema.json',
        'engine.wasm', 'node.js', 'browser.js', 'worker.js', 'inline.js']) {
        assert.ok(packed.includes(name), name);
    }
    for (const target of Object.values(about.exports).flatMap((one) =>
        typeof one === 'string' ? one : Object.values(one))) {
        assert.ok(packed.includes(String(target).slice(2)), String(target));
    }
});

test('every example has the outcome that the native program gives, byte for byte', () => {
    assert.ok(drafts.length >= 13, `${drafts.length} examples`);
    const lines = drafts.map(({ draft }) => JSON.stringify(draft)).join('\n');
    const native = nativeEngine(['batch'], `${lines}\n`).trimEnd().split('\n');
    drafts.forEach(({ id, draft }, i) => {
        assert.equal(JSON.stringify(engine.evaluate(draft)), native[i], id);
        assert.equal(JSON.stringify(engine.evaluate(JSON.stringify(draft))), native[i], id);
    });
});

for (const language of engine.languages) {
    test(`terms and letters read as the native program writes them, in ${language}`, () => {
        const options = ['--language', language];
        for (const terms of ['45 jours fin de mois', '2/10 net 30', '3x', '14 Tage 2 % Skonto, 30 Tage netto']) {
            assert.equal(JSON.stringify(engine.parseTerms(terms, { language })),
                nativeEngine(['parse', terms, ...options], '').trimEnd());
        }
        for (const { id, draft } of drafts) {
            const text = JSON.stringify(draft);
            const list = engine.documents(draft, { language });
            assert.equal(JSON.stringify(list), nativeEngine(['texts', ...options], text).trimEnd(), id);
            const { kind } = list.documents.find(
                (/** @type {{ available: boolean }} */ one) => one.available);
            assert.equal(engine.document(draft, kind, { language }).text,
                nativeEngine(['text', kind, ...options], text), `${id} ${kind}`);
        }
    });
}

test('there is one engine, however often it is asked for', async () => {
    assert.equal(await createEngine(), engine);
    const others = await Promise.all([1, 2, 3].map(() => createEngine({ wasm: new Uint8Array(4) })));
    assert.deepEqual(new Set(others), new Set([engine]));
});

test('inline gives the same engine without a second file, and takes a module in any form', async () => {
    const file = await readFile(path.join(shop.package, 'engine.wasm'));
    const bytes = new Uint8Array(file);
    const { draft } = drafts[0];
    const forms = [undefined, file, bytes.buffer, new WebAssembly.Module(bytes),
        Promise.resolve(bytes), new Response(bytes),
        new Response(bytes, { headers: { 'content-type': 'application/wasm' } })];
    for (const [i, wasm] of forms.entries()) {
        const { createEngine: create } = await import(
            `${pathToFileURL(path.join(shop.package, 'inline.js'))}?${i}`);
        const made = await create({ wasm });
        assert.equal(JSON.stringify(made.evaluate(draft)), JSON.stringify(engine.evaluate(draft)));
    }
    const fresh = await import(`${pathToFileURL(path.join(shop.package, 'node.js'))}?address`);
    const address = pathToFileURL(path.join(shop.package, 'engine.wasm'));
    assert.equal((await fresh.createEngine({ wasm: address.href })).version, engine.version);
});

test('what is no module is refused, and the next call may do better', async () => {
    const fresh = await import(`${pathToFileURL(path.join(shop.package, 'inline.js'))}?refused`);
    await assert.rejects(fresh.createEngine({ wasm: 7 }), TypeError);
    await assert.rejects(fresh.createEngine({ wasm: new Uint8Array(9) }), WebAssembly.CompileError);
    await assert.rejects(fresh.createEngine({ wasm: new Response('', { status: 404 }) }), /404/);
    assert.equal((await fresh.createEngine()).version, engine.version);
});

test('a quote says of every instalment and discount what the full engine says', () => {
    for (const plan of ['3x', '4x/14d', '30%+2x', 'net30', '30eom', '2/10 net30', '7x!last', '12x']) {
        for (const amount of ['0', '1', '9999', '10000', '123456789', '999999999999']) {
            const decimal = amount.padStart(3, '0').replace(/(..)$/, '.$1');
            const quote = engine.quote({ amount, currency: 'EUR', plan, start: '2026-01-31' });
            const schedule = engine.schedule(
                { amount: decimal, currency: 'EUR', terms: plan, issued_on: '2026-01-31' });
            assert.deepEqual([quote.problems, schedule.problems], [[], []], plan);
            assert.deepEqual(
                quote.parts.map((/** @type {any} */ part) => [part.due_on, part.amount, part.is_deposit]),
                schedule.instalments.map((/** @type {any} */ part) =>
                    [part.due_on, part.amount.amount, part.is_deposit]), `${plan} of ${decimal}`);
            assert.deepEqual(
                quote.discounts.map((/** @type {any} */ one) => [one.until, one.payable, one.saved]),
                schedule.discounts.map((/** @type {any} */ one) =>
                    [one.until, one.payable.amount, one.discount.amount]), `${plan} of ${decimal}`);
        }
    }
});

test('amounts are exact beyond what a number holds, in currencies of any decimals', () => {
    const parts = (/** @type {any} */ offer) => {
        const quote = engine.quote({ plan: '3x', start: '2026-01-31', ...offer });
        assert.deepEqual(quote.problems, []);
        return quote.parts.map((/** @type {any} */ part) => part.amount).join(' ');
    };
    // A third of 10^15 cents, of 1,000 yen and of 10,000 thousandths of a dinar: the first parts
    // take the rest.
    assert.equal(parts({ amount: 10n ** 15n, currency: 'EUR' }),
        '3333333333333.34 3333333333333.33 3333333333333.33');
    assert.equal(parts({ amount: '1000', currency: 'JPY' }), '334 333 333');
    assert.equal(parts({ amount: 10_000, currency: 'TND' }), '3.334 3.333 3.333');
    assert.equal(parts({ amount: '-100', currency: 'EUR' }), '-0.34 -0.33 -0.33');
});

for (const [what, offer, code, where] of /** @type {[string, any, string, string][]} */ ([
    ['an amount with a fraction', { amount: 99.5 }, 'malformed', 'amount'],
    ['an amount with a point', { amount: '99.50' }, 'malformed', 'amount'],
    ['an amount beyond 64 bits', { amount: 2n ** 70n }, 'out_of_range', 'amount'],
    ['an amount beyond 10^15', { amount: 10n ** 15n + 1n }, 'out_of_range', 'amount'],
    ['no amount', { amount: undefined }, 'malformed', 'amount'],
    ['a currency nobody lists', { currency: 'XXQ' }, 'unknown_name', 'currency'],
    ['a currency in small letters', { currency: 'eur' }, 'unknown_name', 'currency'],
    ['a day that does not exist', { start: '2026-02-30' }, 'malformed', 'start'],
    ['a day as another country writes it', { start: '31/01/2026' }, 'malformed', 'start'],
    ['a year before all law', { start: '1899-12-31' }, 'out_of_range', 'start'],
    ['no plan', { plan: '' }, 'missing', 'plan'],
    ['a plan in words', { plan: 'soon' }, 'malformed', 'plan'],
    ['a plan of a thousand parts', { plan: '1000x' }, 'out_of_range', 'plan'],
    ['a plan that needs a calendar', { plan: 'net30~f' }, 'no_rule', 'plan'],
    ['an endless plan', { plan: '3x'.repeat(5_000) }, 'too_large', 'plan'],
])) {
    test(`a quote of ${what} is a problem of its ${where}`, () => {
        const well = { amount: '9900', currency: 'EUR', plan: '3x', start: '2026-01-31' };
        const { problems, parts } = engine.quote({ ...well, ...offer });
        assert.deepEqual([problems.length, problems[0].code, problems[0].where, parts.length],
            [1, code, where, 0]);
        assert.deepEqual(engine.quote(well).problems, []);
    });
}

test('a schedule names what is wrong by the name it was given', () => {
    const well = { amount: '10.00', currency: 'EUR', issued_on: '2026-01-31', terms: '30 days' };
    const problem = (/** @type {any} */ change) => {
        const { problems, instalments } = engine.schedule({ ...well, ...change });
        assert.equal(instalments.length, 0);
        return problems.map((/** @type {any} */ one) => `${one.code} ${one.where}`).join();
    };
    assert.deepEqual(engine.schedule(well).problems, []);
    assert.equal(problem({ amount: 'ten' }), 'malformed amount');
    assert.equal(problem({ amount: undefined }), 'missing amount');
    assert.equal(problem({ terms: 'whenever' }), 'malformed terms');
    assert.equal(problem({ curency: 'EUR' }), 'unknown_name curency');
});

test('a draft that is none is a problem, however hostile', () => {
    const code = (/** @type {any} */ draft) => engine.evaluate(draft).problems[0].code;
    assert.equal(code('{'), 'malformed');
    assert.equal(code(undefined), 'malformed');
    assert.equal(code('\0{}'), 'malformed');
    assert.equal(code('['.repeat(100_000)), 'too_large');
    assert.equal(code(`"${'x'.repeat(10 * 2 ** 20)}"`), 'too_large');
    assert.equal(code({ ...drafts[0].draft, unheard: 'of' }), 'unknown_name');
    assert.equal(engine.parseTerms('3x', { language: 'xx' }).problems[0].where, 'language');
    assert.equal(engine.parseTerms('3x', { language: 'constructor' }).problems[0].where, 'language');
    assert.equal(engine.document(drafts[0].draft, 'nothing').problems[0].where, 'kind');
    assert.equal(engine.stopped, false);
    assert.deepEqual(engine.evaluate(drafts[0].draft).problems, []);
});

test('memory stays where it is over ten thousand quotes and a thousand outcomes', async () => {
    const { WasmModule, imports } = await entry('wasm_module');
    const { Engine } = await entry('engine');
    const compiled = await WebAssembly.compile(
        new Uint8Array(await readFile(path.join(shop.package, 'engine.wasm'))));
    /** @type {WebAssembly.Instance} */ let instance;
    const memory = () => /** @type {WebAssembly.Memory} */ (instance.exports.memory).buffer;
    const module = await WasmModule.from(async (/** @type {string[]} */ said) => {
        instance = await WebAssembly.instantiate(compiled, imports(said, memory));
        return instance;
    });
    const own = new Engine(module);
    const work = () => {
        for (let i = 0; i < 10_000; i += 1) {
            own.quote({ amount: i, currency: 'EUR', plan: '12x', start: '2026-01-31' });
        }
        for (let i = 0; i < 200; i += 1) own.evaluate(drafts[i % drafts.length].draft);
    };
    work();
    const held = memory().byteLength;
    for (let i = 0; i < 4; i += 1) work();
    assert.equal(memory().byteLength, held);
});

test('an engine with a fault says so at every call, and a new one is made', async () => {
    const fresh = await import(`${pathToFileURL(path.join(shop.package, 'node.js'))}?fault`);
    const { WasmModule } = await entry('wasm_module');
    const made = await fresh.createEngine();
    const room = WasmModule.prototype.room;
    WasmModule.prototype.room = () => { throw new Error('no memory left'); };
    try {
        assert.throws(() => made.evaluate('{}'), /the engine stopped: Error: no memory left/);
    } finally {
        WasmModule.prototype.room = room;
    }
    assert.equal(made.stopped, true);
    assert.throws(() => made.evaluate('{}'), { name: 'EngineStopped' });
    const next = await fresh.createEngine();
    assert.notEqual(next, made);
    assert.equal(next.version, engine.version);
    assert.ok(EngineStopped.prototype instanceof Error);
});

test('a worker of Node has an engine of its own', async () => {
    const code = `import { createEngine } from ${JSON.stringify(pathToFileURL(path.join(shop.package, 'node.js')).href)};
        import { parentPort, workerData } from 'node:worker_threads';
        parentPort.postMessage((await createEngine()).evaluate(workerData));`;
    const file = path.join(shop.folder, 'thread.mjs');
    await writeFile(file, code);
    const worker = new Worker(file, { workerData: drafts[0].draft });
    const outcome = await new Promise((resolve, reject) => {
        worker.once('message', resolve).once('error', reject);
    });
    await worker.terminate();
    assert.deepEqual(outcome, engine.evaluate(drafts[0].draft));
});

for (const [name, { code, printed }] of await snippets('package.md')) {
    if (!name.endsWith('.mjs')) continue;
    test(`docs/package.md: ${name} prints what stands below it`, async () => {
        const file = path.join(shop.folder, name);
        await writeFile(file, code);
        assert.ok(printed, 'nothing stands below it');
        assert.equal(execFileSync('node', [file], { encoding: 'utf8' }).trimEnd(), printed.trimEnd());
    });
}

test('the types hold for every example and its outcome, and for the calls of the documentation', async () => {
    const calls = drafts.map(({ id, draft }) => `
export const ${id}: Draft = ${JSON.stringify(draft)};
export const ${id}_outcome: Outcome = ${JSON.stringify(engine.evaluate(draft))};
export const ${id}_list: DocumentList = ${JSON.stringify(engine.documents(draft))};
export const ${id}_letter: CaseDocument = ${JSON.stringify(engine.document(draft, 'terms_clause'))};`);
    const sale = { amount: '10.00', currency: 'EUR', issued_on: '2026-01-31', terms: '2/10 net 30' };
    await writeFile(path.join(shop.folder, 'typed.ts'), `
import { createEngine, EngineStopped, type CaseDocument, type DocumentList, type Draft,
    type Outcome, type Quote, type Schedule, type TermReadings } from '@termwise/engine';
import { createEngine as inline } from '@termwise/engine/inline';
${calls.join('\n')}
export const schedule: Schedule = ${JSON.stringify(engine.schedule(sale))};
export const quote: Quote = ${JSON.stringify(engine.quote({ amount: 9900, currency: 'EUR', plan: '2/10 net30', start: '2026-01-31' }))};
export const readings: TermReadings = ${JSON.stringify(engine.parseTerms('3x'))};
const engine = await (Math.random() > 2 ? inline : createEngine)({ wasm: new URL('file:///none') });
const outcome = engine.evaluate(three_parts);
if (outcome.schema) {
    const due: string = outcome.instalments[0].amount.amount;
    console.log(due, outcome.late?.ledger.segments[0].rate, engine.languages[0], engine.version);
}
engine.schedule({ amount: '1', currency: 'EUR', issued_on: '2026-01-31', terms: '3x', calendar: 'fr' });
engine.quote({ amount: 1n, currency: 'EUR', plan: '3x', start: '2026-01-31' }).parts[0].minor_units;
// @ts-expect-error an amount is a text
engine.schedule({ amount: 1, currency: 'EUR', issued_on: '2026-01-31', terms: '3x' });
// @ts-expect-error no such field
engine.evaluate({ ...three_parts, unheard: 'of' } satisfies Draft);
// @ts-expect-error no such kind
engine.document(three_parts, 'novel');
console.log(new EngineStopped('x').message);
`);
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    for (const resolution of ['bundler', 'nodenext']) {
        const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
        const said = (() => {
            try {
                return execFileSync('node', [tsc, '--noEmit', '--strict', '--target', 'es2022', '--lib',
                    'es2022,dom', '--module', module, '--moduleResolution', resolution,
                    'typed.ts'], { cwd: shop.folder, encoding: 'utf8' });
            } catch (problem) {
                return /** @type {any} */ (problem).stdout;
            }
        })();
        assert.equal(said, '', resolution);
    }
});
