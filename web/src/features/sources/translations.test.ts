import { describe, expect, it } from "vitest";
import type { SourceDocument, SourceRef } from "@/api";
import { translationOf, translationsOf } from "./translations";

const plan = {
  id: "plan",
  clauses: [
    { id: "c1", translations: [{ quote: "一核", translation: "One core" }] },
    { id: "c2", translations: [] },
  ],
} as unknown as SourceDocument;

function at(clauseId: string | null, quote: string | null, documentId = "plan"): SourceRef {
  return { documentId, clauseId, clause: clauseId, quote };
}

describe("translations", () => {
  it("are of the quoted words in their clause alone", () => {
    expect(translationOf(plan, at("c1", "一核"))).toBe("One core");
    expect(translationOf(plan, at("c2", "一核"))).toBeNull();
    expect(translationOf(plan, at("c1", "多组团"))).toBeNull();
    expect(translationOf(plan, at(null, null))).toBeNull();
  });

  it("stand once for several places that say the same", () => {
    const sources = [at("c1", "一核"), at("c1", "一核"), at("c1", "一核", "another")];

    expect(translationsOf([plan], sources)).toEqual(["One core"]);
  });
});
