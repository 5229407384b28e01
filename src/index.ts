export { align, type AlignOptions } from "./align/align.ts";
export { compare, type CompareOptions } from "./compare.ts";
export { judge, type JudgeOptions, type Judgement } from "./judge/judge.ts";
