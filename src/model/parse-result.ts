import type { Issue } from "./issue.ts";

/** Untrusted data as a value, or everything that is wrong with it. */
export type ParseResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };
