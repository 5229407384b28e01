import type { Document } from "rashomon/english";

/**
 * The clash as an article would tell it, in our own words: who says what stands in the prose. The
 * last paragraph is of another event.
 */
export const article: Document = {
  publisher: "the article",
  publishedAt: "2021-12-02",
  text: `
Iranian border guards fought Taliban forces on the border with Afghanistan on Wednesday, local reports said.

The journalist Reza Khaasteh wrote that fierce clashes had erupted between Iranian border guards and Taliban fighters after the Taliban opened fire on Iranian farmers. According to Khaasteh, the shooting began because of a misunderstanding, and Taliban fighters captured several Iranian border posts.

No border posts were captured, unnamed sources told Gandhara.

Fars News, an agency close to the Revolutionary Guards, gave another account. According to Fars, “armed bandits” attacked the border guards because of a farm dispute, and the guards repelled them. The official border guards of the Taliban have not yet been deployed in the area, the agency added.

Other reports claimed that the clash was between “armed bandits” and Iranian border guards, not the Taliban.

Last month, Houthi rebels broke into the U.S. embassy compound in Sanaa and took 25 local employees hostage, the State Department said. Spokesman Ned Price confirmed to Fox News that the compound was breached.
`.trim(),
};
