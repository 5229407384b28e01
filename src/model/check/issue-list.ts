import type { Issue } from "../issue.ts";
import { describeValue } from "./describe-value.ts";
import { pathText } from "./path-text.ts";

/** Reports one issue. */
export type Report = (
  path: readonly PropertyKey[],
  message: string,
  expected: string,
  received: unknown,
) => void;

/** Issues in the making. */
export interface IssueList {
  readonly report: Report;
  /** Whether something was reported at exactly this path. */
  has(path: readonly PropertyKey[]): boolean;
  /** All issues in the order of reporting; past the limit one last issue gives the number left out. */
  issues(): readonly Issue[];
}

/** More than anybody reads; a million broken items should not become a million objects. */
const LIMIT = 1000;

/** An empty list of issues. */
export function issueList(): IssueList {
  const list: Issue[] = [];
  const paths = new Set<string>();
  let left = 0;
  return {
    report(path, message, expected, received) {
      if (list.length >= LIMIT) {
        left += 1;
        return;
      }
      const text = pathText(path);
      paths.add(text);
      list.push({ path: text, message, expected, received: describeValue(received) });
    },
    has: (path) => paths.has(pathText(path)),
    issues: () =>
      left === 0
        ? list
        : [
            ...list,
            {
              path: "",
              message: `${left} further issues are not listed`,
              expected: `at most ${LIMIT} issues`,
              received: `${LIMIT + left} issues`,
            },
          ],
  };
}
