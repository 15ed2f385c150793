// @ts-check
// For other people's pages: puts the calculator into a frame beside the link to the app. The link
// stays: it is what is left where this script, frames or the app cannot be had.
//
//   <a data-termwise href="https://app.example/#j=...">Work it out with Termwise</a>
//   <script type="module" src="https://app.example/embed.js"></script>
//
// or, from a script of the page: see docs/embed.md.

import { Line, PROTOCOL } from './protocol.js';

export { embed };

const SANDBOX = 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox';
const MOST_STEPS = 8;

/**
 * @typedef {{ draft?: object, language?: string, theme?: string }} Case
 * @typedef {Case & { app?: string, fragment?: string, title?: string, height?: number,
 *     maxHeight?: number, patience?: number }} Options
 */

/**
 * The calculator in a frame, put before `place`. It tells what happens by events of the frame,
 * "termwise-" and ready, quote, open, focus-out or failed; after the last the frame is gone.
 * @param {Element} place
 * @param {Options} [options]
 */
function embed(place, options = {}) {
    const { app = new URL('./', import.meta.url).href, height = 640,
        fragment = '', patience = 20_000 } = options;
    // Not taller than the window, unless told so: its navigation has to stay within reach.
    const { maxHeight = Math.max(height, innerHeight) } = options;
    const frame = document.createElement('iframe');
    const { style } = frame;
    /** @type {Line | undefined} */ let line;
    /** @type {ReturnType<typeof setTimeout> | undefined} */ let waiting;
    let steps = 0;
    let tall = height;

    const tell = (/** @type {string} */ name, /** @type {object} */ detail = {}) => {
        frame.dispatchEvent(new CustomEvent(`termwise-${name}`, { bubbles: true, detail }));
    };
    const remove = () => {
        clearTimeout(waiting);
        removeEventListener('message', greeted);
        line?.close();
        frame.remove();
    };
    // It may grow eight times in a row: a page whose height follows the frame's would never stop.
    const sized = (/** @type {{ height: number }} */ { height: wanted }) => {
        if (!Number.isFinite(wanted)) return;
        const next = Math.min(maxHeight, Math.max(320, Math.ceil(wanted)));
        steps = next > tall ? steps + 1 : 0;
        if (steps > MOST_STEPS) return;
        tall = next;
        style.height = `${tall}px`;
    };
    /** @param {MessageEvent} event */
    const greeted = ({ source, origin, data }) => {
        // Its origin is opaque; a frame that has one is not the one that was put here.
        if (line || source !== frame.contentWindow || origin !== 'null') return;
        if (data?.protocol !== PROTOCOL || data.type !== 'hello') return;
        clearTimeout(waiting);
        const { port1, port2 } = new MessageChannel();
        line = new Line(port1, {
            size: sized,
            quote: ({ type, ...detail }) => tell('quote', detail),
            open: () => tell('open'),
            'focus-out': ({ to }) => tell('focus-out', { to }),
            bye: () => {},
        });
        line.listen();
        const { draft, language, theme } = options;
        const init = { protocol: PROTOCOL, type: 'init', draft, language, theme };
        frame.contentWindow?.postMessage(init, '*', [port2]);
        tell('ready');
    };

    addEventListener('message', greeted);
    frame.addEventListener('load', () => {
        if (line) return;
        waiting ??= setTimeout(() => {
            tell('failed');
            remove();
        }, patience);
    });
    frame.title = options.title ?? (place.textContent?.trim() || 'Termwise');
    frame.setAttribute('sandbox', SANDBOX);
    frame.allow = 'clipboard-write *';
    frame.loading = 'lazy';
    style.cssText = `display:block;width:100%;height:${height}px;border:0`;
    frame.src = `${app}embed${fragment}`;
    place.before(frame);
    return {
        frame,
        set: (/** @type {Case} */ { draft, language, theme }) => {
            line?.say('set', { draft, language, theme });
        },
        request: (/** @type {string} */ id) => line?.say('request', { id }),
        remove,
    };
}

for (const link of document.querySelectorAll('a[data-termwise]')) {
    const { dataset: { language, theme }, hash } = /** @type {HTMLAnchorElement} */ (link);
    embed(link, { fragment: hash, language, theme });
}
