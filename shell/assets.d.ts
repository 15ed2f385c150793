/** What the page loads, by address; the build writes it with the hash of each file in its name. */
export const ASSETS: {
    loader: string;
    wasm: string;
    rules: string;
    examples: string;
    fonts: string[];
    locales: Record<string, string>;
    letters: Record<string, string>;
};
