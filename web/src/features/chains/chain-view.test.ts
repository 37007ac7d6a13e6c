import { describe, expect, it } from "vitest";
import type { Chain } from "@/api";
import { chainLink, firm } from "@/test/plan-fixture";
import { countStatuses, linksByChain } from "./chain-view";

const foil: Chain = {
  id: "foil",
  plan: "here",
  name: "foil",
  english: null,
  industry: null,
  links: [
    chainLink("copper", { status: "mentioned" }),
    chainLink("board", { enterpriseIds: ["maker"] }),
    chainLink("phone", { status: "to_attract" }),
    chainLink("router", { status: "to_attract" }),
  ],
  gaps: [],
  places: [],
  sources: [],
};
const herbs: Chain = {
  ...foil,
  id: "herbs",
  links: [chainLink("herb", { enterpriseIds: ["pharmacy"] })],
};

describe("the chains of firms", () => {
  it("are those in which one of them stands, with its links", () => {
    const found = linksByChain([foil, herbs], [firm("maker")]);

    expect(found.map(({ chain, here }) => [chain.id, [...here]])).toEqual([["foil", ["board"]]]);
  });
});

describe("the states of a chain", () => {
  it("are counted in their order, without those that do not occur", () => {
    expect(countStatuses(foil.links)).toEqual([
      { status: "existing", count: 1 },
      { status: "to_attract", count: 2 },
      { status: "mentioned", count: 1 },
    ]);
  });
});
