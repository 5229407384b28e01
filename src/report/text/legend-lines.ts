import stringWidth from "string-width";
import type { AccountView } from "../view/report-view.ts";
import { sectionHeading } from "./section-heading.ts";
import type { TextStyle } from "./text-style.ts";
import { wrapLines } from "./wrap-lines.ts";

const accountLines = (account: AccountView, indent: number, style: TextStyle): string[] => {
  const room = " ".repeat(indent);
  const siglum = style.paint("siglum", account.siglum) + " ".repeat(indent - account.siglum.length);
  const chain = account.chain.join(" → ");
  const title = account.title === null ? "" : `, “${account.title}”`;
  const details = account.details.join(", ");
  const line = `${room}${chain}${title} · `;
  if (details !== "" && stringWidth(line + details) <= style.width) {
    return [siglum + line.slice(indent) + style.paint("quiet", details)];
  }
  const [first = "", ...rest] = wrapLines(chain + title, style.width, room);
  return [
    siglum + first.slice(indent),
    ...rest,
    ...(details === "" ? [] : wrapLines(details, style.width, room)).map((line) =>
      style.paint("quiet", line),
    ),
  ];
};

/** The accounts: siglum, who tells it and who carried it, what is known of them. */
export const legendLines = (
  accounts: readonly AccountView[],
  style: TextStyle,
): readonly string[] => {
  const indent = accounts.reduce((most, { siglum }) => Math.max(most, siglum.length), 0) + 2;
  return [
    ...sectionHeading("Accounts", "who tells it → who carried it", style),
    ...accounts.flatMap((account) => accountLines(account, indent, style)),
  ];
};
