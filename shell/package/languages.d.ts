// Written by build.mjs: by tag, the locale file and the letters file, as JSON.
export declare const LANGUAGES: Record<string, { words: string; letters: string }>;
