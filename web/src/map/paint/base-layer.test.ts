import { describe, expect, it } from "vitest";
import { coastLines } from "./base-layer";
import type { Ring } from "../values/geometry";

describe("coastLines", () => {
  /** The sea of a frame from 0, 0 to 10, 10 whose northern side is the coast. */
  const sea: Ring = [
    [0, 5],
    [0, 0],
    [10, 0],
    [10, 6],
    [5, 7],
    [0, 5],
  ];
  const island: Ring = [
    [4, 2],
    [5, 2],
    [5, 3],
    [4, 2],
  ];

  it("leaves out what runs along the frame", () => {
    expect(coastLines([sea], [sea])).toEqual([
      [
        [10, 6],
        [5, 7],
        [0, 5],
      ],
    ]);
  });

  it("keeps islands whole", () => {
    expect(coastLines([sea, island], [island])).toEqual([island]);
  });
});
