// What published methods believe of rival figures, beside the plain vote: a count of voices, and no truth.
// Run with: npx tsx --tsconfig tsconfig.test.json examples/belief/main.ts
import { weighReadings } from "rashomon";

// Six gazetteers on the height of three hills. Two of them share a figure that nobody else has.
const told: readonly (readonly [source: string, hill: string, metres: string])[] = [
  ["Almanac", "Lindberg", "412"],
  ["Atlas", "Lindberg", "412"],
  ["Guide", "Lindberg", "421"],
  ["Almanac", "Rehberg", "655"],
  ["Atlas", "Rehberg", "655"],
  ["Guide", "Rehberg", "655"],
  ["Leaflet", "Rehberg", "566"],
  ["Poster", "Rehberg", "566"],
  ["Almanac", "Falkenstein", "873"],
  ["Atlas", "Falkenstein", "873"],
  ["Leaflet", "Falkenstein", "837"],
  ["Poster", "Falkenstein", "837"],
  ["Postcard", "Falkenstein", "837"],
];
const { items, copies, methods } = weighReadings(
  told.map(([source, item, value]) => ({ source, item, value })),
);

for (const { item, readings, voted, believed } of items) {
  console.log(`${item}: voted ${voted.values.join(" or ") || voted.abstained}`);
  for (const { value, sources, vote, belief } of readings) {
    const believing = methods.filter((method) => believed[method]?.values.includes(value));
    const all = methods.map((method) => belief[method] ?? 0);
    const range = [Math.min(...all), Math.max(...all)].map((one) => one.toFixed(2)).join("-");
    console.log(
      `  ${value} m: vote ${vote.toFixed(2)}, belief ${range}, chosen by ${believing.length} of ${methods.length} (${sources.join(", ")})`,
    );
  }
}
for (const { sources, probability } of copies) {
  console.log(`${sources.join(" and ")}: one may copy the other (${probability.toFixed(2)})`);
}
