/** A text with what an analysis can hold: names, quotations, a passive, a contraction, a list. */
export const ENGLISH_TEXT = `Two Iranian guards were killed near Islam Qala on Monday, Gen. Omar Zahir said.

“We didn’t open fire first,” he told the Herat Courier. “They seized our post and burned it.”
Kabul denied that its soldiers, who had crossed the river at 4.30 a.m., took any weapons.
`;
