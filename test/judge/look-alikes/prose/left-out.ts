/** Cases that no prose carries, each with the reason. */
export const LEFT_OUT: readonly {
  readonly kind: string;
  readonly name: string;
  readonly why: string;
}[] = [
  {
    kind: "actor.identity",
    name: "no place given, but one declared event",
    why: "the key of an event is declared by the user; no article carries one",
  },
];
