/**
 * Sentences that papers print under everything, and that say nothing about who copied whom. Own
 * list, after the house styles of news agencies and the footers of news sites. Each is matched
 * against a line or sentence as a whole, in lower case.
 */
export const BOILERPLATE: readonly RegExp[] = [
  /^\(?(?:additional )?(?:reporting|writing|editing) by .+$/u,
  /^.{0,80}contributed (?:to )?(?:this|the) (?:report|story|article)\W*$/u,
  /^(?:©|\(c\)|copyright\b).*$/u,
  /^.{0,60}all rights reserved.{0,200}$/u,
  /^this (?:material|story|article|post|report) (?:may not be|was (?:first|originally)|is (?:republished|published)|has been|first appeared).*$/u,
  /^(?:please )?(?:sign up|subscribe|click here|read more|follow us|like us|download our|join our|share this|listen to|watch:|related:|advertisement|file photo|photo:|image:).*$/u,
  /^(?:get|receive) (?:the|our) .{0,60}(?:newsletter|inbox|alerts?).*$/u,
  /^our standards: .*$/u,
];
