import type { TypeTemplate } from "../../../src/read/language/names/type-keys.ts";
import type { FeatureTemplate } from "../../../src/read/language/tags/linear/feature-space.ts";
import type { LearnerOptions } from "../linear/create-learner.ts";
import type { PackOptions } from "../linear/pack-linear-weights.ts";
import { NAME_TEMPLATES } from "./name-templates-table.ts";
import { TYPE_TEMPLATES } from "./type-templates-table.ts";

/** How names are trained. */
export interface TrainNamesOptions extends LearnerOptions, PackOptions {
  readonly seed: number;
  readonly templates: readonly FeatureTemplate[];
  readonly typeTemplates: readonly TypeTemplate[];
  readonly epochs: number;
  readonly typeEpochs: number;
  readonly typeL1: number;
  /** Features of fewer documents are not learnt. */
  readonly leastDocuments: number;
  /** Is told how far it is. */
  readonly report?: (line: string) => void;
}

/** What the shipped model is trained with: found on the development files. */
export const NAMES_TRAINING: TrainNamesOptions = {
  seed: 1,
  templates: NAME_TEMPLATES,
  typeTemplates: TYPE_TEMPLATES,
  epochs: 5,
  typeEpochs: 6,
  typeL1: 1,
  leastDocuments: 2,
  rate: 0.1,
  delay: 0.3,
  l1: 2,
  l2: 0.5,
  least: 0.03,
  step: 0.03,
};
