import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { installPacked, type PackedInstall } from "./install-packed.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** For `inject("packed")`. */
    packed: PackedInstall;
  }
}

/** Builds and packs once for all tests of the package: two builds at a time would share `dist`. */
export default function setUp(project: TestProject): () => void {
  const packed = installPacked();
  project.provide("packed", packed);
  return () => rmSync(packed.folder, { recursive: true, force: true });
}
