// @ts-check
// The page around the frame, as far as it can be believed: it is whoever frames us, it may speak
// once by window messages, and from then on only over the port it sent.

import { Line, PROTOCOL, plainData } from './protocol.js';

export { surroundingPage };

const AGAIN = 250;
const TRIES = 8;

/**
 * @typedef {{ draft?: unknown, language?: unknown, theme?: unknown }} Init
 */

/**
 * Says hello until there is an answer; after two seconds goes on alone, as a frame without a script
 * beside it does.
 */
function surroundingPage() {
    /** @type {Record<string, (message: any) => void>} */ const hears = { bye: () => {} };
    const page = {
        /** @type {Line | null} */ line: null,
        /** @type {Promise<Init>} */ init: Promise.resolve({}),
        /** @param {Record<string, (message: any) => void>} more */
        hear(more) {
            Object.assign(hears, more);
            this.line?.listen();
        },
    };
    if (window.parent === window) return page;
    page.init = new Promise((resolve) => {
        let tries = 0;
        const greet = () => {
            window.parent.postMessage({ protocol: PROTOCOL, type: 'hello' }, '*');
            tries += 1;
            if (tries > TRIES) done({});
        };
        const timer = setInterval(greet, AGAIN);
        const done = (/** @type {Init} */ init) => {
            clearInterval(timer);
            removeEventListener('message', answered);
            resolve(init);
        };
        const answered = (/** @type {MessageEvent} */ { source, data, ports }) => {
            if (source !== window.parent || ports.length !== 1) return;
            if (data?.protocol !== PROTOCOL || data.type !== 'init') return;
            page.line = new Line(ports[0], hears);
            done(plainData(data) ? data : {});
        };
        addEventListener('message', answered);
        greet();
    });
    return page;
}
