// npm run fit:muc4 -- [--data <folder>]
// Fits the weights by which `npm run evaluate -- muc4` fills slots from what the reader says, on
// muc4/train.json. The dev part is not looked at.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dataFolder } from "../evaluate/data-folder.ts";
import { MUC_ROLES } from "../evaluate/muc4/muc-role.ts";
import { fitSlot } from "./fit-slot.ts";
import { readExamples } from "./read-examples.ts";

const { values } = parseArgs({ options: { data: { type: "string" } } });
const examples = await readExamples(join(dataFolder(values.data), "muc4", "train.json"));
const model = Object.fromEntries(MUC_ROLES.map((role) => [role, fitSlot(examples, role)]));
const target = new URL("../evaluate/muc4/slots/slot-weights.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(model, null, 1)}\n`);
