import { expect, it } from "vitest";
import type { SearchAnswer, SearchHit } from "@/api";
import { groupHits } from "./groups";

function hit(kind: string, id: string): SearchHit {
  return {
    kind,
    id,
    plan: null,
    name: id,
    shortName: null,
    matched: id,
    match: "exact",
    position: null,
    hint: "",
    filter: null,
    source: null,
  };
}

it("groups hits by kind in the order of the answer and leaves out kinds that are not listed", () => {
  const answer: SearchAnswer = {
    items: [hit("park", "a"), hit("firm", "b"), hit("park", "c")],
    total: 9,
    next: null,
    groups: [
      { kind: "park", title: "parks", count: 4 },
      { kind: "firm", title: "firms", count: 4 },
      { kind: "town", title: "towns", count: 1 },
    ],
    understood: { how: "typed", words: [], calls: [], places: [], corrected: [], ignored: [] },
  };

  expect(groupHits(answer).map(({ kind, count, hits }) => [kind, count, hits.length])).toEqual([
    ["park", 4, 2],
    ["firm", 4, 1],
  ]);
});
