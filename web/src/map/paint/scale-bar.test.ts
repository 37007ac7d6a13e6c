import { describe, expect, it } from "vitest";
import { roundLength } from "./scale-bar";

describe("roundLength", () => {
  it.each([
    [999, 400],
    [1000, 1000],
    [1999, 1000],
    [3999, 2000],
    [57_000, 40_000],
  ])("rounds %d m down to %d m, which has a round half", (metres, expected) => {
    expect(roundLength(metres)).toBe(expected);
  });
});
