import { describe, expect, it } from "vitest";
import type { ChainLink } from "@/api";
import { chainLink } from "@/test/plan-fixture";
import { chainLines } from "./chain-lines";

/** Links from `a → b, c`, in the order given. */
function chain(...steps: readonly string[]): readonly ChainLink[] {
  return steps.map((step, index) => {
    const [id = "", nexts = ""] = step.split(" → ");
    return chainLink(id, { step: index, nextIds: nexts === "" ? [] : nexts.split(", ") });
  });
}

/** One line as text: bundles in brackets, an arrow for each step. */
function drawn(links: readonly ChainLink[]): readonly string[] {
  const name = (bundle: readonly ChainLink[]): string => bundle.map(({ id }) => id).join("+");
  return chainLines(links).map(({ from, bundles, to }) =>
    [
      ...(from === null ? [] : [`(${name(from)})`]),
      ...bundles.map(name),
      ...(to === null ? [] : [`(${name(to)})`]),
    ].join(" → "),
  );
}

describe("a chain", () => {
  it("that is one sequence is one line", () => {
    expect(drawn(chain("ore → metal", "metal → magnet", "magnet"))).toEqual([
      "ore → metal → magnet",
    ]);
  });

  it("shows links that follow the same one side by side, without an arrow between them", () => {
    expect(drawn(chain("board → phone, router", "phone", "router"))).toEqual([
      "board → phone+router",
    ]);
  });

  it("shows links that lead to the same one side by side", () => {
    expect(drawn(chain("gas → wafer", "target → wafer", "wafer"))).toEqual(["gas+target → wafer"]);
  });

  it("branches where only one of two goes on", () => {
    expect(drawn(chain("ore → metal, polish", "metal → magnet", "polish", "magnet"))).toEqual([
      "ore → metal → magnet",
      "(ore) → polish",
    ]);
  });

  it("joins a line that is drawn already", () => {
    expect(drawn(chain("quartz → crystal", "gas → chip", "crystal → chip", "chip"))).toEqual([
      "quartz → crystal → chip",
      "gas → (chip)",
    ]);
  });

  it("draws a step between two lines as a line of its own", () => {
    expect(drawn(chain("a → b", "b → c, d", "c → d", "d"))).toEqual(["a → b → c → d", "(b) → (d)"]);
  });

  it("has no arrow where the plan connects nothing", () => {
    expect(drawn(chain("wind", "water", "sun"))).toEqual(["wind+water+sun"]);
  });

  it("leaves out steps to links of other chains", () => {
    expect(drawn(chain("foil → battery"))).toEqual(["foil"]);
  });

  it("ends where links follow each other in a circle", () => {
    expect(drawn(chain("use → waste", "waste → use"))).toEqual(["use → waste → (use)"]);
  });
});
