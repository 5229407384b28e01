/** A string in quotation marks for a message, cut after 60 code units so that messages stay short. */
export function quoteExcerpt(text: string): string {
  const limit = 60;
  return JSON.stringify(text.length > limit ? `${text.slice(0, limit)}…` : text);
}
