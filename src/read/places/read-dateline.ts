import { type PlaceScene, textOf } from "./place-scene.ts";
import type { PlaceRead } from "./read-place.ts";

/** Where the place of a dateline ends: "KABUL, Afghanistan (AP) -", "ADEN, Dec. 2 (Xinhua) --". */
const ENDS_PLACE = /^(?:\(|\/|-+|[\u2013\u2014]|:|\.)$/u;
/** "KABUL, Afghanistan" has two parts; three are as many as datelines have. */
const MOST_PARTS = 3;

/** The place of a dateline, its parts from the nearest outwards; `null` when it names none. */
export function readDateline(scene: PlaceScene): PlaceRead | null {
  const { firstToken, endToken } = scene.sentence;
  const parts: string[] = [];
  let first = firstToken;
  let end = firstToken;
  for (let at = firstToken; at <= endToken && parts.length < MOST_PARTS; at += 1) {
    const isEnd = at === endToken || ENDS_PLACE.test(scene.word(at)) || scene.inTime.has(at);
    if (!isEnd && scene.word(at) !== ",") continue;
    if (at > first) {
      parts.push(textOf(scene, first, at));
      end = at;
    }
    if (isEnd) break;
    first = at + 1;
  }
  const [name, ...within] = parts;
  if (name === undefined || !/^\p{Lu}/u.test(name)) return null;
  return { name, within, kind: "name", isSpecific: true, head: end - 1, first: firstToken, end };
}
