// @ts-check
// One element for each role: what it is, how it shows its node, what it reports.
import { moveWithArrows } from './arrows.js';

/** @typedef {import('./semantics.js').Node} Node */
/** @typedef {import('./semantics.js').Listener} Listener */

/** In the order of the enumeration in web/platform/semantic_tree.h. */
export const roles = [
    'banner', 'navigation', 'main', 'region', 'group', 'heading', 'text', 'textField', 'datePicker',
    'choice', 'checkBox', 'radioGroup', 'radio', 'button', 'tabList', 'tab', 'tabPanel', 'table',
    'caption', 'row', 'columnHeader', 'rowHeader', 'cell', 'image', 'status', 'alert', 'viewport',
    'menu', 'menuItem', 'menuItemRadio',
];

/** The bits of web/platform/semantic_tree.h. */
const state = {
    disabled: 1, checked: 2, expanded: 4, closed: 8, invalid: 16, required: 32, current: 64,
    decimal: 128, numeric: 256, endAlign: 512, hidden: 1024, opensMenu: 2048,
};

export const liveRoles = new Set(['status', 'alert']);

/** @type {Record<string, string>} */
const tags = {
    banner: 'header', navigation: 'nav', main: 'main', region: 'section', text: 'p',
    textField: 'input', datePicker: 'input', choice: 'select', checkBox: 'input', button: 'button',
    radio: 'button', tab: 'button', table: 'table', caption: 'caption', row: 'tr',
    columnHeader: 'th', rowHeader: 'th', cell: 'td', menuItem: 'button', menuItemRadio: 'button',
};

/** Roles that the element itself does not carry, or loses when it is placed absolutely. */
/** @type {Record<string, string>} */
const explicit = {
    group: 'group', radioGroup: 'radiogroup', radio: 'radio', tabList: 'tablist', tab: 'tab',
    tabPanel: 'tabpanel', image: 'img', status: 'status', alert: 'alert', table: 'table',
    caption: 'caption', row: 'row', columnHeader: 'columnheader', rowHeader: 'rowheader',
    cell: 'cell', viewport: 'presentation', menu: 'menu', menuItem: 'menuitem',
    menuItemRadio: 'menuitemradio',
};

/** Elements whose own text is their name; all others are named by a label. */
const textual = new Set([
    'heading', 'text', 'button', 'radio', 'tab', 'caption', 'columnHeader', 'rowHeader', 'cell',
    'status', 'alert', 'menuItem', 'menuItemRadio',
]);

/** @param {Node} node @param {Listener} listener @param {(text: string) => void} sent */
export function create(node, listener, sent) {
    const tag = node.role === 'heading' ? `h${node.number}` : tags[node.role] ?? 'div';
    const element = document.createElement(tag);
    if (explicit[node.role]) element.setAttribute('role', explicit[node.role]);
    element.className = node.role;
    const { id } = node;
    if (element instanceof HTMLInputElement) prepareInput(element, node, listener, sent);
    else if (element instanceof HTMLSelectElement) {
        element.addEventListener('change', () => listener.choose(id, element.selectedIndex));
    } else if (element instanceof HTMLButtonElement) {
        element.type = 'button';
        element.addEventListener('click', () => listener.activate(id));
        if (node.role !== 'button') moveWithArrows(element, node.role);
    }
    element.addEventListener('focus', () => listener.focus(id, element.matches(':focus-visible')));
    element.addEventListener('blur', () => listener.blur(id));
    return element;
}

/** @param {HTMLInputElement} input @param {Node} node @param {Listener} listener
 * @param {(text: string) => void} sent */
function prepareInput(input, { id, role, describedBy }, listener, sent) {
    if (role === 'checkBox') {
        input.type = 'checkbox';
        input.addEventListener('click', (event) => {
            event.preventDefault(); // the page decides, and shows it with the next frame
            listener.activate(id);
        });
    } else if (role === 'datePicker') {
        input.type = 'date';
        input.addEventListener('click', () => input.showPicker?.());
        input.addEventListener('change', () => input.value && listener.edit(describedBy, input.value));
    } else {
        input.type = 'text';
        input.autocomplete = 'off';
        input.spellcheck = false;
        input.enterKeyHint = 'done';
        input.addEventListener('input', () => {
            sent(input.value);
            listener.edit(id, input.value);
        });
        input.addEventListener('keydown', (event) => {
            if (event.key === 'Enter' && !event.isComposing) listener.activate(id);
        });
    }
}

/** @param {HTMLElement} element @param {Node} node */
export function update(element, node) {
    const on = (/** @type {number} */ bit) => (node.states & bit) !== 0;
    const set = (/** @type {string} */ name, /** @type {string | false} */ value) => {
        if (value === false || value === '') element.removeAttribute(name);
        else element.setAttribute(name, value);
    };
    if (textual.has(node.role)) {
        if (element.textContent !== node.name) element.textContent = node.name;
    } else set('aria-label', node.name);
    set('aria-hidden', on(state.hidden) && 'true');
    const picked = node.role === 'button' && on(state.checked) && 'true';
    set('aria-current', on(state.current) ? 'page' : picked);
    set('aria-invalid', on(state.invalid) && 'true');
    set('aria-expanded', on(state.expanded) ? 'true' : on(state.closed) && 'false');
    set('aria-haspopup', on(state.opensMenu) && 'menu');
    const chosen = {
        radio: 'aria-checked', tab: 'aria-selected', menuItemRadio: 'aria-checked',
    }[node.role];
    if (chosen) {
        set(chosen, String(on(state.checked)));
        if (node.role !== 'menuItemRadio') element.tabIndex = on(state.checked) ? 0 : -1;
    }
    if (node.role !== 'datePicker') set('aria-describedby', node.describedBy !== 0 && `n${node.describedBy}`);
    if (element instanceof HTMLButtonElement) {
        element.disabled = on(state.disabled);
        set('aria-description', node.detail);
    }
    if (element instanceof HTMLSelectElement) fillChoice(element, node);
    if (element instanceof HTMLInputElement) updateInput(element, node, on);
    if (node.role === 'image') set('aria-description', node.detail);
    if (node.role === 'group') set('lang', node.value);  // a letter, in the language of its reader
}

/** @param {HTMLSelectElement} select @param {Node} node */
function fillChoice(select, node) {
    if (select.dataset.options !== node.detail) {
        select.dataset.options = node.detail;
        select.replaceChildren(...node.detail.split('\n').map((words) => new Option(words)));
    }
    select.selectedIndex = node.number;
    select.disabled = (node.states & state.disabled) !== 0;
}

/** @param {HTMLInputElement} input @param {Node} node @param {(bit: number) => boolean} on */
function updateInput(input, node, on) {
    input.disabled = on(state.disabled);
    if (input.type === 'checkbox') input.checked = on(state.checked);
    else if (input.type === 'date') {
        if (input.value !== node.value) input.value = node.value;
        input.tabIndex = -1;
    } else {
        input.inputMode = on(state.decimal) ? 'decimal' : on(state.numeric) ? 'numeric' : 'text';
        input.required = on(state.required);
        input.classList.toggle('end', on(state.endAlign));
        input.style.paddingRight = `${node.number}px`;
    }
}
