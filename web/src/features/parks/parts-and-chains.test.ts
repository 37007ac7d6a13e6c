import { describe, expect, it } from "vitest";
import type { Chain, ChainLink } from "@/api";
import { firm, park, planData } from "@/test/plan-fixture";
import { chainsWith, linksOf } from "./chain-view";
import { partRows } from "./part-rows";

describe("the parts of a park", () => {
  const data = planData({
    parks: [
      park("host"),
      park("plot", { kind: "sub_park", parentId: "host" }),
      park("special", { kind: "featured_park", parentId: "host" }),
      park("corner", { kind: "sub_park", parentId: "special" }),
      park("elsewhere", { kind: "sub_park", parentId: "other" }),
    ],
  });

  it("come nested, featured parks first", () => {
    expect(partRows(data, "host").map(({ park: part, depth }) => [part.id, depth])).toEqual([
      ["special", 0],
      ["corner", 1],
      ["plot", 0],
    ]);
  });

  it("end where parks contain each other", () => {
    const loop = planData({
      parks: [park("a", { parentId: "b" }), park("b", { parentId: "a" })],
    });

    expect(partRows(loop, "a").map(({ park: part }) => part.id)).toEqual(["b"]);
  });
});

function link(id: string, step: number, enterpriseIds: readonly string[]): ChainLink {
  return {
    id,
    name: id,
    english: null,
    stage: null,
    step,
    nextIds: [],
    printedNextIds: [],
    status: "existing",
    modality: "states",
    enterpriseIds,
    wantedText: null,
    sources: [],
  };
}

describe("the chains of a park", () => {
  const foil: Chain = {
    id: "foil",
    plan: "here",
    name: "foil",
    english: null,
    industry: null,
    links: [link("board", 2, ["maker"]), link("copper", 1, [])],
    sources: [],
  };
  const herbs: Chain = { ...foil, id: "herbs", links: [link("herb", 1, ["pharmacy"])] };

  it("are those in which a firm of it stands, links in their order", () => {
    const found = chainsWith([foil, herbs], [firm("maker")]);

    expect(found.map(({ chain }) => chain.id)).toEqual(["foil"]);
    expect(found[0]?.links.map(({ link: { id }, here }) => [id, here])).toEqual([
      ["copper", false],
      ["board", true],
    ]);
  });

  it("tell a firm's links", () => {
    const found = chainsWith([foil, herbs], [firm("maker"), firm("pharmacy")]);

    expect(linksOf(found, firm("pharmacy")).map(({ id }) => id)).toEqual(["herb"]);
  });
});
