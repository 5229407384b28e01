/**
 * `T` if a JSON round trip gives every value of `T` back unchanged, otherwise a type that differs
 * from `T` where it does not (functions, `undefined`, `Date`, `Map`, `bigint` become `never`).
 *
 * An interface is not assignable to an index-signature JSON type, hence a mapped type.
 */
export type JsonSafe<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly unknown[]
    ? { readonly [Index in keyof T]: JsonSafe<T[Index]> }
    : T extends (...input: never[]) => unknown
      ? never
      : T extends object
        ? { readonly [Key in keyof T]: JsonSafe<T[Key]> }
        : never;

/** Any value that survives `JSON.parse(JSON.stringify(value))`. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };
