import { ADDRESS_ENDS } from "./address-ends-table.ts";
import { classOf, DIGIT, LETTER } from "./char-class.ts";

const MARKS_INSIDE_HOST = ".-_";
const MARKS_INSIDE_MAIL = ".-_+%~'";
/** What an address never holds. */
const STOPS_ADDRESS = '<>"“”‘’«»|';
/** What an address does not end with: it belongs to the sentence around. */
const NEVER_LAST = ".,;:!?'\"*]}…";
/** Links whose scheme is missing or has no slashes. */
const LINK_BEGINNINGS = ["www.", "mailto:", "doi:10."];
const LONGEST_ENDING = 4;
const LONGEST_SCHEME = 12;

/**
 * End of the address that starts here: a link, an e-mail address, a site or file name, a handle or
 * a hashtag. `at` when there is none.
 *
 * @param start - Where the chunk of the text starts that `at` is in.
 */
export function scanAddress(text: string, at: number, start: number, end: number): number {
  const mark = text.charAt(at);
  if (mark === "@" || mark === "#") return scanHandle(text, at, start, end);
  const kind = classOf(text.charCodeAt(at));
  if ((kind & (LETTER | DIGIT)) === 0) return at;
  const host = scanHost(text, at, end);
  if (text.startsWith("://", host) && host - at <= LONGEST_SCHEME && host + 3 < end) {
    return scanLink(text, at, end);
  }
  if (LINK_BEGINNINGS.some((beginning) => text.startsWith(beginning, at))) {
    return scanLink(text, at, end);
  }
  const mail = scanMail(text, at, end);
  if (mail > at) return mail;
  return scanSite(text, at, host, end);
}

/** "@name", "#topic": the sign and the letters, digits and underscores behind it. */
function scanHandle(text: string, at: number, start: number, end: number): number {
  const isInside = at > start && (classOf(text.charCodeAt(at - 1)) & (LETTER | DIGIT)) !== 0;
  if (isInside || at + 1 === end || classOf(text.charCodeAt(at + 1)) !== LETTER) return at;
  let to = at + 1;
  while (to < end && (classOf(text.charCodeAt(to)) & (LETTER | DIGIT)) !== 0) to++;
  return to;
}

/** Runs over letters, digits and the marks given, without a mark at the end. */
function scanRun(text: string, at: number, end: number, marks: string): number {
  let to = at;
  let last = at;
  while (to < end) {
    if ((classOf(text.charCodeAt(to)) & (LETTER | DIGIT)) !== 0) last = to + 1;
    else if (!marks.includes(text.charAt(to))) break;
    to++;
  }
  return last;
}

const scanHost = (text: string, at: number, end: number) =>
  scanRun(text, at, end, MARKS_INSIDE_HOST);

/** Everything to the end of the chunk, but for the marks that belong to the sentence. */
function scanLink(text: string, at: number, end: number): number {
  let to = at;
  let open = 0;
  while (to < end && !STOPS_ADDRESS.includes(text.charAt(to))) {
    const mark = text.charAt(to);
    if (mark === "(") open++;
    else if (mark === ")") open--;
    to++;
  }
  while (to > at) {
    const mark = text.charAt(to - 1);
    if (mark === ")" && open < 0) open++;
    else if (!NEVER_LAST.includes(mark)) break;
    to--;
  }
  return to;
}

/** "name@host"; archives of newsgroups cut the name short with three dots. */
function scanMail(text: string, at: number, end: number): number {
  const name = scanRun(text, at, end, MARKS_INSIDE_MAIL);
  const sign = text.startsWith("...", name) ? name + 3 : name;
  if (name === at || text.charAt(sign) !== "@") return at;
  const host = scanHost(text, sign + 1, end);
  return host > sign + 1 ? host : at;
}

/**
 * A dotted name that ends like an address, with its path; or a dotted name of three or more parts
 * in lower case, as the newsgroups have.
 */
function scanSite(text: string, at: number, host: number, end: number): number {
  const dot = text.lastIndexOf(".", host - 1);
  // The last part is short, so only look back as far as it may reach.
  if (dot <= at + 1) return at;
  const ending = text.slice(dot + 1, host);
  const isKnown = ending.length <= LONGEST_ENDING && ADDRESS_ENDS.has(ending.toLowerCase());
  if (isKnown) return text.charAt(host) === "/" ? scanLink(text, at, end) : host;
  return isNewsgroup(text, at, host) ? host : at;
}

/** Three or more parts of two or more small letters each, cut by dots. */
function isNewsgroup(text: string, at: number, host: number): boolean {
  const LONGEST = 60;
  if (host - at > LONGEST) return false;
  const parts = text.slice(at, host).split(".");
  return parts.length >= 3 && parts.every((part) => /^[a-z][a-z-]+$/.test(part));
}
