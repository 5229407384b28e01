// One cold start in a process of its own:
//   node --expose-gc cold-start-child.mjs <reader> <address of rashomon/english>
// Plain JavaScript, so that nothing but the reader is loaded. Prints one JSON object.

/** A short paragraph of news, in our own words. */
const PARAGRAPH =
  'HARBOURTON (AP) - At least 12 people were killed when a bridge on Mill Street collapsed on Tuesday, officials said. "We had warned the council for years," said Ada Brook, an engineer who inspected it in May. The mayor\'s office denied that any such warning had reached it. Rescuers were still searching the river for three men who had been repairing the bridge, and the police closed the harbour to ships until Thursday.';

const [reader = "accurate", english = ""] = process.argv.slice(2);
const before = process.memoryUsage();
const cpuBefore = process.cpuUsage();
const start = performance.now();
const read = await load(reader);
const tokens = read(PARAGRAPH);
const milliseconds = performance.now() - start;
const cpu = process.cpuUsage(cpuBefore);
const after = process.memoryUsage();
globalThis.gc?.();
const { heapUsed, external } = process.memoryUsage();
if (!(tokens > 0)) throw new Error(`${reader} found no token`);
console.log(
  JSON.stringify({
    milliseconds,
    cpuMilliseconds: (cpu.user + cpu.system) / 1000,
    addedMegabytes: (after.rss - before.rss) / 1e6,
    // `external` counts what lies outside the heap of JavaScript, array buffers included.
    heldMegabytes: (heapUsed + external) / 1e6,
  }),
);

async function load(name) {
  if (name === "compromise") {
    const { default: nlp } = await import("compromise/two");
    return (text) => nlp(text).termList().length;
  }
  if (name === "wink-nlp") {
    const { default: winkNlp } = await import("wink-nlp");
    const { default: model } = await import("wink-eng-lite-web-model");
    const wink = winkNlp(model, ["sbd", "pos"]);
    return (text) => wink.readDoc(text).tokens().length();
  }
  const { createLanguage } = await import(english);
  const { analyze } = await createLanguage({ mode: name });
  return (text) => analyze(text).tokens.length;
}
