// @vitest-environment node
import { describe, expect, it } from "vitest";
import { BoxIndex } from "./box-index";
import { boxesOverlap } from "../values/boxes";

/** A small generator with a fixed seed (Park and Miller, 1988). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe("an index of boxes", () => {
  it("answers as looking at every box would", () => {
    const next = random(2026);
    const box = () => ({
      x: next() * 800 - 200,
      y: next() * 600 - 200,
      w: next() * 120,
      h: next() * 30,
    });
    const boxes = Array.from({ length: 200 }, box);
    const index = new BoxIndex(boxes);

    for (const asked of Array.from({ length: 500 }, box)) {
      expect(index.meets(asked)).toBe(boxes.some((other) => boxesOverlap(asked, other)));
    }
  });
});
