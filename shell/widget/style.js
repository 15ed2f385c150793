// @ts-check
// The look of what the element adds. The host stays the merchant's: no role, no heading. Inherited
// properties that would make figures unreadable are set back; lengths are em and logical.

export { hidden, style };

/** @param {string} rules */
function sheet(rules) {
    const made = new CSSStyleSheet();
    made.replaceSync(rules);
    return made;
}

const style = sheet(':host{display:block;min-block-size:var(--termwise-min-block-size,auto)}' +
    '[dir=ltr]{color:var(--termwise-color,inherit);text-align:-webkit-match-parent;' +
    'text-align:match-parent;text-transform:none;' +
    'letter-spacing:normal}' +
    'button,a,summary{all:unset;display:inline-block;color:var(--termwise-link-color,inherit);' +
    'min-block-size:1.5em;text-decoration:underline;cursor:pointer}' +
    ':focus-visible{outline:2px solid}' +
    'dialog{color:CanvasText;border:1px solid;border-radius:var(--termwise-radius,.5em)}' +
    'table{border-collapse:collapse;inline-size:100%;margin-block:1em;font-variant-numeric:tabular-nums}' +
    'th,td{padding-block:.4em;text-align:start;font-weight:inherit;' +
    'border-block-end:1px solid #8886}' +
    'th+*{padding-inline-start:2em;text-align:end}' +
    'tr:first-child,tr:last-child{font-weight:600}');
const hidden = sheet(':host{display:none!important}');
