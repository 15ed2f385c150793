// @ts-check
// How the keyboard walks through radio buttons and tabs.

/** One stop of Tab for the group; the arrows move and choose within it.
 * @param {HTMLElement} element @param {string} role */
export function moveWithArrows(element, role) {
    element.addEventListener('keydown', ({ key }) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
        const group = /** @type {HTMLElement[]} */ ([...element.parentElement?.children ?? []])
            .filter((one) => one.className === role);
        if (!step || group.length === 0) return;
        const next = group[(group.indexOf(element) + step + group.length) % group.length];
        next.focus({ preventScroll: true });
        next.click();
    });
}
