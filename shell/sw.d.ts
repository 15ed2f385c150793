declare const RELEASE: string;
declare const FILES: Record<string, string>;
