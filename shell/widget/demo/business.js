// @ts-check
// The shop's own script on its page for businesses: the example that the calculator opens with is an
// invoice of today, as the element beside it takes it, and its price is written as there: the build's
// Node may be older than the browser and not group as it does.

const gross = /** @type {HTMLDataElement} */ (document.querySelector('data'));
gross.textContent = new Intl.NumberFormat(document.documentElement.lang,
    { style: 'currency', currency: 'EUR', useGrouping: true }).format(Number(gross.value) / 100);

const link = /** @type {HTMLAnchorElement} */ (document.querySelector('a[data-termwise]'));
const base64 = link.hash.slice('#j='.length).replaceAll('-', '+').replaceAll('_', '/');
const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const draft = JSON.parse(new TextDecoder().decode(bytes));
draft.issued_on = new Intl.DateTimeFormat('sv').format(); // writes days as ISO does
const written = btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(draft))));
link.hash = `#j=${written.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
