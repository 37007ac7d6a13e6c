import { expect, it } from "vitest";
import type { SourceRef } from "@/api";
import { quotations } from "./quotations";

function source(quote: string | null, clauseId = "c1"): SourceRef {
  return { documentId: "plan", clauseId, clause: clauseId, quote };
}

it("say each wording once, with all its places", () => {
  const found = quotations([source("甲。"), source("甲。", "c2"), source("甲。"), source(null)]);

  expect(found).toEqual([{ text: "甲。", sources: [source("甲。"), source("甲。", "c2")] }]);
});

it("leave out what stands whole in another sentence", () => {
  const found = quotations([source("重点发展铜箔"), source("依托本园，重点发展铜箔，培育其他。")]);

  expect(found.map(({ text }) => text)).toEqual(["依托本园，重点发展铜箔，培育其他。"]);
});
