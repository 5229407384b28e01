import type { QuotationClass } from "../../../src/model/checked-quotation.ts";

/** What a person calls a quotation of these words; `null` where the words are not these. */
export interface QuotePair {
  readonly said: string;
  readonly quoted: string;
  readonly class: QuotationClass | null;
}

const pair =
  (found: QuotePair["class"]) =>
  ([said, quoted]: readonly [said: string, quoted: string]): QuotePair => ({
    said,
    quoted,
    class: found,
  });

const VERBATIM: readonly (readonly [string, string])[] = [
  ["Half of the herd was lost in the storm.", "50 percent of the herd was lost"],
  ["50 per cent of the herd was lost in the storm.", "half of the herd was lost in the storm"],
  ["A quarter of the wells are dry by now.", "25% of the wells are dry by now"],
  ["Three quarters of our wells are dry by now.", "75 percent of our wells are dry"],
  ["A dozen families sleep in the chapel tonight.", "12 families sleep in the chapel"],
  ["We found half a dozen rifles under the floor.", "We found six rifles under the floor"],
  ["We buried twenty-three people on the hill.", "We buried 23 people on the hill"],
  ["We asked the ministry twice for a doctor.", "We asked the ministry two times for a doctor"],
  ["The harbour was grey with smoke that day.", "The harbor was gray with smoke that day"],
  ["We have, er, lost the northern road.", "We have lost the northern road"],
  ["He was shot on the 3rd day of the strike.", "He was shot on the third day of the strike"],
  ["Two and a half years we sat in that camp.", "2.5 years we sat in that camp"],
  ["The first half of the match was quiet.", "The first half of the match was quiet"],
  ["We marched for half a day without water.", "We marched for half a day without water"],
  [
    "We can't and won't accept the mayor's terms.",
    "We cannot and will not accept the mayor’s terms",
  ],
  ["Two out of three of our nurses have gone.", "Two thirds of our nurses have gone"],
  [
    "A couple of shepherds saw the lights on the ridge.",
    "Two shepherds saw the lights on the ridge",
  ],
  ["Nine in ten of the houses have no roof.", "90 percent of the houses have no roof"],
  ["A fifth of the pupils had the fever.", "20% of the pupils had the fever"],
  ["We need two dozen beds and a doctor.", "We need 24 beds and a doctor"],
  ["It happened on the 21st of March.", "It happened on the twenty-first of March"],
];

const TRIMMED: readonly (readonly [string, string])[] = [
  [
    "The bridge, which my father built, fell into the river at noon.",
    "The bridge fell into the river at noon.",
  ],
  [
    "Our farmers have waited for the rain for eleven long weeks now.",
    "Our farmers have waited for the rain for eleven weeks now",
  ],
  [
    "They took the cattle and the carts, and they burned the barn behind the church.",
    "They took the cattle … and they burned the barn",
  ],
  [
    "Frankly, we are tired of all these promises from the capital.",
    "We are tired of all these promises from the capital.",
  ],
  [
    "We opened the gates at six because the water rose, and then we left.",
    "We opened the gates at six … and then we left",
  ],
  ["They [the guards] shot first from the old tower.", "They shot first from the old tower"],
  [
    "In the second half of the year, we lost the contract and the yard.",
    "In the second half of the year, we lost … the yard",
  ],
  [
    "We told them twice, at least, to leave the pier, and they laughed at us.",
    "We told them twice … to leave the pier, and they laughed at us",
  ],
  ["We will rebuild the school before the winter.", "We will rebuild the school"],
  ["The lorries didn't arrive until Sunday evening.", "The lorries did not arrive until Sunday"],
  ["The dam cost 1,500,000 crowns in the end.", "The dam cost one and a half million crowns"],
  [
    "We shall, whatever they say in the capital, keep the school open.",
    "We shall … keep the school open",
  ],
  [
    "Nobody from the ministry, not even the deputy, came to the funeral.",
    "Nobody from the ministry … came to the funeral",
  ],
];

const REWORDED: readonly (readonly [string, string])[] = [
  ["I have taken no bribe from that company.", "I have not taken a bribe from that company"],
  ["I have taken no bribe from that company.", "I have not taken any bribe from that company"],
  ["We haven't seen any tanks near the border.", "We have seen no tanks near the border"],
  ["There is no proof of such a meeting.", "There isn't any proof of such a meeting"],
  ["We have no plans to close the clinic.", "We do not have plans to close the clinic"],
  ["I told nobody about the letter.", "I did not tell anybody about the letter"],
  ["A third of the village has left for the coast.", "33 percent of the village has left"],
  ["Two thirds of the pupils stayed at home.", "67 percent of the pupils stayed at home"],
  [
    "One in five wells was poisoned, it seems to us.",
    "20 percent of wells were poisoned, it seems",
  ],
  ["Half the men in the valley have no work.", "50 percent of the men in the valley have no work"],
  ["The price of bread is twice what it was.", "The price of bread is double what it was"],
  [
    "The price of bread has doubled since March.",
    "The price of bread is twice as high since March",
  ],
  ["We waited half an hour for the ambulance.", "We waited 30 minutes for the ambulance"],
  ["The talks went on for a day and a night.", "The talks lasted for a day and a night"],
  [
    "Both bridges were blown up by the retreating army.",
    "The two bridges were blown up by the army",
  ],
  [
    "The siege lasted a decade and ruined the town.",
    "The siege lasted ten years and ruined the town",
  ],
  [
    "The mayor was well aware of the danger to the town.",
    "The mayor knew of the danger to the town",
  ],
  ["We will come back to our houses in spring.", "We'll return to our houses in spring"],
  [
    "The soldiers are tired, and they want to go home.",
    "The soldiers were tired and wanted to go home",
  ],
  ["We won the vote. We will form a government.", "We won the vote and we will form a government"],
  ["We never took money for the land.", "We did not take money for the land"],
  ["We did not see anyone on the bridge that night.", "We saw no one on the bridge that night"],
  ["I do not think that they will attack us.", "I think that they will not attack us"],
  ["Why did they not call the doctor at once?", "Why didn't they call the doctor at once?"],
  ["We did not have any choice but to sell the ships.", "We had no choice but to sell the ships"],
  [
    "They closed the border for a fortnight in June.",
    "They closed the border for two weeks in June",
  ],
  [
    "She served the town for half a century as a nurse.",
    "She served the town for 50 years as a nurse",
  ],
  [
    "The strike lasted six months and cost us everything.",
    "The strike lasted half a year and cost us everything",
  ],
  [
    "The cost of grain has halved since the road opened.",
    "The cost of grain has fallen by half since the road opened",
  ],
  ["The meeting began at noon in the old library.", "The meeting began at 12 in the old library"],
  [
    "An hour and a half later the second bomb fell on the square.",
    "90 minutes later the second bomb fell on the square",
  ],
  ["The tank was a third full when we found it.", "The tank was one third full when we found it"],
  [
    "Hundreds of farmers came to the gate of the ministry.",
    "Three hundred farmers came to the gate of the ministry",
  ],
  [
    "On Sunday ten men and two boys crossed the river.",
    "Ten men and two boys crossed the river on Sunday",
  ],
  [
    "We are not afraid, and nobody will drive us out.",
    "Nobody will drive us out, and we are not afraid",
  ],
  ["I have never been a member of that party.", "I have not ever been a member of that party"],
  ["There weren't any survivors on the second boat.", "There were no survivors on the second boat"],
  [
    "We have nothing to hide from the inspectors.",
    "We do not have anything to hide from the inspectors",
  ],
  ["Half the fleet is in the dock for repairs.", "Half of the fleet is in the dock for repairs"],
  ["They walked a quarter of an hour to the well.", "They walked 15 minutes to the well"],
  ["Both of my brothers were taken that night.", "My two brothers were taken that night"],
  ["The water rose by a metre in an hour.", "The water rose by a metre in 60 minutes"],
  ["It was the worst harvest in ten years for us.", "It was the worst harvest in a decade for us"],
  ["We don't want to leave our fields to them.", "We do not wish to leave our fields to them"],
  ["The guards let us go in the end, thank God.", "The guards released us in the end, thank God"],
  [
    "A third person was pulled from the rubble alive.",
    "A third man was pulled from the rubble alive",
  ],
  ["He had a double room at the back of the inn.", "He had a room at the back of the inn"],
  ["My better half warned me about that bank.", "My wife warned me about that bank"],
  ["We were only half awake when the roof fell.", "We were barely awake when the roof fell"],
];

const ALTERED: readonly (readonly [string, string])[] = [
  ["Half of the herd was lost in the storm.", "40 percent of the herd was lost in the storm"],
  ["Half of the herd was lost in the storm.", "A third of the herd was lost in the storm"],
  ["A quarter of the wells are dry by now.", "Three quarters of the wells are dry by now"],
  ["Two thirds of the pupils stayed at home.", "Half of the pupils stayed at home"],
  ["One in five wells was poisoned, it seems.", "One in three wells was poisoned, it seems"],
  ["A third of the village has left for the coast.", "50 percent of the village has left"],
  ["A dozen families sleep in the chapel tonight.", "Two dozen families sleep in the chapel"],
  [
    "Dozens of families sleep in the chapel tonight.",
    "A dozen families sleep in the chapel tonight",
  ],
  ["Hundreds of people marched to the gate.", "Thousands of people marched to the gate"],
  ["We asked the ministry twice for a doctor.", "We asked the ministry three times for a doctor"],
  ["The price of bread has doubled since March.", "The price of bread has tripled since March"],
  ["We waited half an hour for the ambulance.", "We waited two hours for the ambulance"],
  ["We buried twenty-three people on the hill.", "We buried 32 people on the hill"],
  ["The dam cost 1.5 million crowns in the end.", "The dam cost 1.5 billion crowns in the end"],
  ["I took no bribe from that company.", "I took a bribe from that company"],
  ["I have taken no bribe from that company.", "I have taken a bribe from that company"],
  ["I have not taken a bribe from that company.", "I have taken a bribe from that company"],
  ["We did not ask them to leave their homes.", "We asked them not to leave their homes"],
  ["We told nobody that the well was poisoned.", "We told somebody that the well was not poisoned"],
  ["There is no proof of such a meeting.", "There is proof of such a meeting"],
  ["Nobody was hurt when the roof came down.", "Somebody was hurt when the roof came down"],
  ["We will never hand over the archive.", "We will hand over the archive"],
  ["The army may have fired the first shot.", "The army fired the first shot"],
  ["The army probably fired the first shot.", "The army fired the first shot"],
  ["I believe the army fired the first shot.", "The army fired the first shot"],
  ["Some of the teachers have joined the strike.", "All of the teachers have joined the strike"],
  ["Most of the teachers have joined the strike.", "The teachers have joined the strike"],
  ["The road to Weir is safe at night.", "The road to Weir is unsafe at night"],
  ["The road to Weir is open again today.", "The road to Weir is closed again today"],
  [
    "The governor met the rebels in Weir on Monday.",
    "The governor met the rebels in Lorn on Monday",
  ],
  [
    "The governor met the rebels in Weir on Monday.",
    "The governor met the rebels in Weir on Friday",
  ],
  [
    "We left before the shelling of the market began.",
    "We left after the shelling of the market began",
  ],
  ["We will not leave, and we will not pay the tax.", "We will leave, and we will not pay the tax"],
  ["The men were armed with clubs and knives.", "The men were armed with guns and knives"],
  ["We were forced to sign the treaty that night.", "We agreed to sign the treaty that night"],
  [
    "They must return the cattle by the end of May.",
    "They may return the cattle by the end of May",
  ],
  ["He was shot on the third day of the strike.", "He was shot on the fifth day of the strike"],
  ["Two thirds of the crew were sick.", "Two fifths of the crew were sick"],
  ["We lost half a million crowns on the bridge.", "We lost a million crowns on the bridge"],
  ["Ten men and two boys crossed the river.", "Two men and ten boys crossed the river"],
  [
    "They closed the border for a fortnight in June.",
    "They closed the border for two months in June",
  ],
  ["I have no doubt that the council knew of it.", "I have doubt that the council knew of it"],
  [
    "They told us to take no photographs at the gate.",
    "They told us to take photographs at the gate",
  ],
  ["We could not have known of the leak.", "We could have known of the leak"],
  ["Only the guards had keys to the armoury.", "The guards had keys to the armoury"],
  ["We always pay the men on Fridays, in cash.", "We pay the men on Fridays, in cash"],
  ["The ship might sink before the morning.", "The ship will sink before the morning"],
  ["The dead were all from the southern quarter.", "The dead were from the northern quarter"],
  [
    "About half of the seed was stolen from the barn.",
    "About 90 percent of the seed was stolen from the barn",
  ],
  ["The rebels refused to hand over the bodies.", "The rebels agreed to hand over the bodies"],
  ["None of the shells fell on the hospital.", "Some of the shells fell on the hospital"],
  ["We never gave the order to open fire.", "We gave the order to open fire"],
  ["Twelve of the fifteen boats came back.", "Five of the fifteen boats came back"],
  [
    "Colonel Brandt ordered the march on the capital.",
    "Colonel Meyer ordered the march on the capital",
  ],
  ["A fifth of the pupils had the fever.", "Half of the pupils had the fever"],
  ["They walked a quarter of an hour to the well.", "They walked 45 minutes to the well"],
  ["There weren't any survivors on the second boat.", "There were survivors on the second boat"],
  ["We need two dozen beds and a doctor.", "We need a dozen beds and a doctor"],
  ["We have nothing to hide from the inspectors.", "We have something to hide from the inspectors"],
  ["We told him not to open the letter.", "We did not tell him to open the letter"],
  ["We spoke to the envoy once before the war.", "We spoke to the envoy twice before the war"],
  [
    "Tens of thousands signed the petition last week.",
    "Hundreds of thousands signed the petition last week",
  ],
  ["I could have stopped the train in time.", "I could not have stopped the train in time"],
  ["Most of us voted against the plan.", "Most of us voted for the plan"],
  ["We will probably sell the quarry to them.", "We will sell the quarry to them"],
  ["My men never fired at the ambulance.", "My men fired at the ambulance"],
];

const ELSEWHERE: readonly (readonly [string, string])[] = [
  ["Then we left. The mill burned down at noon.", "we left the mill"],
  [
    "We ran to the river. The soldiers crossed it at dawn.",
    "We ran to the river the soldiers feared",
  ],
  [
    "The harvest was poor this year in the whole valley.",
    "The vote was rigged in the whole country",
  ],
  [
    "We thank the doctors of the town for their work.",
    "We blame the council for the state of the road",
  ],
  ["It was not us who closed the school.", "Schools in the north remain open"],
  ["Our army holds the ridge above the town.", "The navy sank two ships in the strait"],
  ["They came at night, and we could not see them.", "We saw them come down from the hill at noon"],
  ["I left the office at six. Nobody saw the fire before nine.", "I left the office nobody saw"],
  ["We have enough flour for the winter and the spring.", "There is not enough coal in the city"],
  ["They gave us bread. Men of the guard stood outside.", "They gave us bread men"],
  ["The library needs a new roof and two windows.", "The hospital needs doctors and two nurses"],
];

/** Pairs in our own words, judged by hand before they were run. */
export const QUOTE_PAIRS: readonly QuotePair[] = [
  ...VERBATIM.map(pair("verbatim")),
  ...TRIMMED.map(pair("trimmed")),
  ...REWORDED.map(pair("reworded")),
  ...ALTERED.map(pair("altered")),
  ...ELSEWHERE.map(pair(null)),
];
