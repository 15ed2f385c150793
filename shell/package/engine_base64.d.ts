// Written by build.mjs: JSON, or base64.
export declare const ENGINE: string;
