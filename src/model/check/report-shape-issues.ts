import type * as z from "zod";
import type { Report } from "./issue-list.ts";
import { valueAt } from "./value-at.ts";

/** Reports what a schema found, unless something was reported at the same place before. */
export function reportShapeIssues(
  found: readonly z.core.$ZodIssue[],
  data: unknown,
  known: { has(path: readonly PropertyKey[]): boolean },
  report: Report,
): void {
  for (const issue of found) {
    // What could not be copied was reported with its reason.
    if (known.has(issue.path)) continue;
    const received = valueAt(data, issue.path);
    report(issue.path, messageOf(issue, received), expectedOf(issue), received);
  }
}

function messageOf(issue: z.core.$ZodIssue, received: unknown): string {
  if (received === undefined) return "is missing";
  switch (issue.code) {
    case "invalid_type":
      return "is of the wrong type";
    case "invalid_value":
      return "is not one of the values allowed";
    case "too_small":
      return "is too small";
    case "too_big":
      return "is too large";
    default:
      return issue.message;
  }
}

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "too_small":
      return `${issue.inclusive === false ? ">" : ">="} ${issue.minimum}`;
    case "too_big":
      return `${issue.inclusive === false ? "<" : "<="} ${issue.maximum}`;
    case "custom":
      return String(issue.params?.["expected"] ?? "");
    default:
      return issue.code;
  }
}
