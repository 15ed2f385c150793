// @ts-check
// Bad input and hostile pages: the merchant's own text shows, never a wrong number, and the code of
// an error says nothing of what was typed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventsOf, openShop, plan, shadowText, shadowTexts } from './shop.mjs';

/** @type {Awaited<ReturnType<typeof openShop>>} */ let shop;
before(async () => { shop = await openShop(); });
after(() => shop.close());

const OWN = 'Our own text';

test('what cannot be understood is refused by its attribute, and the merchant\'s text stays', async () => {
    const amounts = ['100,01 €', '1e3', '١٠٠', '-0', '-000', '1234567890123456', '__proto__', '',
        ' 100', '100.00', '0x10', '+5', 'NaN', '１００'];
    const rows = /** @type {[Record<string, string>, string][]} */ ([
        ...amounts.map((amount) => [{ amount }, 'amount']),
        ...['', 'eur', 'EURO', 'XXX', 'DEM', '__proto__', 'E.R'].map((currency) => [{ currency }, 'currency']),
        ...['', '0x', '121x', '3y', 'net', '3x;alert(1)', '3x ✓', 'x'.repeat(300), '2/10'].map((said) =>
            [{ plan: said }, 'plan']),
        [{ plan: 'net30~f' }, 'calendar'],
        ...['2026-02-30', '2026-1-1', 'today', '1899-12-31'].map((start) => [{ start }, 'start']),
        [{ 'time-zone': 'Mars/Olympus' }, 'time-zone'], [{ rounding: 'up' }, 'rounding'],
        [{ rounding: 'last', plan: '3x!first' }, 'rounding'],
        [{ roll: 'sideways' }, 'roll'], [{ roll: 'following' }, 'calendar'],
        [{ roll: 'following', calendar: 'FR' }, 'calendar'], [{ 'min-amount': '1,5' }, 'min-amount'],
        [{ 'max-amount': 'all' }, 'max-amount'], [{ 'when-ineligible': 'weep' }, 'when-ineligible'],
        [{ locale: 'xx' }, 'locale'], [{ locale: '__proto__' }, 'locale'], [{ layout: 'grid' }, 'layout'],
        [{ details: 'popup' }, 'details'], [{ details: 'link' }, 'href'],
        [{ details: 'link', href: 'javascript:alert(1)' }, 'href'],
        [{ 'heading-level': '7' }, 'heading-level'], [{ engine: 'flash' }, 'engine'],
    ]);
    const page = await shop.page(rows.map(([attributes]) => plan(attributes)).join(''));
    const texts = await shadowTexts(page);
    texts.forEach((text, at) => assert.equal(text, OWN, JSON.stringify(rows[at])));
    assert.deepEqual(await eventsOf(page), rows.map(([, code]) => ['error', { code }]));
    assert.deepEqual(page.faults, []);
    // Mended, it is well again.
    await page.evaluate(() => { /** @type {any} */ (document.querySelector('termwise-plan')).amount = 10000; });
    assert.match(await shadowText(page), /33.34/);
    await page.context().close();
});

test('while the script is late the merchant\'s text is seen, then the terms, with one event', async () => {
    shop.late(1_000);
    // A page is interactive when all of it is there but the scripts that are deferred.
    const page = await shop.page(plan(), { before: '<script>document.addEventListener("readystatechange",' +
        '()=>{globalThis.early=document.querySelector("termwise-plan").innerText},{once:true})</script>' });
    shop.late(0);
    assert.equal(await page.evaluate('early'), OWN);
    assert.match(await shadowText(page), /^In 3 instalments/);
    assert.deepEqual((await eventsOf(page)).map(([name]) => name), ['ready']);
    await page.context().close();
});

test('a script that is blocked or missing leaves the merchant\'s text', async () => {
    const missing = await shop.page(plan(), { scripts: ['termwise-plan.nowhere.js'] });
    assert.equal(await shadowText(missing), OWN);
    const blocked = await shop.page(plan(), { headers: { 'content-security-policy': "script-src 'none'" } });
    assert.equal(await shadowText(blocked), OWN);
    const without = await shop.page(plan(), {}, { javaScriptEnabled: false });
    assert.match(await without.locator('termwise-plan').innerText(), /Our own text/);
    for (const page of [missing, blocked, without]) await page.context().close();
});

test('loaded twice, or in two versions, the first stays and nothing breaks', async () => {
    const page = await shop.page(plan(), { scripts: ['termwise-plan.js', 'termwise-plan.fr.js', 'termwise-plan.js'] });
    assert.match(await shadowText(page), /^In 3 instalments/);
    assert.deepEqual(page.faults, []);
    assert.deepEqual(await page.evaluate(() => {
        const first = /** @type {any} */ (customElements.get('termwise-plan'));
        first.define('shop-plan');
        first.define();
        return [first === customElements.get('termwise-plan'), typeof customElements.get('shop-plan'), first.version];
    }), [true, 'function', '0.1.0']);
    await page.context().close();
});

test('of two versions on a page the first defines the element, and both know of it', async () => {
    const page = await shop.page(plan(), { scripts: ['termwise-plan.js', 'termwise-plan.de.js?version=9.9.9'] });
    assert.match(await shadowText(page), /^In 3 instalments/);
    assert.deepEqual(page.faults, []);
    assert.deepEqual(await page.evaluate(() => {
        const { version } = /** @type {any} */ (customElements.get('termwise-plan'));
        return [version, [...document.scripts].length];
    }), ['0.1.0', 2]);
    const other = await shop.page(plan(), { scripts: ['termwise-plan.de.js?version=9.9.9', 'termwise-plan.js'] });
    // A file of one language shows that one in a page of another.
    assert.match(await shadowText(other), /^In 3 Raten/);
    assert.equal(await other.evaluate(() => /** @type {any} */ (customElements.get('termwise-plan')).version), '9.9.9');
    assert.deepEqual(other.faults, []);
    for (const opened of [page, other]) await opened.context().close();
});

test('cloned, moved and nested elements show the same, and a move tells nothing new', async () => {
    const page = await shop.page(`${plan()}<p id="there"></p>`);
    await shadowText(page);
    const { texts, states } = await page.evaluate(async () => {
        const first = /** @type {any} */ (document.querySelector('termwise-plan'));
        const clone = first.cloneNode(true);
        document.getElementById('there')?.append(first, clone);
        const both = [first.getAttribute('state'), clone.getAttribute('state')];
        const host = document.createElement('section');
        host.lang = 'fr';
        const inner = document.createElement('div');
        host.attachShadow({ mode: 'open' }).append(inner);
        const nested = first.cloneNode(true);
        inner.attachShadow({ mode: 'closed' }).append(nested);
        document.body.append(host);
        const all = [first, clone, nested];
        for (const one of all) await one.updateComplete;
        return { states: both, texts: all.map((one) =>
            one.shadowRoot.firstElementChild.innerText.split('\n')[0].replace(/[\u00a0\u202f]/g, ' ')) };
    });
    // A copy is not ready before its turn, whatever the one it was made of says.
    assert.deepEqual(states, ['ready', null]);
    // The last reads in the language of the section around two shadow roots.
    assert.deepEqual(texts, ['In 3 instalments: €33.34 + 2 × €33.33', 'In 3 instalments: €33.34 + 2 × €33.33',
        'En 3 fois : 33,34 € + 2 × 33,33 €']);
    const told = (await eventsOf(page)).map(([name]) => name);
    assert.deepEqual(told, ['ready', 'ready', 'ready']);
    await page.context().close();
});

/** What is seen of the first element, where the page has patched what our other helpers stand on.
 * @param {import('playwright-core').Page} page */
const seen = (page) => page.evaluate('(async()=>{const e=document.querySelector("termwise-plan");' +
    'await e.updateComplete;const b=e.shadowRoot.firstElementChild;' +
    'return (b.querySelector("slot")?e:b).textContent})()');

const lies = [
    'Object.defineProperty(Intl.NumberFormat.prototype,"format",{get(){return()=>"€1.00"}})',
    'Intl.NumberFormat=function(){return{format:()=>"9,99 €"}}',
    'for(const n of ["map","join","reduce","forEach","filter","push","slice","includes","toJSON"])Array.prototype[n]=()=>"9.99"; Array.prototype.extra=1',
    'Uint8Array.prototype.fill=()=>{}; Uint8Array.prototype.copyWithin=()=>{}',
    'String.prototype.padStart=()=>"1"',
    'DataView.prototype.getBigInt64=()=>100n',
    'DataView.prototype.setBigInt64=()=>{}',
    'BigInt.asUintN=BigInt.asIntN=()=>7n',
    'Math.imul=()=>1; Math.clz32=()=>0',
    'Int32Array=function(){return {}}; Math.floor=()=>1',
    'String.prototype.charCodeAt=()=>49',
    'Map.prototype.get=()=>undefined; Map.prototype.set=()=>{}',
    'JSON.stringify=()=>"{}"; Object.freeze=(x)=>({...x,amount:"9.99"})',
    'Date.prototype.toISOString=()=>"1999-01-01"; Date.parse=()=>0',
];

test('a page that lies about numbers, before the script or after it, gets no wrong number shown', async () => {
    for (const lie of lies) {
        const before = await shop.page(plan(), { before: `<script>${lie}</script>` });
        const text = String(await seen(before));
        assert.ok(/€33.34 \+ 2 × €33.33|^Our own text$/.test(text), `${lie}: ${text}`);
        await before.context().close();
        const after = await shop.page(plan());
        await seen(after);
        await after.evaluate(`${lie};document.querySelector("termwise-plan").setAttribute("amount","20000")`);
        const then = String(await seen(after));
        // 200.00 in three: 66.67 twice and 66.66.
        assert.ok(/2 × €66.67 \+ €66.66|^Our own text$/.test(then), `later ${lie}: ${then}`);
        await after.context().close();
    }
});

test('a page that lies about today gets no plan from another day', async () => {
    const today = new Intl.DateTimeFormat('sv', { timeZone: 'UTC' }).format();
    for (const lie of ['Intl.DateTimeFormat=function(){return{format:()=>"2020-01-01"}}',
        'Object.defineProperty(Intl.DateTimeFormat.prototype,"format",{get(){return()=>"2020-01-01"}})']) {
        const html = plan({ 'time-zone': 'UTC' }).replace(' start="2026-01-31"', '');
        const before = await shop.page(html, { before: `<script>${lie}</script>` });
        assert.equal(await seen(before), OWN, lie);
        assert.deepEqual(await eventsOf(before), [['error', { code: 'format' }]]);
        await before.context().close();
        const after = await shop.page(html);
        await seen(after);
        await after.evaluate(`${lie};document.querySelector("termwise-plan").setAttribute("amount","20000")`);
        const then = await seen(after);
        const { start } = /** @type {any} */ (await after.evaluate('({start:document.querySelector("termwise-plan").quote?.start})'));
        assert.ok(then === OWN && start === undefined || start >= today, `later ${lie}: ${then} from ${start}`);
        await after.context().close();
    }
});

test('terms that were read are not taken for others: refused ones between, and another engine', async () => {
    const page = await shop.page(plan({ plan: '3x' }), { scripts: ['termwise-plan.js', 'termwise-plan-wasm.js'] });
    /** @param {Record<string, string>} attributes */
    const changed = async (attributes) => {
        await page.evaluate((all) => {
            const element = document.querySelector('termwise-plan');
            for (const [name, value] of Object.entries(all)) element?.setAttribute(name, value);
        }, attributes);
        return shadowText(page);
    };
    for (const [attributes, text] of /** @type {[Record<string, string>, RegExp][]} */ ([
        [{ amount: '10001' }, /2 × €33.34 \+ €33.33/],
        [{ plan: '0x', amount: '20000' }, /^Our own text$/],
        [{ plan: '3x' }, /2 × €66.67 \+ €66.66/],
        [{ plan: '0x' }, /^Our own text$/],
        [{ plan: '3x', amount: '30000' }, /3 × €100.00/],
        [{ engine: 'wasm', amount: '40000' }, /€133.34 \+ 2 × €133.33/],
        [{ plan: '4x' }, /4 × €100.00/],
        [{ engine: 'js', amount: '50000' }, /4 × €125.00/],
        [{ engine: 'wasm', amount: '60000' }, /4 × €150.00/],
        [{ start: '2026-02-28', plan: 'net30' }, /March 30, 2026.*€600.00/],
    ])) assert.match(await changed(attributes), text, JSON.stringify(attributes));
    assert.deepEqual(page.faults, []);
    await page.context().close();
});

test('a page that takes nodes out of the shadow gets them back with the next update', async () => {
    for (const done of ['root.normalize()', 'root.replaceChildren()', 'root.firstChild.remove()',
        'root.firstChild.replaceChildren()', 'root.firstChild.append("more")']) {
        for (const details of ['dialog', 'none', 'disclosure']) {
            const page = await shop.page(plan({ details, layout: 'stack' }));
            await shadowText(page);
            await page.evaluate(`{const {shadowRoot:root}=document.querySelector('termwise-plan');${done}}`);
            await page.evaluate(() => document.querySelector('termwise-plan')?.setAttribute('amount', '20000'));
            const then = await shadowText(page);
            assert.match(then, /2 × €66.67 \+ €66.66/, `${done} ${details}: ${then}`);
            // In the sentence and in its list, once.
            assert.equal(then.match(/€66.66/g)?.length, 2, `${done} ${details}: ${then}`);
            await page.context().close();
        }
    }
});

test('the dialog tells what was worked out, whatever a page writes into the property', async () => {
    const page = await shop.page(plan());
    await shadowText(page);
    const [opened, text] = await page.evaluate(() => {
        const element = /** @type {any} */ (document.querySelector('termwise-plan'));
        element.quote = { parts: [{ due: '2030-01-01', amount: '9.99' }], discounts: [], amount: '9.99' };
        return [element.showDetails(), element.shadowRoot.querySelector('dialog').textContent];
    });
    assert.equal(opened, true);
    assert.match(text, /January 31, 2026€33.34[^]*Total€100.00/);
    assert.doesNotMatch(text, /9\.99|2030/);
    await page.context().close();
});

test('what a page throws at the element is no code of an error: their list is closed', async () => {
    for (const thrown of ['"stolen"', '{ code: "stolen" }', 'null', 'undefined']) {
        const page = await shop.page(plan(), { before: `<script>String.prototype.padStart = () => { throw ${thrown}; }</script>` });
        assert.equal(await seen(page), OWN);
        assert.deepEqual(await eventsOf(page), [['error', { code: 'core' }]]);
        await page.context().close();
    }
});
