// @ts-check
// How the keyboard walks through radio buttons, tabs and menus.

/** The arrows move within the group; among radio buttons and tabs, one stop of Tab, they choose.
 * @param {HTMLElement} element @param {string} role */
export function moveWithArrows(element, role) {
    const inMenu = role.startsWith('menu');
    element.addEventListener('keydown', (event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        const group = /** @type {HTMLElement[]} */ ([...element.parentElement?.children ?? []])
            .filter((one) => inMenu || one.className === role);
        if (!step || group.length === 0) return;
        const next = group[(group.indexOf(element) + step + group.length) % group.length];
        next.focus({ preventScroll: true });
        if (!inMenu) next.click();
    });
}
