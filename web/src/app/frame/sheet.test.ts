import { describe, expect, it } from "vitest";
import { sheetHeight } from "./sheet";

describe("the sheet", () => {
  it.each([
    ["peek", 844, 96],
    ["half", 844, 380],
    ["half", 667, 342],
    ["full", 844, 612],
    ["half", 390, 158],
    ["full", 300, 96],
  ] as const)("that is %s in a window of %i px is %i px high", (state, windowHeight, height) => {
    expect(sheetHeight(state, windowHeight)).toBe(height);
  });

  it("leaves more of the map where a story is read", () => {
    expect(sheetHeight("full", 844, 334)).toBe(510);
    expect(sheetHeight("half", 844, 334)).toBe(380);
  });
});
