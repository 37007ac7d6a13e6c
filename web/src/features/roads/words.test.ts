import { describe, expect, it } from "vitest";
import { lengthWords, minuteWords } from "./words";

describe("a way by road", () => {
  it.each([
    [13.24, 0, "13.2 km"],
    [13.24, 450, "13.2 ± 0.5 km"],
    [13.24, 4000, "13 ± 4 km"],
    [9.8, 13_000, "23 km 以内"],
  ])("of %d km between ends that are %d m off is %s", (km, marginM, words) => {
    expect(lengthWords(km, marginM)).toBe(words);
  });

  it.each([
    [22.6, 300, "23 分钟"],
    [22.6, 4000, "约 25 分钟"],
    [1.2, 4000, "约 5 分钟"],
  ])("of %d minutes between ends that are %d m off is %s", (minutes, marginM, words) => {
    expect(minuteWords(minutes, marginM)).toBe(words);
  });
});
