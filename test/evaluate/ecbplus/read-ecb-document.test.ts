import { expect, test } from "vitest";
import { measuredTopics } from "../../../scripts/evaluate/ecbplus/dev-topics.ts";
import { documentText } from "../../../scripts/evaluate/ecbplus/document-text.ts";
import { mentionHead } from "../../../scripts/evaluate/ecbplus/mention-head.ts";
import { readEcbDocument } from "../../../scripts/evaluate/ecbplus/read-ecb-document.ts";

const XML = `<?xml version="1.0"?><Document doc_name="99_1ecb.xml">
<token t_id="1" sentence="0" number="0">Ada</token>
<token t_id="2" sentence="0" number="1">didn</token>
<token t_id="3" sentence="0" number="2">'t</token>
<token t_id="4" sentence="0" number="3">step</token>
<token t_id="5" sentence="0" number="4">down</token>
<token t_id="6" sentence="0" number="5">&amp;</token>
<token t_id="7" sentence="0" number="6">leave</token>
<token t_id="8" sentence="0" number="7">.</token>
<Markables>
<ACTION_OCCURRENCE m_id="3"  ><token_anchor t_id="7"/></ACTION_OCCURRENCE>
<NEG_ACTION_OCCURRENCE m_id="2"  ><token_anchor t_id="4"/><token_anchor t_id="5"/></NEG_ACTION_OCCURRENCE>
<HUMAN_PART_PER m_id="1"  ><token_anchor t_id="1"/></HUMAN_PART_PER>
<ACTION_OCCURRENCE m_id="9" RELATED_TO="" TAG_DESCRIPTOR="t9" />
</Markables>
<Relations>
<CROSS_DOC_COREF r_id="7" note="ACT1" ><source m_id="2" /><target m_id="9" /></CROSS_DOC_COREF>
</Relations></Document>`;

const document = readEcbDocument("ECB+/99/99_1ecb.xml", XML);

test("mentions come in the order of the text, instances without words are none", () => {
  expect(document).toMatchObject({ name: "99_1ecb", topic: "99" });
  expect(document.mentions.map(({ kind, tokens, chain }) => [kind, tokens, chain])).toEqual([
    ["human", [0], "99_1ecb/m1"],
    ["action", [3, 4], "ACT1"],
    ["action", [6], "99_1ecb/m3"],
  ]);
});

test("the text has every token where it is said to be", () => {
  const { text, starts } = documentText(document);
  expect(text).toContain("step down & leave.");
  document.tokens.forEach((token, index) => {
    expect(text.startsWith(token.text, starts[index])).toBe(true);
  });
});

test("the head of a mention is its first word that hangs on another outside", () => {
  expect(mentionHead([1, 2], [{ head: 1 }, { head: null }, { head: 1 }])).toBe(1);
  expect(mentionHead([1, 2], [{ head: null }, { head: 2 }, { head: 0 }])).toBe(2);
  expect(mentionHead([], [])).toBeNull();
});

test("test topics go before those for development", () => {
  expect(measuredTopics(["1", "2"]).has("2")).toBe(true);
  expect([...measuredTopics(["2", "36", "45"])]).toEqual(["36", "45"]);
});
