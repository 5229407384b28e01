import { createKnowledgeBase } from "../../../src/knowledge/create-knowledge-base.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import type { Finding } from "../../../src/model/finding.ts";
import type { Narrative } from "../../../src/model/narrative.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import type { Reader } from "../../../src/read/reader.ts";
import type { LookAlikeCase } from "../../../test/judge/look-alikes/case.ts";
import { LOOK_ALIKES } from "../../../test/judge/look-alikes/index.ts";
import { TOLD } from "../../../test/judge/look-alikes/prose/index.ts";
import { type CalibrationItem, toItem } from "./calibration-item.ts";
import { compareBare } from "./compare-bare.ts";

/** The look-alike suite claim by claim: right is what a case expects, kind and verdict. */
export function judgeLookAlikes(): readonly CalibrationItem[] {
  return LOOK_ALIKES.flatMap((given) =>
    judged("look-alikes", given, findingsOf(given, given.accounts.map(narrative)), true),
  );
}

/** The same cases as texts: right is a kind that the case expects. */
export function judgeProse(reader: Reader): readonly CalibrationItem[] {
  return TOLD.flatMap(({ given, accounts }) => {
    const narratives = accounts.flatMap((account, at) =>
      reader.read({ id: `a${at + 1}`, ...account }),
    );
    return judged("look-alikes in prose", given, findingsOf(given, narratives), false);
  });
}

function findingsOf(given: LookAlikeCase, narratives: readonly Narrative[]): readonly Finding[] {
  const known = given.knowledge === undefined ? knowledge() : knowledge(given.knowledge);
  const base = createKnowledgeBase(known);
  return compareBare(narratives, { base, sameEvent: given.sameEvent ?? false });
}

function judged(
  source: string,
  { kind, name, expect }: LookAlikeCase,
  findings: readonly Finding[],
  byVerdict: boolean,
): readonly CalibrationItem[] {
  return findings.map((finding) => {
    const isExpected = expect.some(
      (one) => one.kind === finding.kind && (!byVerdict || one.verdict === finding.verdict),
    );
    return toItem(source, `${kind}: ${name}`, isExpected, finding);
  });
}
