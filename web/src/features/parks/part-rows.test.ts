import { describe, expect, it } from "vitest";
import { park, planData } from "@/test/plan-fixture";
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
