// @ts-check
// The page's one policy for what a browser would run or read as markup: which script address and
// which markup it lets through. Everything else is refused.

export { markup, workerAddress };

const WORKER = 'sw.js';

/** The elements of a document as core/documents writes them, and their attributes. */
const ELEMENT = new RegExp('</?(?:article|h1|h2|p|br|table|thead|tbody|tfoot|tr|th|td|div|pre)'
    + '(?: (?:lang|class|scope)="[\\w-]*")*>', 'g');

const rules = {
    createScriptURL(/** @type {string} */ wanted) {
        if (wanted !== WORKER) throw new TypeError(`no script at ${wanted}`);
        return wanted;
    },
    createHTML(/** @type {string} */ wanted) {
        const words = wanted.replace(ELEMENT, '');
        if (/[<>]/.test(words)) throw new TypeError('markup that no document of ours has');
        return wanted;
    },
};

const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('termwise', rules) ?? rules;

/** The one script address that the policy lets through. */
const workerAddress = () => policy.createScriptURL(WORKER);

/**
 * A document's HTML for a place that reads markup; throws when it is not one of ours.
 * @param {string} html
 * @returns {string}
 */
const markup = (html) => policy.createHTML(html);
