/**
 * Words that cut a part out of a place without drawing its border ("northern Mali", "the outskirts
 * of Herat"): the points of the compass and the usual words for middle, edge and nearness.
 */
export const COMPASS_WORDS =
  "north|south|east|west|northern|southern|eastern|western|central|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|north-east|north-west|south-east|south-west|north-eastern|north-western|south-eastern|south-western|centre|center|outskirts|edge|suburbs|vicinity|surroundings|area|region|near|around|outside|just outside|close to";
