import type { Support } from "../../model/reading.ts";
import { shownText } from "../escape/shown-text.ts";

/** As of when a voice says so: "as of 2021-12-01", "published 2021-12-02"; `null` when unknown. */
export const supportClock = ({ asOf, asOfAssumed }: Support): string | null =>
  asOf === null ? null : `${asOfAssumed ? "published" : "as of"} ${shownText(asOf.edtf, "label")}`;
