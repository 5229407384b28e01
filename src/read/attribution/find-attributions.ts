import type { ReadingContext } from "../reading-context.ts";
import { findAccordingDrafts } from "./according-drafts.ts";
import { findAdverbDrafts } from "./adverb-drafts.ts";
import { attachQuotations } from "./attach-quotations.ts";
import type { AttributionMention } from "./attribution-mention.ts";
import { createPage } from "./attribution-page.ts";
import { passToCited } from "./cited-sources.ts";
import { untilParagraphEnds } from "./colon-content.ts";
import { findColonDrafts } from "./colon-drafts.ts";
import { cutContents } from "./cut-content.ts";
import { findDialogueDrafts } from "./dialogue-drafts.ts";
import type { Draft } from "./draft.ts";
import { finishMention } from "./finish-mention.ts";
import { findHeadlineDrafts } from "./headline-drafts.ts";
import { keepInside } from "./keep-inside.ts";
import { mergeRaised } from "./merge-raised.ts";
import { findNounDrafts } from "./noun-drafts.ts";
import { findSignatureDrafts } from "./signature-drafts.ts";
import { findStoryDrafts } from "./story-drafts.ts";
import { findVerbDrafts } from "./verb-drafts.ts";
import { widenContent } from "./widen-content.ts";

/**
 * Finds who says, thinks or is said to have said what.
 *
 * Cue words come from tables, their content and source from the tree; quotations are given to their
 * speakers by the marks of the whole document. An attribution within the content of another is given
 * too. "he" stays "he": who that is, is not asked here.
 *
 * @returns In the order of the cues.
 */
export function findAttributions(context: ReadingContext): readonly AttributionMention[] {
  const page = createPage(context);
  const { lexicon } = context;
  const nouns = [...findNounDrafts(page, lexicon), ...findStoryDrafts(page)];
  const turns = findDialogueDrafts(page, lexicon);
  const isTurn = new Set(turns.map(({ head }) => head));
  const drafts = [
    ...withoutCarriers(mergeRaised(page, findVerbDrafts(page)), nouns),
    ...nouns,
    ...findAccordingDrafts(page),
    ...findAdverbDrafts(page),
    ...turns,
    ...findColonDrafts(page, lexicon).filter(({ head }) => !isTurn.has(head)),
    ...findHeadlineDrafts(page, lexicon),
    ...findSignatureDrafts(page),
  ].sort((left, right) => left.head - right.head);
  const inside = drafts.map((draft) => keepInside(page, draft));
  const whole = attachQuotations(page, inside).map((draft) =>
    untilParagraphEnds(page, widenContent(page, draft)),
  );
  return passToCited(page, lexicon, cutContents(page, whole))
    .map((draft) => finishMention(page, draft))
    .filter((mention) => mention !== null);
}

/** "Expressed fear that": the verb only carries the noun, which attributes. */
function withoutCarriers(verbs: readonly Draft[], nouns: readonly Draft[]): readonly Draft[] {
  const carriers = new Set(nouns.flatMap(({ cue }) => cue));
  return verbs.filter(({ head }) => !carriers.has(head));
}
