#!/usr/bin/env node
// @ts-check
// Joins the element, the core and the words of some languages into one file a shop loads.
//
//   node shell/widget/build.mjs [build/release/quote] [build/widget] [demo]
//
// Writes termwise-plan.<language>.js for each language, termwise-plan.js with all of them,
// termwise-plan-wasm.js (the module that engine="wasm" waits for), glue-<platform>.js and, into the
// folder named last (. for the same), the demo shop.

import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as joined } from 'esbuild';

import { writeDemo } from './demo_pages.mjs';

export { buildWidget, currencyModule, languages };

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..', '..');
/** English first: it stands in for a language there are no words for. */
const languages = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'da'];

/** "AedfnBam" of AED, AFN and BAM. @param {string[]} codes */
function packed(codes) {
    let letter = '';
    return codes.map((code) => {
        const lower = code.slice(1).toLowerCase();
        if (code[0] === letter) return lower;
        [letter] = code;
        return letter + lower;
    }).join('');
}

/** The currencies of the core, those of each number of decimals behind it, as the source of a module. */
function currencyModule() {
    const source = readFileSync(path.join(root, 'core/money/currency.cpp'), 'utf8');
    /** @param {string} name */
    const list = (name) => {
        const [, body] = new RegExp(`${name}\\s*\\{(.*?)\\};`, 's').exec(source) ?? [];
        const codes = body?.match(/(?<=")[A-Z]{3}(?=")/g);
        if (!codes) throw new Error(`core/money/currency.cpp has no list ${name}`);
        return codes;
    };
    const withoutMinorUnit = list('without_minor_unit');
    const inThousandths = list('in_thousandths');
    const others = [...withoutMinorUnit, ...inThousandths];
    const inHundredths = list('listed').filter((code) => !others.includes(code));
    return `export const currencies = '0${packed(withoutMinorUnit)}2${packed(inHundredths)}3${
        packed(inThousandths)}';`;
}

/** What the sources import by the name "termwise:...".
 * @param {string[]} tags @param {string} quote  the folder with quote.mjs and quote.wasm
 * @returns {import('esbuild').Plugin} */
function madeModules(tags, quote) {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const sources = {
        words: () => `${tags.map((tag) => `import ${tag} from './words/${tag}.js';`).join('')}
            export const words = { ${tags.join(', ')} };`,
        quote: () => `import { memory, quote_memory, quote_read, quote_figures }
                from ${JSON.stringify(path.resolve(quote, 'quote.mjs'))};
            export default { memory, quote_memory, quote_read, quote_figures };`,
        wasm: () => `export default ${JSON.stringify(
            readFileSync(path.join(quote, 'quote.wasm')).toString('base64'))};`,
        currencies: currencyModule,
        version: () => `export const version = ${JSON.stringify(version)};`,
    };
    return {
        name: 'termwise',
        setup(bundler) {
            bundler.onResolve({ filter: /^termwise:/ }, ({ path: name }) =>
                ({ path: name.slice(9), namespace: 'termwise' }));
            bundler.onLoad({ filter: /.*/, namespace: 'termwise' }, ({ path: name }) =>
                ({ contents: /** @type {any} */ (sources)[name](), resolveDir: here }));
        },
    };
}

/** @param {string} quote @param {string} out @param {string} demo  the demo shop's folder within */
async function buildWidget(quote, out, demo) {
    mkdirSync(out, { recursive: true });
    /** @param {string} source @param {string} file @param {string[]} tags */
    const write = (source, file, tags) => joined({
        entryPoints: [path.join(here, source)], outfile: path.join(out, file),
        bundle: true, minify: true, format: 'esm', target: 'es2022', mangleProps: /[a-z]_$/,
        // What format "iife" would write, without its "use strict".
        banner: { js: '(()=>{' }, footer: { js: '})();' },
        legalComments: 'none', plugins: [madeModules(tags, quote)],
    });
    await write('element.js', 'termwise-plan.js', languages);
    for (const tag of languages) await write('element.js', `termwise-plan.${tag}.js`, [tag]);
    await write('wasm.js', 'termwise-plan-wasm.js', []);
    for (const file of readdirSync(path.join(here, 'glue'))) {
        if (file === 'follow.js') continue;
        await write(`glue/${file}`, `glue-${file}`, []);
    }
    writeDemo(out, demo);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    const [quote, out, demo = 'demo'] = process.argv.slice(2);
    await buildWidget(quote ?? path.join(root, 'build/release/quote'),
        out ?? path.join(root, 'build/widget'), demo);
}
