// @ts-check
// Puts the page together. A list: each part says itself what it does.

import './sealed.js';
import { ASSETS } from './assets.js';
import { localDay } from './clock.js';
import { commands, openFile, openLink, worded } from './commands.js';
import { startPage, textCarrier } from './engine.js';
import { onDrop } from './files.js';
import { Installer } from './installer.js';
import { Keeper } from './keeper.js';
import { bytes, letters, text, words } from './loading.js';
import { Offline } from './offline.js';
import { askedOf } from './page_port.js';
import { Platform } from './platform.js';
import { preferredLanguage, settingsOf } from './settings.js';
import { Storage } from './storage.js';

const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
const overlay = /** @type {HTMLElement} */ (document.getElementById('overlay'));
const storage = new Storage();
const today = () => localDay(new Date());

async function start() {
    /** @type {(what: string, text: string) => void} */ let asked = () => {};
    const settings = settingsOf(storage).catch(() => /** @type {Record<string, string>} */ ({}));
    const language = settings.then((chosen) => chosen.language
        ?? preferredLanguage(navigator.languages, Object.keys(ASSETS.locales)));
    const [{ module, whole }, spoken, chosen, ...fonts] = await Promise.all([
        startPage(ASSETS, canvas, (what, said) => asked(what, said)),
        language.then(words), settings, ...ASSETS.fonts.map(bytes),
    ]);
    document.documentElement.lang = await language;

    const platform = new Platform(module, canvas, overlay);
    const carry = textCarrier(module);
    /** @type {import('./engine.js').Tell} */
    const tell = (what, said) => {
        const taken = carry(what, said);
        platform.wake();
        return taken;
    };
    const keeper = new Keeper(tell, storage, () => new Date());
    const offline = new Offline({
        ready: () => tell('offline_ready'),
        updateReady: () => tell('update_ready'),
        beforeReload: () => keeper.autosave.flush(),
    });
    const installer = new Installer((can) => tell('can_install', can ? '1' : '0'));
    const shell = { tell, keeper, storage, offline, installer, words, letters, today };
    const failed = (/** @type {unknown} */ problem) => { tell('problem', worded(problem)); };
    asked = askedOf(commands(shell), failed);

    tell('languages', Object.keys(ASSETS.locales).join(' '));
    tell('words', spoken);
    tell('today', today());
    if (chosen.theme) tell('theme', chosen.theme);
    if (chosen.text_size) tell('text_size', chosen.text_size);
    tell('last_file', chosen.last_file ?? '');
    platform.start(fonts); // the page greets its reader; what it reckons with comes meanwhile
    document.documentElement.dataset.started = '';

    const begun = begin(shell, whole, chosen, failed);
    onDrop((file) => { begun.then(() => openFile(shell, file)).catch(failed); }, failed);
    await begun;

    addEventListener('hashchange', () => { openLink(shell).catch(failed); });
    addEventListener('pagehide', () => { keeper.leave(); });
    document.addEventListener('visibilitychange', () => {
        keeper.leave();
        if (!document.hidden) tell('today', today());
    });
    offline.begin(location.search).catch(() => {}); // without it the page works, only not offline
    return { platform, storage, keeper };
}

/** Brings what the page reckons with, and the case that was open last or that the link holds.
 * @param {import('./commands.js').Shell} shell @param {() => Promise<void>} whole
 * @param {Record<string, string>} chosen @param {(problem: unknown) => void} failed */
async function begin(shell, whole, chosen, failed) {
    const { tell, keeper } = shell;
    const [rules, examples] = await Promise.all([
        text(ASSETS.rules), text(ASSETS.examples), whole(),
    ]);
    tell('rules', rules);
    tell('examples', examples);
    if (chosen.own_rates) tell('own_rates', chosen.own_rates);
    await keeper.begin();
    await openLink(shell).catch(failed);
    tell('start');
}

/** What the browser tests hold on to: the platform's idle signal and the parts. */
const termwise = start();
Object.assign(globalThis, { termwise });
termwise.catch(() => {
    const said = document.getElementById('failed');
    if (said) said.hidden = false;
    document.getElementById('starting')?.remove();
    overlay.inert = true; // the greeting may stand behind it
});
