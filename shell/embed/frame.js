// @ts-check
// The calculator inside another page's frame: the same page module as main.js starts, with no
// memory of its own. Its origin is opaque, so nothing here can be kept or reach another page's data.

import '../sealed.js';
import { ASSETS } from '../assets.js';
import { localDay } from '../clock.js';
import { commands, openFile, openLink, worded } from '../commands.js';
import { startPage, textCarrier } from '../engine.js';
import { onDrop } from '../files.js';
import { fragmentOf } from '../link.js';
import { bytes, letters, text, words } from '../loading.js';
import { askedOf } from '../page_port.js';
import { Platform } from '../platform.js';
import { preferredLanguage } from '../settings.js';
import { ForgetfulKeeper, nowhere } from './forgetful.js';
import { watchLeaving } from './leaving.js';
import { surroundingPage } from './parent_page.js';
import { watchHeight } from './wanted_height.js';

const element = (/** @type {string} */ id) =>
    /** @type {HTMLElement} */ (document.getElementById(id));
const canvas = /** @type {HTMLCanvasElement} */ (element('canvas'));
const overlay = element('overlay');
const bar = element('bar');
const way = /** @type {HTMLAnchorElement} */ (element('open'));
const PAUSE = 100;
const app = new URL('./', location.href).href;

const languageOf = (/** @type {unknown} */ wanted) => preferredLanguage(
    typeof wanted === 'string' ? [wanted] : navigator.languages, Object.keys(ASSETS.locales));

/** @param {string} locale  the locale file of the page's language */
function wordBar(locale) {
    const { messages } = JSON.parse(locale);
    element('note').textContent = messages?.['shell.embed.note'] ?? '';
    way.textContent = messages?.['shell.embed.open'] ?? 'Termwise';
}

async function start() {
    /** @type {(what: string, text: string) => void} */ let asked = () => {};
    const around = surroundingPage();
    const init = await around.init;
    const language = languageOf(init.language);
    const [{ module, whole }, rules, examples, spoken, ...fonts] = await Promise.all([
        startPage(ASSETS, canvas, (what, said) => asked(what, said)),
        text(ASSETS.rules), text(ASSETS.examples), words(language), ...ASSETS.fonts.map(bytes),
    ]);
    document.documentElement.lang = language;

    const platform = new Platform(module, canvas, overlay);
    const carry = textCarrier(module);
    /** @type {import('../engine.js').Tell} */
    const tell = (what, said) => {
        if (what === 'words') wordBar(said ?? '');
        const taken = carry(what, said);
        platform.wake();
        return taken;
    };
    const keeper = new ForgetfulKeeper(tell, afterwards(async (draft) => {
        around.line?.say('quote', { draft: JSON.parse(draft), accepted: true });
        const fragment = await fragmentOf(draft).catch(() => null);
        if (draft !== keeper.shown) return;
        way.href = app + (fragment ?? '');
        way.dataset.whole = String(fragment !== null);
    }));
    const shell = /** @type {import('../commands.js').Shell} */ (/** @type {unknown} */ ({
        tell, keeper, storage: nowhere, words, letters, app,
        offline: { update() {} }, installer: { offer: async () => {} },
        today: () => localDay(new Date()),
    }));
    const failed = (/** @type {unknown} */ problem) => { tell('problem', worded(problem)); };
    const refused = () => { tell('problem', 'shell.not_allowed'); };
    asked = askedOf({
        ...commands(shell),
        print: refused, print_document: refused, delete_everything: () => {}, keep_storage: () => {},
    }, failed);

    await whole();
    tell('rules', rules);
    tell('languages', Object.keys(ASSETS.locales).join(' '));
    tell('words', spoken);
    tell('examples', examples);
    tell('today', shell.today());
    const take = takerOf(tell, keeper, around);
    await take(init);
    await openLink(shell).catch(failed);
    tell('start');
    platform.start(fonts);
    document.documentElement.dataset.started = '';

    way.addEventListener('click', () => {
        if (way.dataset.whole === 'false') tell('problem', 'shell.link.too_long');
        around.line?.say('open');
    });
    around.hear({
        set: (message) => { take(message).catch(failed); },
        request: ({ id }) => {
            around.line?.say('quote', { id, draft: parsed(keeper.shown), accepted: true });
        },
    });
    watchHeight(overlay, () => nodesOf(platform), bar.offsetHeight,
        (height) => around.line?.say('size', { height }));
    watchLeaving((to) => around.line?.say('focus-out', { to }));
    onDrop((file) => { openFile(shell, file).catch(failed); }, failed);
    return { platform, keeper };
}

/**
 * What is done with what the page around gives: a case, a language, a theme, each perhaps absent.
 * @param {import('../engine.js').Tell} tell
 * @param {ForgetfulKeeper} keeper
 * @param {ReturnType<typeof surroundingPage>} around
 */
function takerOf(tell, keeper, around) {
    const root = document.documentElement;
    return async (/** @type {import('./parent_page.js').Init} */ { draft, language, theme }) => {
        if (['light', 'dark', 'system'].includes(String(theme))) tell('theme', String(theme));
        const chosen = language === undefined ? root.lang : languageOf(language);
        if (chosen !== root.lang) {
            tell('words', await words(chosen));
            root.lang = chosen;
        }
        if (draft === undefined || draft === null) return;
        if (await keeper.open(JSON.stringify(draft))) return;
        tell('problem', 'shell.link.refused');
        around.line?.say('quote', { draft: parsed(keeper.shown), accepted: false });
    };
}

/**
 * The work on the last of several texts that come at once, as when somebody types.
 * @param {(text: string) => void} work
 */
function afterwards(work) {
    /** @type {ReturnType<typeof setTimeout> | undefined} */ let timer;
    return (/** @type {string} */ text) => {
        clearTimeout(timer);
        timer = setTimeout(() => work(text), PAUSE);
    };
}

/** @param {string | null} draft */
const parsed = (draft) => draft === null ? null : JSON.parse(draft);

/** @param {Platform} platform */
const nodesOf = (platform) => [...platform.semantics.entries.values()].map(({ node }) => node);

way.href = app;
/** What the tests hold on to. */
const termwise = start();
Object.assign(globalThis, { termwise });
termwise.catch(() => {
    element('failed').hidden = false;
    element('starting').remove();
});
