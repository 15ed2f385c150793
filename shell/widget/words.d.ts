// What the build puts into the bundle: shell/widget/build.mjs.

declare module 'termwise:words' {
    import type { Words } from './words/words.js';
    /** The words of each language of this file; the first stands in where the page's is not there. */
    export const words: Record<string, Words>;
}

declare module 'termwise:quote' {
    import type { QuoteModule } from './quote.js';
    const core: QuoteModule;
    export default core;
}

declare module 'termwise:currencies' {
    /** ISO 4217 codes by their number of decimals and first letter, "2AedfnBam": a digit, a capital, then
     * what follows it, in pairs. */
    export const currencies: string;
}

declare module 'termwise:version' {
    export const version: string;
}

declare module 'termwise:wasm' {
    const base64: string;
    export default base64;
}
