// Data files as base64 text; `scripts/data/write-data-file.ts` writes them.
declare module "*.data.js" {
  /** The gzip file. */
  export const base64: string;
}
