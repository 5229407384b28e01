export type { Document } from "./read/document.ts";
export { type ReadHtmlOptions, readHtml } from "./read/html/read-html.ts";
