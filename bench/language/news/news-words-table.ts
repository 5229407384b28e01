/** Sentences of news in our own words; a name in braces is a list of `NEWS_WORDS`. */
export const NEWS_SENTENCES = [
  "{person}, who has led the {party} since 2009, told reporters that {number} {victim} had been {done} near {place}.",
  '"We do not know who {did} the depot," said {person}, a spokesman for the {party}.',
  "At least {number} people were killed and {number} more wounded when a bomb went off outside a market in {place} on {day}, officials said.",
  "The attack, the third in as many weeks, came hours after the {party} had agreed to a truce that few expected to hold.",
  "Witnesses said they saw {number} trucks leave the town's centre shortly before 5 p.m., but the {party} denied that its men had been there.",
  "According to a report seen by the Harbour Gazette, the {party} {did} {number} villages along the border between March and June.",
  '"They came at night," {person} said. "We couldn\'t see their faces, and nobody would tell us what they wanted."',
  "The minister's office didn't respond to a request for comment.",
  'Critics of the so-called "safe zone" say that it has neither stopped the shelling nor let aid through.',
  "{person} was arrested on {day} after police found weapons worth $2.5 million in a house that belongs to his brother-in-law.",
  "It was not clear whether the {party} or the {party} had fired first.",
  "Prices rose by 3.4% last year, and the central bank expects them to rise again.",
  "If the talks fail, as {person} believes they will, the {party} could lose what little support it still has in {place}.",
  "The {party} took control of the airport, the radio station and two bridges, and then let journalists in.",
  "Mr. {person} is a well-known lawyer whose clients include former officers of the {party}.",
  "The court in {place} ruled that the evidence had been obtained illegally and ordered that both men be released.",
  "Rescuers were still searching for {number} {victim} who went missing when the ferry sank off {place}.",
  "Neither side has published figures, but doctors at two hospitals counted {number} dead.",
] as const;

/** What fills the braces. */
export const NEWS_WORDS = {
  day: ["Monday", "Tuesday", "Thursday", "Dec. 1", "the night of Sept. 14"],
  did: ["attacked", "burned", "seized", "shelled", "searched"],
  done: ["killed", "captured", "wounded", "freed", "questioned"],
  number: ["two", "12", "about 40", "more than 1,200", "at least seven", "dozens of"],
} as const;
