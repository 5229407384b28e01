// Writes the JSON Schema of a narrative beside the built code. Run by `npm run build`.
import { writeFileSync } from "node:fs";
import { narrativeJsonSchema } from "../src/model/narrative-schema-json.ts";

writeFileSync("dist/narrative.schema.json", `${JSON.stringify(narrativeJsonSchema(), null, 2)}\n`);
