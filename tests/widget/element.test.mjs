// @ts-check
// <termwise-plan> as its contract says: what it shows, in which words, and what it tells the page.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually } from '../browser/browser.mjs';
import { eventsOf, openShop, plan, shadowText, shadowTexts } from './shop.mjs';

/** @type {Awaited<ReturnType<typeof openShop>>} */ let shop;
before(async () => { shop = await openShop(); });
after(() => shop.close());

/** What each is seen as, all on one page. @param {string[]} elements  as HTML
 * @returns {Promise<string[]>} */
async function shownAll(elements) {
    const page = await shop.page(elements.join(''));
    const texts = await shadowTexts(page);
    await page.context().close();
    return texts;
}

/** @param {Record<string, string>} attributes */
const shown = async (attributes) => (await shownAll([plan(attributes)]))[0];

// 100.00 in three: 33.34 and twice 33.33; the words are the language's own.
const inWords = {
    en: 'In 3 instalments: €33.34 + 2 × €33.33', fr: 'En 3 fois : 33,34 € + 2 × 33,33 €',
    de: 'In 3 Raten: 33,34 € + 2 × 33,33 €', es: 'En 3 plazos: 33,34 € + 2 × 33,33 €',
    it: 'In 3 rate: 33,34 € + 2 × 33,33 €', nl: 'In 3 termijnen: € 33,34 + 2 × € 33,33',
    pt: 'Em 3 prestações: € 33,34 + 2 × € 33,33', pl: 'W 3 ratach: 33,34 € + 2 × 33,33 €',
    sv: 'I 3 delbetalningar: 33,34 € + 2 × 33,33 €', da: 'I 3 rater: 33,34 € + 2 × 33,33 €',
};

test('a plan in three reads in ten languages, that of the page and never of the browser', async () => {
    const within = (/** @type {string} */ lang) => `<div lang="${lang}">${plan()}</div>`;
    const texts = await shownAll([...Object.keys(inWords).map(within), within('ar'),
        within('de-CH'), `<div lang="de">${plan({ locale: 'fr' })}</div>`]);
    Object.values(inWords).forEach((words, at) =>
        assert.equal(texts[at].split('\n')[0], words));
    assert.match(texts[10], /^In 3 instalments/);
    assert.match(texts[11], /^In 3 Raten/);
    assert.match(texts[12], /^En 3 fois/);
});

test('every kind of terms has its sentence, by hand arithmetic', async () => {
    const rows = /** @type {[Record<string, string>, RegExp][]} */ ([
        [{ plan: '30%+2x' }, /^€30.00 deposit, then 2 × €35.00/],
        [{ plan: 'net30' }, /^Payable by March 2, 2026: €100.00/],
        [{ plan: '2/10 net30' }, /2% off when paid by February 10, 2026: €98.00/],
        [{ plan: '1.5/10 net30', locale: 'de' }, /1,5 % Skonto bei Zahlung bis 10. Februar 2026: 98,50 €/],
        [{ rounding: 'last' }, /2 × €33.33 \+ €33.34/],
        // Thousands are grouped from the first one on, also where the language usually begins at ten.
        [{ amount: '246912', plan: '2x', locale: 'es' }, /2 × 1\.234,56 €/],
        [{ amount: '246912', plan: '2x', locale: 'it' }, /2 × 1\.234,56 €/],
        [{ amount: '246912', plan: '2x', locale: 'pl' }, /2 × 1 234,56 €/],
        [{ amount: '1000', currency: 'JPY', plan: '3x' }, /¥334 \+ 2 × ¥333/],
        [{ amount: '1000', currency: 'TND', plan: '2x' }, /2 × TND 0.500/],
        [{ amount: '-10000' }, /-€33.34 \+ 2 × -€33.33/],
        [{ amount: '999999999999999', plan: '1x' }, /€9,999,999,999,999.99/],
        [{ layout: 'stack' }, /January 31, 2026: €33.34\nFebruary 28, 2026: €33.33\nMarch 31, 2026: €33.33/],
        [{ layout: 'table' }, /Due on\s+Amount\s+January 31, 2026\s+€33.34[^]*Total\s+€100.00/],
        // 31 January 2026 is a Saturday, 28 February too; 31 March is a Tuesday.
        [{ roll: 'following', calendar: 'weekends', layout: 'stack' },
            /February 2, 2026: €33.34\nMarch 2, 2026: €33.33\nMarch 31/],
        [{ roll: 'modified-following', calendar: 'weekends 2026-03-31', layout: 'stack' },
            /January 30, 2026: €33.34\nFebruary 27, 2026: €33.33\nMarch 30/],
    ]);
    const texts = await shownAll(rows.map(([attributes]) => plan(attributes)));
    rows.forEach(([, words], at) => assert.match(texts[at], words));
});

test('a thousand changes of one turn are one update, with one event', async () => {
    const page = await shop.page(plan());
    await shadowText(page);
    await page.evaluate(async () => {
        const element = /** @type {any} */ (document.querySelector('termwise-plan'));
        for (let amount = 10001; amount <= 11000; amount += 1) element.amount = amount;
        await element.updateComplete;
    });
    assert.deepEqual((await eventsOf(page)).map(([name]) => name), ['ready', 'update']);
    assert.match(await shadowText(page), /€36.67 \+ €36.67|2 × €36.67 \+ €36.66/);
    await page.context().close();
});

test('properties set before the script is there count, reflect, and the quote is frozen', async () => {
    const page = await shop.page('<termwise-plan>Own</termwise-plan>', {
        before: '<script>addEventListener("DOMContentLoaded",()=>{});document.addEventListener(' +
            '"readystatechange",()=>{const e=document.querySelector("termwise-plan");' +
            'Object.assign(e,{amount:5000n,currency:"EUR",plan:"2x",start:"2026-01-31"})},{once:true})</script>',
    });
    assert.match(await shadowText(page), /2 × €25.00/);
    assert.deepEqual(await page.evaluate(() => {
        const element = /** @type {any} */ (document.querySelector('termwise-plan'));
        const { quote } = element;
        return [element.getAttribute('amount'), element.state, Object.isFrozen(quote),
            Object.isFrozen(quote.parts), Object.isFrozen(quote.parts[0]), quote.parts[1].amount,
            element.minAmount, element.getAttribute('role')];
    }), ['5000', 'ready', true, true, true, '25.00', null, null]);
    await page.context().close();
});

test('the schedule opens in a dialog, closes, and gives the focus back', async () => {
    const page = await shop.page(plan({ 'heading-level': '3' }));
    await page.getByRole('button', { name: 'Payment schedule' }).click();
    const dialog = page.getByRole('dialog', { name: 'Payment schedule' });
    assert.equal(await dialog.getByRole('heading', { level: 3 }).count(), 1);
    assert.equal(await dialog.getByRole('row').count(), 5);
    await page.evaluate(() => { /** @type {any} */ (document.querySelector('termwise-plan')).amount = '9000'; });
    await shadowText(page);
    assert.match(await dialog.innerText(), /€30.00/);
    await page.keyboard.press('Escape');
    assert.equal(await dialog.count(), 0);
    await page.getByRole('button', { name: 'Payment schedule' }).press('Enter');
    await dialog.getByRole('button', { name: 'Close' }).click();
    assert.equal(await page.evaluate(() =>
        document.querySelector('termwise-plan')?.shadowRoot?.activeElement?.getAttribute('part')), 'button');
    // A browser tells that a dialog is closed some time after it is.
    const names = async () => (await eventsOf(page)).map(([name]) => name).sort();
    await eventually(async () => (await names()).length === 6);
    assert.deepEqual(await names(), ['close', 'close', 'open', 'open', 'ready', 'update']);
    await page.context().close();
});

/** What has the focus: the part, and whether it is seen in the dialog. @param {any} page */
const focused = (page) => page.evaluate(() => {
    const within = document.querySelector('termwise-plan')?.shadowRoot?.activeElement;
    return within ? `${within.localName} ${within.getAttribute('part')}` : document.activeElement?.localName;
});

/** @param {any} page @param {string} amount */
const changed = async (page, amount) => {
    await page.evaluate((/** @type {string} */ units) => {
        /** @type {any} */ (document.querySelector('termwise-plan')).amount = units;
    }, amount);
    await shadowText(page);
};

test('a change leaves the focus where it is: at the button, at the fold, in the dialog and after it', async () => {
    for (const [details, part] of [['dialog', 'button button'], ['disclosure', 'summary button'], ['link', 'a link']]) {
        const page = await shop.page(plan({ details, href: '/terms' }));
        await shadowText(page);
        await page.keyboard.press('Tab');
        assert.equal(await focused(page), part);
        await changed(page, '9000');
        assert.equal(await focused(page), part, `${details}, after a change`);
        await page.context().close();
    }
    const page = await shop.page(plan());
    await page.getByRole('button', { name: 'Payment schedule' }).press('Enter');
    assert.equal(await focused(page), 'button close');
    await changed(page, '9000');
    assert.equal(await focused(page), 'button close');
    await page.keyboard.press('Escape');
    assert.equal(await focused(page), 'button button', 'back at what opened it, though all was written anew');
    await page.context().close();
});

test('a fold stays open through changes; showDetails unfolds it, and the focus is at its summary', async () => {
    const page = await shop.page(`${plan({ details: 'disclosure' })}<button>Elsewhere</button>`);
    await shadowText(page);
    await page.getByRole('button', { name: 'Elsewhere' }).focus();
    const show = () => page.evaluate(() => /** @type {any} */ (document.querySelector('termwise-plan')).showDetails());
    assert.equal(await show(), true);
    assert.equal(await focused(page), 'summary button');
    assert.equal(await page.getByRole('dialog').count(), 0);
    assert.equal(await page.getByRole('row').count(), 5);
    await changed(page, '9000');
    assert.equal(await page.getByRole('row').count(), 5);
    assert.match(await page.getByRole('table').innerText(), /€90.00/);
    assert.equal(await show(), true, 'open already');
    assert.equal(await page.getByRole('row').count(), 5);
    await page.keyboard.press('Enter');
    assert.equal(await page.getByRole('row').count(), 0);
    assert.deepEqual((await eventsOf(page)).map(([name]) => name), ['ready', 'open', 'update', 'close']);
    await page.context().close();
});

test('another kind of details takes the place of the one before', async () => {
    const page = await shop.page(plan({ href: '/terms' }));
    await shadowText(page);
    for (const [details, tags] of [['disclosure', 'div details'], ['link', 'div a'], ['none', 'div'], ['dialog', 'div button']]) {
        await page.evaluate((kind) => { /** @type {any} */ (document.querySelector('termwise-plan')).details = kind; }, details);
        await shadowText(page);
        assert.equal(await page.evaluate(() => [.../** @type {any} */ (document.querySelector('termwise-plan'))
            .shadowRoot.firstElementChild.children].map((one) => one.localName).join(' ')), tags);
    }
    assert.deepEqual((await eventsOf(page)).map(([name]) => name), ['ready']);
    await page.context().close();
});

test('details fold out, link away, or stay away', async () => {
    const fold = await shop.page(plan({ details: 'disclosure' }));
    await fold.getByText('Payment schedule').click();
    assert.equal(await fold.getByRole('row').count(), 5);
    const link = await shop.page(plan({ details: 'link', href: '/terms#case' }) +
        '<script>addEventListener("termwise-handoff",(e)=>e.preventDefault())</script>');
    await link.getByRole('link', { name: 'Payment schedule' }).click();
    assert.match(link.url(), /page-\d+$/);
    assert.equal((await eventsOf(link)).at(-1)?.[0], 'handoff');
    assert.equal(await shown({ details: 'none' }), 'In 3 instalments: €33.34 + 2 × €33.33');
    await fold.context().close();
    await link.context().close();
});

test('an amount outside the limits is hidden, explained or left to the merchant', async () => {
    const limits = { 'min-amount': '20000', 'max-amount': '30000' };
    const page = await shop.page(plan(limits));
    await shadowText(page);
    assert.equal(await page.locator('termwise-plan').isVisible(), false);
    assert.deepEqual((await eventsOf(page)).at(-1), ['ineligible', { reason: 'min-amount' }]);
    assert.deepEqual(await shownAll([
        plan({ ...limits, 'when-ineligible': 'message' }),
        plan({ ...limits, amount: '30001', 'when-ineligible': 'message' }),
        plan({ ...limits, 'when-ineligible': 'fallback' }),
        plan({ amount: '0', 'when-ineligible': 'fallback' }),
        plan({ amount: '0', 'max-amount': '30000', 'when-ineligible': 'message' }),
    ]), ['Pay later from €200.00', 'Pay later up to €300.00', 'Our own text', 'Our own text',
        'Our own text']);
    await page.context().close();
});

test('consumer-credit law shows as an event and a state: 0/30/60 is regulated, 0/25/50 is not', async () => {
    const rows = /** @type {[Record<string, string>, string | undefined][]} */ ([
        [{ plan: '3x/30d', start: '2026-11-22' }, 'regulated'],
        [{ plan: '3x/25d', start: '2026-11-22' }, 'exempt-unless-large'],
        [{ plan: '2x/14d', start: '2026-11-22' }, 'exempt'],
        [{ plan: '3x/30d', start: '2026-11-19' }, undefined],
        [{ plan: 'cash', start: '2026-11-22' }, undefined],
    ]);
    const page = await shop.page(rows.map(([attributes]) => plan(attributes)).join(''));
    await shadowTexts(page);
    assert.deepEqual(await page.locator('termwise-plan').evaluateAll((all) =>
        all.map((one) => one.getAttribute('data-legal') ?? undefined)), rows.map(([, one]) => one));
    const told = (await eventsOf(page)).filter(([name]) => name === 'legal');
    assert.deepEqual(told.map(([, detail]) => detail.finding),
        ['regulated', 'exempt-unless-large', 'exempt']);
    await page.context().close();
});

test('engine="wasm" waits for its module and says the same; blocked, it is an error', async () => {
    const page = await shop.page(plan({ engine: 'wasm' }));
    await page.waitForTimeout(50);
    assert.equal(await page.evaluate(() => document.querySelector('termwise-plan')?.getAttribute('state')),
        'pending');
    const there = await shop.page(plan({ engine: 'wasm', plan: '30%+2x' }),
        { scripts: ['termwise-plan.js', 'termwise-plan-wasm.js'] });
    assert.match(await shadowText(there), /€30.00 deposit, then 2 × €35.00/);
    const blocked = await shop.page(plan({ engine: 'wasm' }), {
        scripts: ['termwise-plan.js', 'termwise-plan-wasm.js'],
        headers: { 'content-security-policy': "default-src 'self'" },
    });
    assert.equal(await shadowText(blocked), 'Our own text');
    assert.deepEqual((await eventsOf(blocked)).at(-1), ['error', { code: 'engine' }]);
    for (const opened of [page, there, blocked]) await opened.context().close();
});

test('without a start the plan begins today, in the zone of the shop, or else of the browser', async () => {
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Pacific/Apia'];
    const page = await shop.page(zones.map((zone, at) => '<termwise-plan amount="100" currency="EUR" ' +
        `plan="2x"${at < 2 ? ` time-zone="${zone}"` : ''}></termwise-plan>`).join(''), {}, { timezoneId: zones[2] });
    await shadowTexts(page);
    const starts = await page.locator('termwise-plan').evaluateAll((all) =>
        all.map((one) => /** @type {any} */ (one).quote.start));
    assert.deepEqual(starts, zones.map((timeZone) =>
        new Intl.DateTimeFormat('sv', { timeZone }).format()));
    await page.context().close();
});
