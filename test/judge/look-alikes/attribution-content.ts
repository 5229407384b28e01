import type { LookAlikeCase } from "./case.ts";

export const cases: readonly LookAlikeCase[] = [];
