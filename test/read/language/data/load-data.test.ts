import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { dataFileEntry, readDataFileList } from "../../../../scripts/data/write-data-file.ts";
import {
  DATA_MODULES,
  type DataName,
} from "../../../../src/read/language/data/data-modules-table.ts";
import { decodeBase64 } from "../../../../src/read/language/data/decode-base64.ts";
import { gunzip } from "../../../../src/read/language/data/gunzip.ts";
import { loadData } from "../../../../src/read/language/data/load-data.ts";

const FOLDER = "src/read/language/data";
const names = Object.keys(DATA_MODULES) as DataName[];
const list = readDataFileList();

describe("data files", () => {
  test("are those of the list, and each has its module", () => {
    const modules = readdirSync(FOLDER).filter((file) => file.endsWith(".data.js"));
    expect(modules.sort()).toEqual(names.map((name) => `${name}.data.js`).sort());
    expect(Object.keys(list).sort()).toEqual([...names].sort());
  });

  test.each(names)("%s has the checksums of the list, and loads", async (name) => {
    const zipped = decodeBase64((await DATA_MODULES[name]()).base64);
    const content = await loadData(name);
    expect(dataFileEntry(zipped, content)).toEqual(list[name]);
  });

  test("take at most 5 MB together", () => {
    const total = Object.values(list).reduce((sum, { size }) => sum + size, 0);
    expect(total).toBeLessThanOrEqual(5_000_000);
  });

  test("are not shared: what one caller does to the bytes, no other sees", async () => {
    const first = await loadData("english-lemmas");
    first.fill(0);
    const digest = createHash("sha256").update(await loadData("english-lemmas"));
    expect(digest.digest("hex")).toBe(list["english-lemmas"]?.contentSha256);
  });
});

describe("decodeBase64()", () => {
  test.each([
    { text: "", bytes: [] },
    { text: "AA==", bytes: [0] },
    { text: "AA", bytes: [0] },
    { text: "//79", bytes: [255, 254, 253] },
    { text: "+/8=", bytes: [251, 255] },
  ])("reads $text", ({ text, bytes }) => {
    expect([...decodeBase64(text)]).toEqual(bytes);
  });

  test.each([
    { text: "A", why: "a letter alone is no byte" },
    { text: "AA=A", why: "padding inside" },
    { text: "AA\nA", why: "a line break" },
    { text: "__-A", why: "the other alphabet" },
    { text: "AAé=", why: "a letter beyond ASCII" },
    { text: "AA\u2603A", why: "a letter beyond Latin 1" },
  ])("refuses $text: $why", ({ text }) => {
    expect(() => decodeBase64(text)).toThrow(SyntaxError);
  });
});

/** As in browsers and older releases of Node, which lend no zlib. */
const withoutZlib = () => {
  if ("getBuiltinModule" in process) {
    vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
  }
};

describe.each([
  { where: "with what Node lends", prepare: () => {} },
  { where: "with a stream", prepare: withoutZlib },
])("gunzip() $where", ({ prepare }) => {
  beforeEach(prepare);
  afterEach(() => vi.restoreAllMocks());

  test("gives back what was zipped, also over many chunks and none", async () => {
    for (const size of [0, 1, 100_000]) {
      const content = Uint8Array.from({ length: size }, (_, i) => (i * i) % 251);
      expect(await gunzip(new Uint8Array(gzipSync(content)))).toEqual(content);
    }
  });

  test("throws a SyntaxError on what is damaged, cut off or no gzip file", async () => {
    const zipped = new Uint8Array(gzipSync("a village on a hill"));
    const damaged = zipped.slice();
    damaged[zipped.length - 6] = (damaged[zipped.length - 6] ?? 0) ^ 255;
    await expect(gunzip(damaged)).rejects.toThrow(SyntaxError);
    await expect(gunzip(zipped.slice(0, -9))).rejects.toThrow(SyntaxError);
    await expect(gunzip(new Uint8Array(10))).rejects.toThrow(SyntaxError);
  });
});
