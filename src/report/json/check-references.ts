import type { AlignmentRow } from "../../model/alignment.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Issue } from "../../model/issue.ts";

const columnIssues = ({ narratives, alignment }: Comparison): readonly Issue[] => {
  const ids = JSON.stringify(narratives.map(({ id }) => id));
  const columns = JSON.stringify(alignment.narratives);
  return ids === columns
    ? []
    : [
        {
          path: "alignment.narratives",
          message: "must be the ids of the narratives, in their order",
          expected: ids,
          received: columns,
        },
      ];
};

const rowIssues = (row: AlignmentRow, index: number, comparison: Comparison): Issue[] => {
  const path = `alignment.rows[${index}]`;
  const { alignment } = comparison;
  const columns = row.cells.map(({ narrative }) => narrative);
  const inOrder = alignment.narratives.filter((narrative) => columns.includes(narrative));
  const misplaced = JSON.stringify(columns) !== JSON.stringify(inOrder);
  return [
    ...(misplaced
      ? [
          {
            path: `${path}.cells`,
            message: "must have at most one cell a narrative, in the order of the columns",
            expected: `cells of some of ${JSON.stringify(alignment.narratives)}`,
            received: `cells of ${JSON.stringify(columns)}`,
          },
        ]
      : []),
    ...row.cells.flatMap(({ readings }, cell) =>
      readings.flatMap((reading, position) =>
        reading < row.readings.length
          ? []
          : [
              {
                path: `${path}.cells[${cell}].readings[${position}]`,
                message: "must be the index of a reading of its row",
                expected: `less than ${row.readings.length}`,
                received: String(reading),
              },
            ],
      ),
    ),
  ];
};

/** Places that name an event or a narrative which is not there. */
const danglingIssues = ({ alignment, findings }: Comparison): readonly Issue[] => {
  const events = new Set<string>(alignment.events.map(({ id }) => id));
  const narratives = new Set<string>(alignment.narratives);
  const named = [
    ...alignment.rows.map((row, index) => ({
      path: `alignment.rows[${index}].locus.event`,
      id: row.locus.event,
      known: events,
    })),
    ...findings.flatMap(({ readings }, index) =>
      readings.flatMap(({ support }, side) =>
        support.map(({ narrative }, voice) => ({
          path: `findings[${index}].readings[${side}].support[${voice}].narrative`,
          id: narrative,
          known: narratives,
        })),
      ),
    ),
  ];
  return named
    .filter(({ id, known }) => !known.has(id))
    .map(({ path, id, known }) => ({
      path,
      message: "names something that is not in the alignment",
      expected: [...known].join(" or "),
      received: JSON.stringify(id),
    }));
};

/**
 * What does not hang together in a comparison of the right shape: columns, cells, indexes, and ids
 * that name nothing. Linear time.
 */
export const checkReferences = (comparison: Comparison): readonly Issue[] => [
  ...columnIssues(comparison),
  ...comparison.alignment.rows.flatMap((row, index) => rowIssues(row, index, comparison)),
  ...danglingIssues(comparison),
];
