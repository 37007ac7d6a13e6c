import { expect, it } from "vitest";
import { industriesAnswer } from "@/test/plan-fixture";
import { createIndustryIndex } from "./industry-index";

const index = createIndustryIndex(industriesAnswer);

it("knows the line from a link up to its sector", () => {
  expect(index.lineage("battery-foil").map(({ id }) => id)).toEqual([
    "battery-foil",
    "foil",
    "material",
  ]);
});

it("counts a node and all below it as within", () => {
  expect(index.within("battery-foil", "material")).toBe(true);
  expect(index.within("material", "material")).toBe(true);
  expect(index.within("material", "foil")).toBe(false);
  expect(index.within("unknown", "foil")).toBe(false);
});

it("lists children in the order of the catalogue", () => {
  expect(index.children(null).map(({ id }) => id)).toEqual(["material", "medical", "other"]);
});

it("gives neutral colours to what it does not know", () => {
  expect(index.paletteOf("unknown").seal).toBe("他");
  expect(index.paletteOf(null).seal).toBe("他");
});
