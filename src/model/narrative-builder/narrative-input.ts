import type { EntityType } from "../entity.ts";
import type { Coder } from "../narrative.ts";
import type { ClaimInput } from "./claim-input.ts";
import type {
  OneOrMany,
  PlaceInput,
  QuoteInput,
  SourceInput,
  TimeInput,
  ViaInput,
} from "./part-inputs.ts";

/** A label the account gives an entity. */
export interface MentionInput {
  readonly label: string;
  /** @defaultValue `false` */
  readonly scareQuoted?: boolean | undefined;
  readonly quote?: OneOrMany<QuoteInput> | undefined;
}

/** An entity; a plain string where its name says enough. */
export interface EntityInput {
  /** @defaultValue the id it is declared under */
  readonly name?: string | undefined;
  readonly type?: EntityType | undefined;
  /** Other names of it in the same account. */
  readonly aliases?: OneOrMany<string> | undefined;
  /** What the account says it is: "soldier". */
  readonly categories?: OneOrMany<string> | undefined;
  /** Ids of it in other systems. */
  readonly sameAs?: OneOrMany<string> | undefined;
  /** Labels beside those that claims use. */
  readonly mentions?: OneOrMany<string | MentionInput> | undefined;
}

/** What {@link narrative} makes a narrative of. Only `source` and `claims` are needed. */
export interface NarrativeInput {
  /** @defaultValue the name of the source, as a slug */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** Who tells it. */
  readonly source: string | SourceInput;
  /** Who carried it to the reader, outermost first. */
  readonly via?: OneOrMany<ViaInput> | undefined;
  /** The text that quotes stand in. */
  readonly text?: string | undefined;
  /** Key of the whole story: narratives with different keys are never compared. */
  readonly event?: string | undefined;
  /** When it happened, for claims that state no time of their own. */
  readonly eventTime?: TimeInput | undefined;
  /** The same as `eventTime`; give one of them. */
  readonly time?: TimeInput | undefined;
  /** Where it happened, for claims that state no place of their own. */
  readonly place?: PlaceInput | undefined;
  /** As of when the source says so. */
  readonly asOf?: TimeInput | undefined;
  readonly publishedAt?: TimeInput | undefined;
  /** Id of the earlier narrative that this one continues or corrects. */
  readonly supersedes?: string | undefined;
  /**
   * `program` for what a program of yours reads off texts: less is then taken for granted of it.
   * @defaultValue `person`
   */
  readonly codedBy?: Coder | undefined;
  /** Entities by id; those that claims name without declaring them need not stand here. */
  readonly entities?: Readonly<Record<string, string | EntityInput>> | undefined;
  /** In the order of telling. */
  readonly claims: readonly ClaimInput[];
}
