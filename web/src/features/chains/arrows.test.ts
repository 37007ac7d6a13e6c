import { describe, expect, it } from "vitest";
import { arrowsOf, type Ends } from "./arrows";
import type { Step } from "./chain-graph";

const boxes: Readonly<Record<string, Ends>> = {
  a: { left: 0, right: 100, y: 20 },
  b: { left: 150, right: 250, y: 20 },
  c: { left: 150, right: 250, y: 120 },
  d: { left: 150, right: 250, y: 220 },
  z: { left: 300, right: 400, y: 20 },
};

function drawn(...steps: readonly string[]): readonly string[] {
  const read = steps.map((words): Step => {
    const [from = "", to = ""] = words.split(" ");
    return { from, to, printed: true };
  });
  return arrowsOf(read, (id) => boxes[id] ?? null).map(
    ({ path, headed }) => path + (headed ? " >" : ""),
  );
}

describe("an arrow", () => {
  it("is straight between neighbours", () => {
    expect(drawn("a b")).toEqual(["M100 20H148 >"]);
  });

  it("starts where the one above it turned off", () => {
    expect(drawn("a b", "a c", "a d")).toEqual([
      "M100 20H148 >",
      "M133 20V120H148 >",
      "M133 120V220H148 >",
    ]);
  });

  it("ends in the one above it, where several lead to one box", () => {
    expect(drawn("b z", "c z", "d z")).toEqual([
      "M250 20H298 >",
      "M250 120H283V20H298 >",
      "M250 220H283V120",
    ]);
  });

  it("is left out where a box is not there", () => {
    expect(drawn("a nowhere")).toEqual([]);
  });
});
