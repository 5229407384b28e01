/**
 * Elements by what they mean for the text of a page.
 *
 * Source: the HTML standard (WHATWG), by content category and default style.
 */

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** They have no running text of the page: code, media and their captions, controls. */
export const TEXTLESS_ELEMENTS = setOf(
  "script style noscript template head title svg math canvas iframe object embed picture img video " +
    "audio map figure figcaption button input select textarea option datalist dialog nav",
);

/** A paragraph ends before and behind them. */
export const BLOCK_ELEMENTS = setOf(
  "address article aside blockquote body caption center dd details div dl dt fieldset footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre search section summary table " +
    "tbody td tfoot th thead tr ul",
);

/** Stand beside the text where they are small: notes, the foot of a page. */
export const BESIDE_TEXT_ELEMENTS = setOf("aside footer");

/** Hold the page or the whole of the article: never taken for something beside it. */
export const MAIN_ELEMENTS = setOf("html body main article");
