import { readSections, readTextSection, type Sections, textSection } from "../data/sections.ts";

/** Lemmas that no rule gives, learnt from treebanks. Forms are in lower case. */
export interface LemmaExceptions {
  /** The lemma of a form with these tags, or with this part of speech and any tag; else null. */
  find(form: string, upos: string, xpos: string): string | null;
}

/** An exception: `xpos` is "" for all tags. */
export interface LemmaException {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
}

const SECTION = "lemmas.exceptions";

/** Exceptions as sections, sorted. */
export function packLemmaExceptions(exceptions: readonly LemmaException[]): Sections {
  const lines = exceptions.map(({ form, upos, xpos, lemma }) =>
    [upos, xpos, form, lemma].join("\t"),
  );
  return { [SECTION]: textSection(lines.sort().join("\n")) };
}

/**
 * Opens a file of exceptions; about 3 ms.
 *
 * @throws SyntaxError when it is no such file.
 */
export function openLemmaExceptions(bytes: Uint8Array): LemmaExceptions {
  // By form first: most words have no exception, and then one look-up says so.
  const byForm = new Map<string, LemmaException[]>();
  for (const line of readTextSection(readSections(bytes), SECTION).split("\n")) {
    const [upos, xpos, form, lemma] = line.split("\t");
    if (upos === undefined || xpos === undefined || form === undefined || lemma === undefined) {
      continue;
    }
    const others = byForm.get(form);
    const exception = { form, upos, xpos, lemma };
    if (others === undefined) byForm.set(form, [exception]);
    else others.push(exception);
  }
  return {
    find(form, upos, xpos) {
      let general: string | null = null;
      for (const exception of byForm.get(form) ?? NONE) {
        if (exception.upos !== upos) continue;
        if (exception.xpos === xpos) return exception.lemma;
        if (exception.xpos === "") general = exception.lemma;
      }
      return general;
    },
  };
}

const NONE: readonly LemmaException[] = [];
