// @ts-check
// The look of what the element adds. The host stays the merchant's: no role, no heading. Inherited
// properties that would make figures unreadable are set back; lengths are em and logical.

export { styles };

/** One for all elements, read once. */
const style = new CSSStyleSheet();
const styles = [style];
style.replaceSync(':host{display:block;min-block-size:var(--termwise-min-block-size,auto)}' +
    ':host([state=ineligible]:not([when-ineligible=message],[when-ineligible=fallback]))' +
    '{display:none!important}' +
    '[dir=ltr]{color:var(--termwise-color,inherit);text-align:-webkit-match-parent;' +
    'text-align:match-parent;text-transform:none;letter-spacing:normal}' +
    'button,a,summary{all:unset;display:inline-block;color:var(--termwise-link-color,inherit);' +
    'min-block-size:1.5em;text-decoration:underline;cursor:pointer}' +
    ':focus-visible{outline:2px solid;outline-offset:2px}' +
    'dialog{color:CanvasText;border:1px solid;border-radius:var(--termwise-radius,.5em)}' +
    'dialog>*{margin-block:0}' +
    'table{border-collapse:collapse;inline-size:100%;margin-block:1em;font-variant-numeric:tabular-nums}' +
    'th,td{padding-block:.4em;text-align:start;font-weight:inherit;' +
    'border-block-end:1px solid #8886}' +
    'th+*{padding-inline-start:2em;text-align:end}' +
    'tr:first-child,tr:last-child{font-weight:600}');
