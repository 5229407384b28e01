// Rewrites the list of bundled packages in THIRD-PARTY-NOTICES.md from the last build, with each
// package's own licence text. What stands outside the two markers is written by hand.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledPackages } from "../test/support/bundled-packages.ts";

const FILE = "THIRD-PARTY-NOTICES.md";
const START = "<!-- bundled packages: written by `npm run notices` -->";
const END = "<!-- end of bundled packages -->";

const sections = bundledPackages().map(({ name, version, license, folder }) => {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  const text = readFileSync(join(folder, file), "utf8").replace(/\r/g, "").trim();
  return `### ${name} ${version} (${license})\n\n\`\`\`text\n${text}\n\`\`\`\n`;
});

const notices = readFileSync(FILE, "utf8");
const head = notices.slice(0, notices.indexOf(START) + START.length);
const tail = notices.slice(notices.indexOf(END));
writeFileSync(FILE, `${head}\n\n${sections.join("\n")}\n${tail}`);
