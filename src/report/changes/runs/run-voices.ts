import type { Finding } from "../../../model/finding.ts";
import type { Support } from "../../../model/reading.ts";
import { shownText } from "../../escape/shown-text.ts";
import type { SpeakerView } from "../../view/report-view.ts";
import { sharedDetails, supportDetails } from "../../view/support-details.ts";
import type { VoiceContext } from "../../view/voice-context.ts";

/** More names than this make a list that nobody reads. */
const MOST_NAMES = 4;

/** Names that stand for several accounts, and the name of each account. */
const indexVoices = (findings: readonly Finding[]) => {
  const accounts = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  for (const { readings } of findings) {
    for (const { source, narrative } of readings.flatMap(({ support }) => support)) {
      accounts.set(source, (accounts.get(source) ?? new Set()).add(narrative));
      names.set(narrative, source);
    }
  }
  return { accounts, names };
};

const short = (names: readonly string[]): string => {
  const left = names.length - MOST_NAMES;
  return left <= 0 ? names.join(", ") : `${names.slice(0, MOST_NAMES).join(", ")} and ${left} more`;
};

/**
 * Accounts by the names of their sources, since two runs have no sigla in common; those of one name
 * by their id as well. In the order of their ids.
 *
 * @param findings - All of the report.
 */
export const runVoices = (findings: readonly Finding[]): VoiceContext => {
  const { accounts, names } = indexVoices(findings);
  const columns = new Map([...names.keys()].sort().map((id, index) => [id, index]));
  const columnOf: VoiceContext["columnOf"] = (id) => columns.get(id) ?? -1;
  const nameOf = (source: string, narrative: string): string =>
    shownText((accounts.get(source)?.size ?? 0) > 1 ? `${source} (${narrative})` : source, "label");
  const speakerOf = (support: Support, clocks: boolean): SpeakerView => ({
    siglum: "",
    name: nameOf(support.source, support.narrative),
    details: supportDetails(support, clocks),
  });
  return {
    columnOf,
    textOf: () => null,
    speakersOf: (supports, clocks) => {
      if (supports.length <= MOST_NAMES) return supports.map((one) => speakerOf(one, clocks));
      const all = supports.map(({ source, narrative }) => nameOf(source, narrative));
      return [{ siglum: "", name: short(all), details: sharedDetails(supports, clocks) }];
    },
    namesOf: (ids) => {
      const unique = [...new Set(ids)].sort((one, other) => columnOf(one) - columnOf(other));
      return [short(unique.map((id) => nameOf(names.get(id) ?? id, id)))].filter(
        (name) => name !== "",
      );
    },
  };
};
