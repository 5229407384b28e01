import { describe, expect, test } from "vitest";
import {
  createFeatureSpace,
  REACH,
} from "../../../../../src/read/language/tags/linear/feature-space.ts";

const NAMES = { all: ["word", "shape", "place"], placed: ["place"] };
const WIDTH = 3;

/** Words of two attributes and a place, with padding. */
const sentence = (...words: readonly (readonly [number, number, number])[]) => {
  const values = new Int32Array((words.length + 2 * REACH) * WIDTH);
  words.forEach((word, index) => {
    values.set(word, (index + REACH) * WIDTH);
  });
  return values;
};

describe("createFeatureSpace()", () => {
  test("tells what belongs to a word, to its place and to the labels", () => {
    const space = createFeatureSpace(
      ["word", "word shape", "word place", "word-1", "shape shape+2", "@-1", "@-1 @-2 word+1"],
      NAMES,
    );
    expect(space).toMatchObject({
      attributeCount: 3,
      ownCount: 2,
      contextCount: 3,
      historyCount: 2,
    });
  });

  test.each(["colour", "word+9", "", "word  shape", "@", "word-x"])(
    'refuses the template "%s" if it does not know it',
    (template) => {
      const make = () => createFeatureSpace([template], NAMES);
      // A bare "@" would be the label of the word itself, which is not there yet.
      if (template === "@") expect(make().historyCount).toBe(1);
      else expect(make).toThrow(SyntaxError);
    },
  );

  test("keys depend on what a template names, and on nothing else", () => {
    const space = createFeatureSpace(["word+1"], NAMES);
    const key = (values: Int32Array) => {
      const keys = new Int32Array(1);
      space.contextKeys(values, 0, keys);
      return keys[0];
    };
    const base = key(sentence([1, 1, 1], [2, 2, 2]));
    expect(key(sentence([9, 9, 9], [2, 9, 9]))).toBe(base);
    expect(key(sentence([1, 1, 1], [3, 2, 2]))).not.toBe(base);
  });

  test("templates of the same parts in another order are features of their own", () => {
    const space = createFeatureSpace(["word shape", "shape word"], NAMES);
    const keys = new Int32Array(2);
    space.ownKeys(sentence([5, 5, 0]), REACH * WIDTH, keys);
    expect(keys[0]).not.toBe(keys[1]);
  });

  test("historyKeys() looks at the labels before the word", () => {
    const space = createFeatureSpace(["@-1", "@-2"], NAMES);
    const keysOf = (labels: readonly number[]) => {
      const keys = new Int32Array(2);
      space.historyKeys(
        sentence([1, 1, 1], [2, 2, 2], [3, 3, 3]),
        Uint8Array.from(labels),
        2,
        keys,
      );
      return keys;
    };
    const padding = [9, 9, 9];
    const [before, beforeThat] = keysOf([...padding, 4, 5]);
    expect(keysOf([...padding, 4, 6])[0]).not.toBe(before);
    expect(keysOf([...padding, 4, 6])[1]).toBe(beforeThat);
  });
});
