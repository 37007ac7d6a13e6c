import { describe, expect, it } from "vitest";
import type { TileLook } from "@/map";
import { parcelLook, zoneLook } from "./tile-looks";

const plain: TileLook = {
  shape: "square",
  fill: "#E2CFA6",
  edge: "#8E7042",
  text: "#8E7042",
  sizePx: 2,
  dashed: false,
  linePx: 1,
  dash: [],
  keys: [],
};

/** Relative luminance as sRGB has it, near enough to order browns. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("the look of land", () => {
  it("gets darker from stage to stage", () => {
    const stages = ["unready", "ready", "supplied", "built_other", "built_industrial"];
    const values = stages.map((stage) => lightness(parcelLook(plain, { stage }).fill));

    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(new Set(values).size).toBe(stages.length);
  });

  it("is that of the descriptor where a stage or a theme is unknown", () => {
    expect(parcelLook(plain, {}).fill).toBe(plain.fill);
    expect(zoneLook(plain, { theme: "wetland" })).toMatchObject({
      fill: plain.fill,
      edge: plain.edge,
    });
  });

  it("tells themes apart", () => {
    const edges = [
      "urban-development-boundary",
      "permanent-basic-farmland",
      "ecological-redline",
    ].map((theme) => zoneLook(plain, { theme }).edge);

    expect(new Set(edges).size).toBe(3);
  });

  it("tells them apart in grey too", () => {
    const drawn = ["urban-development-boundary", "permanent-basic-farmland", "ecological-redline"]
      .map((theme) => zoneLook(plain, { theme }))
      .map(({ pattern, dash }) => `${pattern ?? ""} ${dash.join()}`);

    expect(new Set(drawn).size).toBe(3);
  });
});
