// @ts-check
// What a merchant does on the page: finds things by role and name, with a real mouse and keyboard.
// The elements over the canvas let the mouse through, so a click goes to where an element is.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export { chooses, deskOf, figure, menu, messages, opens, press, tabTo, writes };

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {Parameters<Page['getByRole']>[0]} Role */

/**
 * The messages of a language, as its locale file has them.
 * @param {string} language
 * @returns {Record<string, string>}
 */
function messages(language) {
    const file = new URL(`../../assets/locales/${language}.json`, import.meta.url);
    return JSON.parse(readFileSync(fileURLToPath(file), 'utf8')).messages;
}

/** Waits until the page wants no frame. @param {Page} page */
async function deskOf(page) {
    await page.evaluate(async () => {
        const { platform } = await /** @type {any} */ (globalThis).termwise;
        await platform.idle();
    });
}

/**
 * Acts, and waits for the event this leads to: a browser takes a wheel's turn and a finger's tap as
 * done before the page has heard of them.
 * @param {Page} page @param {string} event @param {() => Promise<void>} act
 */
async function heard(page, event, act) {
    await page.evaluate((name) => {
        Object.assign(globalThis, { heard: new Promise((resolve) => {
            addEventListener(name, () => resolve(null), { once: true, capture: true, passive: true });
        }) });
    }, event);
    await act();
    await page.evaluate(() => /** @type {any} */ (globalThis).heard);
    await deskOf(page);
}

/**
 * The middle of an element, scrolled into view.
 * @param {Page} page @param {Role} role @param {string} name @param {number} nth
 */
async function middle(page, role, name, nth) {
    const element = page.getByRole(role, { name, exact: true }).nth(nth);
    const height = page.viewportSize()?.height ?? 0;
    for (let turn = 0; turn < 60; turn += 1) {
        const box = await element.boundingBox();
        if (box === null) throw new Error(`no ${role} "${name}"`);
        const y = box.y + box.height / 2;
        if (y > 70 && y < height - 70) return { x: box.x + box.width / 2, y };
        await page.mouse.move((page.viewportSize()?.width ?? 0) / 2, height / 2);
        await heard(page, 'wheel', () => page.mouse.wheel(0, y - height / 2));
        const after = await element.boundingBox();
        if (after !== null && after.y === box.y) return { x: box.x + box.width / 2, y };
    }
    throw new Error(`${role} "${name}" cannot be brought into view`);
}

/**
 * Clicks it, or taps it where there is a touch screen.
 * @param {Page} page @param {Role} role @param {string} name @param {number} [nth]
 */
async function press(page, role, name, nth = 0) {
    const { x, y } = await middle(page, role, name, nth);
    const touched = await page.evaluate(() => navigator.maxTouchPoints > 0);
    await heard(page, 'click', () => (
        touched ? page.touchscreen.tap(x, y) : page.mouse.click(x, y)));
}

/**
 * Opens a menu and presses one of its entries.
 * @param {Page} page @param {string} name @param {string} entry
 */
async function menu(page, name, entry) {
    await press(page, 'button', name);
    const choice = page.getByRole('menuitemradio', { name: entry, exact: true });
    await press(page, await choice.count() ? 'menuitemradio' : 'menuitem', entry);
}

/**
 * Shows a view: by its entry of the navigation, on a phone perhaps in the list of the others.
 * @param {Page} page @param {Record<string, string>} words @param {string} view
 */
async function opens(page, words, view) {
    const name = words[view];
    const entry = page.getByRole('navigation').getByRole('button', { name, exact: true });
    if (await entry.count()) await press(page, 'button', name);
    else await menu(page, words['ui.more_views'], name);
}

/**
 * Clicks into a field, replaces its text and leaves it by Tab.
 * @param {Page} page @param {string} name @param {string} text @param {number} [nth]
 */
async function writes(page, name, text, nth = 0) {
    const field = page.getByRole('textbox', { name, exact: true }).nth(nth);
    const isThere = async () => !await field.count() || await field.inputValue() === text;
    for (let turn = 0; turn < 3; turn += 1) { // keys that follow a tap at once sometimes reach nobody
        await press(page, 'textbox', name, nth);
        await page.keyboard.press('End'); // a telephone has no Control+A
        await page.keyboard.press('Shift+Home');
        if (text === '') await page.keyboard.press('Delete');
        else await page.keyboard.type(text);
        if (await isThere()) break;
    }
    await page.keyboard.press('Tab');
    await deskOf(page);
}

/**
 * Picks an entry of the browser's own list, by its words.
 * @param {Page} page @param {string} name @param {string} entry @param {number} [nth]
 */
async function chooses(page, name, entry, nth = 0) {
    const box = page.getByRole('combobox', { name, exact: true }).nth(nth);
    await box.selectOption({ label: entry });
    await deskOf(page);
}

/**
 * The words beside a label: the figure reads "Owed: €1,251.98". Spaces are evened out, so that a
 * test can be typed. Empty when there is none.
 * @param {Page} page @param {string} label
 */
async function figure(page, label) {
    const all = await page.evaluate(() => [...document.querySelectorAll('#overlay button, #overlay p')]
        .map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''));
    const found = all.find((words) => /^\s?: /.test(words.slice(label.length)) && words.startsWith(label)) ?? '';
    return found.slice(label.length).replace(/^\s?: /, '').replace(/\s+/g, ' ');
}

/**
 * Presses Tab until the element with that name has the focus; throws after sixty.
 * @param {Page} page @param {string} name
 */
async function tabTo(page, name) {
    for (let turn = 0; turn < 60; turn += 1) {
        await page.keyboard.press('Tab');
        const label = await page.evaluate(() => {
            const at = document.activeElement;
            return at?.getAttribute('aria-label') ?? at?.textContent;
        });
        if (label === name) return;
    }
    throw new Error(`Tab never reaches "${name}"`);
}
