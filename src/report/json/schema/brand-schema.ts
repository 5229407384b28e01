import type * as z from "zod";
import { idSchema } from "../../../model/schema/id-schema.ts";

/** An id as its branded type: the brand exists for the compiler only. */
export const brandSchema = <Id extends string>(description: string): z.ZodType<Id> =>
  idSchema(description) as unknown as z.ZodType<Id>;
