// @ts-check
// What a page and the calculator in its frame say to each other: the protocol "termwise/1". Both
// sides use this module, and both take the other for a stranger.
//
//   frame -> page  window.postMessage({ protocol: 'termwise/1', type: 'hello' }), until it is answered
//   page -> frame  window.postMessage({ protocol: 'termwise/1', type: 'init', ... }), with one
//                  MessagePort, once. Everything else goes over the port, which nobody else has:
//
//   page -> frame  init       draft, language, theme: each may be absent
//                  set        the same, later
//                  request    id: answered with a quote of that id
//                  bye        the frame is about to go
//   frame -> page  quote      draft: the case as it stands, after every change; id: of the request;
//                             accepted: false where a draft given was refused
//                  size       height: what the case would need, in CSS pixels
//                  open       the reader opens the case in the app
//                  focus-out  to: "next" or "previous": Tab has left the frame
//                  bye        the frame hears nothing more: it was flooded
//
// A message is plain data: at most 64 KiB, 8 levels deep, 30 in a second. What is more than that, or
// of a type not listed, is ignored. After 100 such in a row the port is closed.

export { PROTOCOL, Line, plainData };

const PROTOCOL = 'termwise/1';

const MOST_UNITS = 64 * 1024;
const MOST_LEVELS = 8;
const MOST_A_SECOND = 30;
const MOST_REFUSED = 100;

/**
 * Whether a value is plain data within the bounds. Stops at the first thing beyond them, so what a
 * hostile value costs does not grow with its size.
 * @param {any} value
 */
function plainData(value) {
    let left = MOST_UNITS;
    /** @param {any} one @param {number} level @returns {boolean} */
    const fits = (one, level) => {
        left -= typeof one === 'string' ? one.length + 2 : 8;
        if (left < 0) return false;
        if (one === null || typeof one !== 'object') return typeof one !== 'bigint';
        if (level === MOST_LEVELS) return false;
        // Holes count, and so does what a list carries beside its items.
        if (Array.isArray(one)) left -= one.length;
        else if (Object.getPrototypeOf(one) !== Object.prototype) return false;
        if (left < 0) return false;
        for (const key in one) {
            left -= key.length + 3;
            if (!fits(one[key], level + 1)) return false;
        }
        return true;
    };
    return fits(value, 0);
}

/** One end of the line. */
class Line {
    /**
     * @param {MessagePort} port
     * @param {Record<string, (message: any) => void>} hears  by type
     * @param {() => number} [now]  milliseconds
     */
    constructor(port, hears, now = () => performance.now()) {
        this.port = port;
        this.hears = hears;
        this.now = now;
        this.began = -Infinity;
        this.count = 0;
        this.refused = 0;
    }

    /** From here on it hears; what was said before waits in the port. */
    listen() {
        this.port.onmessage = (event) => this.heard(event.data);
        this.port.onmessageerror = () => this.refuse();
    }

    /** @param {any} message */
    heard(message) {
        if (this.late() || !plainData(message) || typeof message?.type !== 'string'
            || !Object.hasOwn(this.hears, message.type)) {
            return this.refuse();
        }
        this.refused = 0;
        this.hears[message.type](message);
    }

    /** Whether more came within a second than may. */
    late() {
        const now = this.now();
        if (now - this.began >= 1000) [this.began, this.count] = [now, 0];
        this.count += 1;
        return this.count > MOST_A_SECOND;
    }

    refuse() {
        this.refused += 1;
        if (this.refused > MOST_REFUSED) this.close();
    }

    /** @param {string} type @param {object} [more] */
    say(type, more) {
        this.port.postMessage({ type, ...more });
    }

    close() {
        this.say('bye');
        this.port.onmessage = null;
        this.port.close();
    }
}
