import { describe, expect, it } from "vitest";
import { stepAfter } from "./keys";

describe("keys that step through a story", () => {
  it.each([
    ["ArrowRight", 4, 5],
    ["ArrowLeft", 4, 3],
    ["Home", 4, 1],
    ["End", 4, 8],
    ["ArrowLeft", 1, null],
    ["ArrowRight", 8, null],
    ["Home", 1, null],
    ["End", 8, null],
    ["ArrowDown", 4, null],
    ["toString", 4, null],
  ])("%s at step %d leads to %s", (key, now, to) => {
    expect(stepAfter(key, now, 8)).toBe(to);
  });
});
