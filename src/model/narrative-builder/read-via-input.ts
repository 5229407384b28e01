import { type Attribution, CERTAINTIES } from "../source.ts";
import { checkObject } from "./check-object.ts";
import { eachOf } from "./each-of.ts";
import { INPUT_KEYS } from "./input-keys.ts";
import type { AttributionInput, OneOrMany, ViaInput } from "./part-inputs.ts";
import type { LocateQuotes } from "./quote-locator.ts";
import { readChoice } from "./read-choice.ts";
import { readSourceInput } from "./read-source-input.ts";
import { readString } from "./read-string.ts";

/** An attribution chain. Errors name the path. */
export function readViaInput(
  path: string,
  input: OneOrMany<ViaInput> | undefined,
  locate: LocateQuotes,
): readonly Attribution[] {
  return eachOf(path, input).map(({ path: at, value }) => readHop(at, value, locate));
}

function readHop(path: string, input: ViaInput, locate: LocateQuotes): Attribution {
  const full = isAttribution(input);
  if (full) checkObject(path, input, INPUT_KEYS.attribution);
  const { source, cue, certainty, sourceQuote, cueQuote }: AttributionInput = full
    ? input
    : { source: input };
  return {
    source: readSourceInput(full ? `${path}.source` : path, source),
    cue: cue === undefined ? null : readString(`${path}.cue`, cue),
    certainty:
      certainty === undefined
        ? "unstated"
        : readChoice(`${path}.certainty`, certainty, CERTAINTIES),
    sourceEvidence: locate(`${path}.sourceQuote`, sourceQuote),
    cueEvidence: locate(`${path}.cueQuote`, cueQuote),
  };
}

function isAttribution(input: ViaInput): input is AttributionInput {
  return input !== null && typeof input === "object" && "source" in input;
}
