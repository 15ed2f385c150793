// @ts-check
// What the shell and the page inside the canvas say to each other. This is the whole contract:
// both sides speak in pairs of texts, a word and what goes with it.
//
// The page's module exports, in C:
//
//     char* termwise_page_text(int bytes);  // room for that many bytes, until the next call
//     int termwise_page_tell(void);         // reads there: what, a zero, text, a zero; UTF-8
//                                           // gives 1: taken; 0: refused, nothing changed
//
// and calls back on the object it was created with: Module["ask"](what, text). Neither side
// answers within a call: what follows from it arrives as a later one.

export { askedOf };

/**
 * What the shell tells the page. First words, languages, today and, when remembered, theme and
 * text_size: the page greets its reader. Then rules, examples and, when there is one, draft; then
 * `start`. After it, in any order:
 * @typedef {object} Tells
 * @property {string} rules  rules.json: {"jurisdictions":[..],"rates":[..],"holidays":[..],..}
 * @property {string} words  the locale file of the chosen language; again after a change of
 *     language
 * @property {string} languages  the tags of the languages there are, separated by spaces: "en fr"
 * @property {string} examples  examples.json: the list of the example files, each with its "id"
 * @property {string} today  ISO date of this device: "2026-11-22"; told again when the day changes
 * @property {string} theme  "light", "dark" or "system"
 * @property {string} text_size  percent, "100" to "200"
 * @property {string} draft  a case as JSON; refused when malformed: the page says what is wrong
 *     with it
 * @property {string} start  everything is there: draw
 * @property {string} saving  a change is on its way to the disk
 * @property {string} saved  on the disk; ISO local time, "2026-11-22T14:05"
 * @property {string} save_failed  why: "quota", "denied", "superseded", "blocked", "newer" or
 *     "failed"
 * @property {string} reading_along  "1": another tab writes, changes here are not kept; "0": this
 *     tab writes
 * @property {string} notice  key of a message that is good to know, such as "shell.copied"
 * @property {string} problem  key of a message that says what went wrong, such as
 *     "shell.link.damaged"
 * @property {string} copy_kept  the case that was here before was set aside; `restore_copy`
 *     brings it back
 * @property {string} own_rates  rates entered by hand: series, ISO date, percent a year, a line each;
 *     before `draft`
 * @property {string} recent  the cases set aside, the newest first, a line each: key, tab, ISO local
 *     time, tab, name (empty where it has none)
 * @property {string} last_file  ISO date of the last case saved to a file; empty when never
 * @property {string} offline_ready  the page now starts without a network
 * @property {string} update_ready  a newer page is waiting; `update` takes it
 * @property {string} letters_words  the locale file of a language that documents are written in
 * @property {string} letters  the letters file of that language, right after its words
 * @property {string} letters_lacking  tag of a language whose letters cannot be had
 * @property {string} proof  a proof sheet to be verified
 * @property {string} can_install  "1": `install` opens the browser's own question; "0": no longer
 */

/**
 * What the page asks of the shell.
 * @typedef {object} Asks
 * @property {string} draft_changed  the case as JSON, after every change the user made: it is kept
 * @property {string} save_file  the case as JSON: download it
 * @property {string} open_file  choose a file and tell `draft`; in answer to a click or key only
 * @property {string} copy_link  the case as JSON: put a link that carries it on the clipboard
 * @property {string} copy_text  text for the clipboard
 * @property {string} print  open the print dialog
 * @property {string} print_document  a document as HTML: print it instead of the page
 * @property {string} mail  the subject, a line feed, the body: a draft in the mail program
 * @property {string} save_text  a file's name with its kind (html, txt, ics, csv), a line feed, what
 *     it holds: download it
 * @property {string} open_proof  choose a file and tell `proof`; in answer to a click or key only
 * @property {string} load_letters  a language tag: answered with `letters_words` and `letters`, or
 *     with `letters_lacking`
 * @property {string} set_language  a language tag: remembered, answered with `words`
 * @property {string} set_own_rates  all rates entered by hand, as `own_rates` tells them: remembered
 * @property {string} set_theme  "light", "dark" or "system": remembered
 * @property {string} set_text_size  percent: remembered
 * @property {string} restore_copy  bring back the case set aside last
 * @property {string} make_way  another case is about to take the place of the one on screen: set that
 *     one aside
 * @property {string} open_recent  the key of a case set aside: tell `draft`
 * @property {string} save_damaged  download the saved record that could not be read
 * @property {string} take_over  write here from now on; the other tab reads along
 * @property {string} keep_storage  ask the browser not to clear what is saved
 * @property {string} install  offer to install the page as an application
 * @property {string} open_demo  open the demo shop in a tab of its own
 * @property {string} delete_everything  delete all that this browser keeps of the page, in every tab,
 *     and begin anew
 * @property {string} update  save, then start the newer page in every tab
 */

/**
 * The function the page calls. An unknown word is a fault of the program and says so.
 * @param {Record<keyof Asks, (text: string) => unknown>} handlers
 * @param {(problem: unknown) => void} failed  told of anything a handler throws, now or later
 * @returns {(what: string, text: string) => void}
 */
function askedOf(handlers, failed) {
    return (what, text) => {
        if (!Object.hasOwn(handlers, what)) throw new Error(`the page asks for "${what}"`);
        const answer = handlers[/** @type {keyof Asks} */ (what)];
        Promise.resolve().then(() => answer(text)).catch(failed);
    };
}
