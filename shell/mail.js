// @ts-check
// A text as a draft for the user's mail program: the address that opens it (RFC 6068).

export { draftOf };

/** Windows hands no longer address to a mail program (2,048 characters), whatever the browser. */
const ADDRESS_LIMIT = 2000;
const LEFT_OUT = '[…]';

/** @param {string} text */
const coded = (text) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));

/**
 * @param {string} text  the subject, a line feed, the body
 * @param {number} [limit]  of the address, in characters
 * @returns {{ address: string, body: string, whole: boolean }} `whole` when all of it is in the
 *     address; otherwise it has as many lines from the beginning as fit
 */
function draftOf(text, limit = ADDRESS_LIMIT) {
    const end = text.indexOf('\n');
    const subject = end < 0 ? text : text.slice(0, end);
    const body = end < 0 ? '' : text.slice(end + 1).trimEnd();
    const start = `mailto:?subject=${encodeURIComponent(subject)}&body=`;
    const room = limit - start.length;
    if (coded(body).length <= room) return { address: start + coded(body), body, whole: true };
    const lines = body.split('\n');
    const upTo = (/** @type {number} */ count) => coded([...lines.slice(0, count), LEFT_OUT].join('\n'));
    let count = lines.length - 1;
    while (count > 0 && upTo(count).length > room) count -= 1;
    return { address: start + upTo(count), body, whole: false };
}
