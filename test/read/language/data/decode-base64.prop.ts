import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { decodeBase64 } from "../../../../src/read/language/data/decode-base64.ts";

test.prop([fc.uint8Array({ maxLength: 200 })])("decodeBase64() undoes base64", (bytes) => {
  expect([...decodeBase64(Buffer.from(bytes).toString("base64"))]).toEqual([...bytes]);
});

test.prop([fc.string({ unit: "binary" })])("decodeBase64() reads or refuses any text", (text) => {
  try {
    expect(decodeBase64(text)).toBeInstanceOf(Uint8Array);
  } catch (error) {
    expect(error).toBeInstanceOf(SyntaxError);
  }
});
