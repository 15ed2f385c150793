// @ts-check
// A document of the case on paper: printed instead of the page, or saved as a page of its own. The
// core writes its HTML and escapes every text in it; trusted.js lets nothing else through.

import { markup } from './trusted.js';

export { printPaper, wholePage };

const STYLE = `
@page {
    size: A4;
    margin: 20mm 18mm 24mm 25mm;
    @bottom-right {
        content: counter(page) " / " counter(pages);
        color: #5B6675;
        font: 8pt system-ui, sans-serif;
    }
}
article {
    background: #fff;
    color: #111;
    font: 10.5pt/1.45 Inter, system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
}
h1 { margin: 0 0 8mm; font-size: 15pt; line-height: 1.25; }
h2 { margin: 7mm 0 2mm; font-size: 12pt; break-after: avoid; }
p { margin: 0 0 3mm; orphans: 3; widows: 3; }
pre { margin: 0 0 3mm; font: 9pt/1.4 ui-monospace, monospace; white-space: pre-wrap; }
table { width: 100%; margin: 0 0 5mm; border-collapse: collapse; font-size: 9.5pt; }
thead { display: table-header-group; }
tfoot { display: table-row-group; font-weight: 600; }
tr { break-inside: avoid; }
th, td {
    padding: 1.2mm 3mm 1.2mm 0;
    border-bottom: .3pt solid #8A94A3;
    text-align: left;
    vertical-align: top;
}
th { font-weight: 600; vertical-align: bottom; }
.number { padding: 1.2mm 0 1.2mm 3mm; text-align: right; }
td.number { white-space: nowrap; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 15mm; margin-top: 12mm; break-inside: avoid; }
.signatures p { padding-bottom: 20mm; border-bottom: .4pt solid #111; }
@media screen { body > article { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; } }
`;

/** What hides the page itself while a document is printed in its place. */
const IN_PLACE = `
@media screen { #paper { display: none; } }
@media print {
    html, body { height: auto; overflow: visible; background: #fff; }
    body > :not(#paper) { display: none !important; }
}
`;

/** What was put there for a print that is not over. */
let takeAway = () => {};

/**
 * Opens the print dialog for a document, and takes it away again afterwards.
 * @param {string} html
 */
function printPaper(html) {
    takeAway();
    const { title } = document;
    const paper = document.createElement('div');
    paper.id = 'paper';
    paper.innerHTML = markup(html);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE + IN_PLACE);
    takeAway = () => {
        removeEventListener('afterprint', takeAway);
        paper.remove();
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
        document.title = title;
        takeAway = () => {};
    };
    document.adoptedStyleSheets.push(sheet);
    document.body.append(paper);
    // Browsers offer it as the name of the PDF.
    document.title = paper.querySelector('h1')?.textContent ?? title;
    addEventListener('afterprint', takeAway);
    globalThis.print();
}

/**
 * A document's HTML as a file of its own, which can load and run nothing.
 * @param {string} html
 */
function wholePage(html) {
    const [, language = 'en'] = /^<article lang="([\w-]*)">/.exec(html) ?? [];
    const [, title = ''] = /<h1>([^<]*)<\/h1>/.exec(html) ?? [];
    return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${markup(html)}</body>
</html>
`;
}
