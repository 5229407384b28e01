import fc from "fast-check";
fc.configureGlobal({ numRuns: 4000 });
await import("./event-knowledge.prop.ts");
