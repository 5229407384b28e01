import { CREDIBILITY_GRADES, RELIABILITY_GRADES, SOURCE_KINDS, type Source } from "../source.ts";
import { checkObject } from "./check-object.ts";
import { INPUT_KEYS } from "./input-keys.ts";
import { isAnonymous } from "./is-anonymous.ts";
import type { SourceInput } from "./part-inputs.ts";
import { readChoice } from "./read-choice.ts";
import { readFlag } from "./read-flag.ts";
import { readString } from "./read-string.ts";

/** A source of a name or an object. Errors name the path. */
export function readSourceInput(path: string, input: string | SourceInput): Source {
  if (typeof input === "string") return readSourceInput(path, { name: readString(path, input) });
  checkObject(path, input, INPUT_KEYS.source, "a string or an object");
  const name = readString(`${path}.name`, input.name);
  const { kind, affiliation, anonymous, reliability, credibility } = input;
  return {
    name,
    kind: kind === undefined ? null : readChoice(`${path}.kind`, kind, SOURCE_KINDS),
    affiliation: affiliation === undefined ? null : readString(`${path}.affiliation`, affiliation),
    anonymous:
      anonymous === undefined ? isAnonymous(name) : readFlag(`${path}.anonymous`, anonymous),
    reliability:
      reliability === undefined
        ? null
        : readChoice(`${path}.reliability`, reliability, RELIABILITY_GRADES),
    credibility:
      credibility === undefined
        ? null
        : readChoice(`${path}.credibility`, credibility, CREDIBILITY_GRADES),
  };
}
