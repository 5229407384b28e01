import { fc } from "@fast-check/vitest";

/**
 * Properties are tried on the same cases every time, so that whether a change passes depends on the
 * change alone. `npm run test:random` tries them on new ones; what it finds becomes a test by name.
 */
const SEED = 20_261_126;

if (process.env["PROPERTY_CASES"] !== "new") fc.configureGlobal({ seed: SEED });
