import type { Issue } from "../../model/issue.ts";
import type { Narrative } from "../../model/narrative.ts";
import { parseNarrative } from "../../model/parse-narrative.ts";
import type { ParseResult } from "../../model/parse-result.ts";

const within = (index: number, issue: Issue): Issue => {
  const joint = issue.path === "" || issue.path.startsWith("[") ? "" : ".";
  return { ...issue, path: `narratives[${index}]${joint}${issue.path}` };
};

const repeatedIds = (narratives: readonly Narrative[]): readonly Issue[] => {
  const first = new Map<string, number>();
  return narratives.flatMap(({ id }, index) => {
    const known = first.get(id);
    if (known === undefined) {
      first.set(id, index);
      return [];
    }
    return [
      {
        path: `narratives[${index}].id`,
        message: `is the id of narratives[${known}] as well`,
        expected: "an id of its own",
        received: JSON.stringify(id),
      },
    ];
  });
};

/** Every narrative through `parseNarrative`, with the issues of all; ids must differ. */
export const parseNarratives = (values: readonly unknown[]): ParseResult<readonly Narrative[]> => {
  const results = values.map(parseNarrative);
  const value = results.flatMap((result) => (result.ok ? [result.value] : []));
  const issues = results.flatMap((result, index) =>
    result.ok ? [] : result.issues.map((issue) => within(index, issue)),
  );
  // Positions are those of the input only when none was left out.
  const all = issues.length > 0 ? issues : repeatedIds(value);
  return all.length === 0 ? { ok: true, value } : { ok: false, issues: all };
};
