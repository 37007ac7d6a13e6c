import { describe, expect, it } from "vitest";
import type { ChainLink } from "@/api";
import { chainLink } from "@/test/plan-fixture";
import { chainGraph } from "./chain-graph";

/** Links from `a → b, c`, in the order given. */
function chain(...steps: readonly string[]): readonly ChainLink[] {
  return steps.map((step, index) => {
    const [id = "", nexts = ""] = step.split(" → ");
    return chainLink(id, { step: index, nextIds: nexts === "" ? [] : nexts.split(", ") });
  });
}

/** Each drawn link as `id column.row`. */
function drawn(links: readonly ChainLink[]): readonly string[] {
  return chainGraph(links).drawn.map(
    ({ link, column, row }) => `${link.id} ${String(column)}.${String(row)}`,
  );
}

describe("the drawing of a chain", () => {
  it("is a row for a sequence", () => {
    expect(drawn(chain("ore → metal", "metal → magnet", "magnet"))).toEqual([
      "ore 1.1",
      "metal 2.1",
      "magnet 3.1",
    ]);
  });

  it("goes on below where a link has two followers", () => {
    expect(drawn(chain("foil → board, battery", "board → phone", "battery", "phone"))).toEqual([
      "foil 1.1",
      "board 2.1",
      "battery 2.2",
      "phone 3.1",
    ]);
  });

  it("puts a link behind the last of those that lead to it", () => {
    expect(drawn(chain("gas → chip", "crystal → wafer", "wafer → chip", "chip"))).toEqual([
      "gas 1.1",
      "crystal 1.2",
      "wafer 2.2",
      "chip 3.1",
    ]);
  });

  it("keeps what is in no order apart, and numbers it last", () => {
    const { drawn: placed, loose } = chainGraph(chain("wind", "ore → metal", "metal"));

    expect(placed.map(({ link, number }) => [link.id, number])).toEqual([
      ["ore", 1],
      ["metal", 2],
    ]);
    expect(loose.map(({ link, number }) => [link.id, number])).toEqual([["wind", 3]]);
  });

  it("tells what is printed from what is said", () => {
    const { steps } = chainGraph([
      chainLink("a", { step: 1, nextIds: ["b", "c"], printedNextIds: ["b"] }),
      chainLink("b", { step: 2 }),
      chainLink("c", { step: 2 }),
    ]);

    expect(steps).toEqual([
      { from: "a", to: "b", printed: true },
      { from: "a", to: "c", printed: false },
    ]);
  });

  it("ends where links follow each other in a circle, and leaves other chains out", () => {
    const { drawn: placed, columns } = chainGraph(chain("use → waste, elsewhere", "waste → use"));

    expect(placed).toHaveLength(2);
    expect(columns).toBeLessThanOrEqual(2);
  });
});
