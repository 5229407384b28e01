import { knowledge } from "rashomon";
import { createReader } from "rashomon/english";
import { createKnowledgeBase } from "../../src/knowledge/create-knowledge-base.ts";
import { type MucDocument, readMucDocuments } from "../evaluate/muc4/muc-document.ts";
import { restoreCase } from "../evaluate/muc4/restore-case.ts";
import type { Candidate } from "../evaluate/muc4/slots/candidate.ts";
import { createFindCandidates } from "../evaluate/muc4/slots/find-candidates.ts";

/** A document to learn from, with its candidates. */
export interface Example {
  readonly document: MucDocument;
  readonly candidates: readonly Candidate[];
}

/** Reads all documents of a file. */
export async function readExamples(path: string): Promise<readonly Example[]> {
  const reader = await createReader();
  const find = createFindCandidates(reader.language.lexicon, createKnowledgeBase(knowledge()));
  return readMucDocuments(path).map((document) => {
    const text = restoreCase(document.doctext, reader.language);
    return { document, candidates: find(reader.inspect({ id: document.docid, text })) };
  });
}
