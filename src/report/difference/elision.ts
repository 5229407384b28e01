/** Sign for words left out, as editors put it: a bare "…" may be the source's own. */
export const ELISION = "[…]";
