import fc from "fast-check";
fc.configureGlobal({ numRuns: 6000 });
await import("./event-knowledge.prop.ts");
