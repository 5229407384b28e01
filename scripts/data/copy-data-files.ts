// Puts the data files beside the built code, which imports them by their bare names.
import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const FROM = "src/read/language/data";
for (const file of readdirSync(FROM).filter((name) => name.endsWith(".data.js"))) {
  copyFileSync(join(FROM, file), join("dist", file));
}
