// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';

import { assembled } from '../../shell/build.mjs';
import { hashed, sha256 } from '../../shell/hashed_names.mjs';

/** @param {Record<string, string>} texts */
const filesOf = (texts) =>
    new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));

const small = () => filesOf({
    'index.html': '<link href="style.css"><!-- preload --><script type="module" src="main.js"></script>',
    'main.js': "import './engine.js';import{A}from'./assets.js';fetch('rules.json')",
    'engine.js': 'export{}',
    'assets.js': 'export const A={"rules":"./rules.json","wasm":"./page.wasm"}',
    'style.css': 'body{}',
    'rules.json': '{"rates":[]}',
    'letters/fr.json': '{"tag":"fr"}',
    'page.wasm': 'w',
    'sw.js': 'self.addEventListener("install",()=>{})',
});

test('every file but the index and the worker is named after its content', () => {
    const done = hashed(small());
    assert.equal(done.get('index.html')?.name, 'index.html');
    const engine = done.get('engine.js');
    assert.equal(engine?.name, `engine.${sha256('export{}').slice(0, 10)}.js`);
});

test('one file names another by its final name', () => {
    const done = hashed(small());
    const main = String(done.get('main.js')?.content);
    assert.ok(main.includes(`'./${done.get('engine.js')?.name}'`));
    assert.ok(String(done.get('assets.js')?.content).includes(`"./${done.get('rules.json')?.name}"`));
    assert.ok(String(done.get('index.html')?.content).includes(`src="${done.get('main.js')?.name}"`));
    assert.ok(main.includes("fetch('rules.json')"), 'a text that only looks like a name stays');
});

test('a change in a file changes the name of all that lead to it and of nothing else', () => {
    const before = hashed(small());
    const changed = small().set('rules.json', Buffer.from('{"rates":[1]}'));
    const after = hashed(changed);
    const renamed = [...before].filter(([plain, { name }]) => after.get(plain)?.name !== name);
    assert.deepEqual(renamed.map(([plain]) => plain), ['main.js', 'assets.js', 'rules.json']);
});

test('what only frames need has hints of its own and is not kept offline', () => {
    const page = assembled(small()
        .set('embed.html', Buffer.from('<!-- preload --><script type="module" src="frame.js"></script>'))
        .set('embed.js', Buffer.from('export{}'))
        .set('frame.js', Buffer.from("import{A}from'./assets.js'")));
    const names = [...page.keys()];
    assert.ok(names.includes('embed.html') && names.includes('embed.js'), 'both keep their names');
    const frame = String(names.find((name) => /^frame\.[0-9a-f]{10}\.js$/.test(name)));
    const [index, embed] = ['index.html', 'embed.html'].map((name) => String(page.get(name)));
    assert.ok(embed.includes(`modulepreload" href="${frame}"`) && embed.includes(`src="${frame}"`));
    assert.doesNotMatch(embed, /main\./);
    assert.doesNotMatch(index, /frame\.|embed/);
    assert.doesNotMatch(String(page.get('sw.js')), /frame\.|embed/);
});

test('a module that is not there, or a circle of names, stops the build', () => {
    assert.throws(() => hashed(filesOf({ 'a.js': "import './b.js'" })), /a\.js names b\.js/);
    const circle = filesOf({ 'a.js': "import './b.js'", 'b.js': "import './a.js'" });
    assert.throws(() => hashed(circle), /a circle/);
});

test('the same files give the same page, whatever their order', () => {
    const one = assembled(small());
    const other = assembled(new Map([...small()].reverse()));
    assert.deepEqual([...one.keys()].sort(), [...other.keys()].sort());
    for (const name of ['main.js', 'sw.js']) {
        const find = (/** @type {Map<string, Buffer>} */ page) =>
            [...page].find(([key]) => key.startsWith(name.split('.')[0]))?.[1].toString();
        assert.equal(find(assembled(small())), find(one));
    }
});

test('the worker lists every file of the page with its SHA-256, itself excepted', () => {
    const page = assembled(small());
    const scope = { self: { addEventListener() {} } };
    const FILES = vm.runInNewContext(`${page.get('sw.js')};FILES`, scope);
    assert.deepEqual(Object.keys(FILES).sort(), [...page.keys()].filter((name) => name !== 'sw.js').sort());
    for (const [name, hash] of Object.entries(FILES)) {
        assert.equal(hash, sha256(/** @type {Buffer} */ (page.get(name))));
    }
});

test('the index hints at what the start needs, without inline script or style', () => {
    const index = String(assembled(small()).get('index.html'));
    assert.match(index, /<link rel="preload" as="fetch" crossorigin href="page\.[0-9a-f]{10}\.wasm">/);
    assert.match(index, /<link rel="modulepreload" href="engine\.[0-9a-f]{10}\.js">/);
    assert.doesNotMatch(index, /letters/, 'the sentences of documents are loaded when wanted');
    assert.doesNotMatch(index, /<script(?![^>]*src=)|style=|<style|\son\w+=/);
});
