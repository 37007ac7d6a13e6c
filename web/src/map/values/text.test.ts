// @vitest-environment node
import { describe, expect, it } from "vitest";
import { widthOf, wrapWords } from "./text";
import { setTextScale, text } from "./tokens";

/** Without a canvas a character is as wide as it is high: 12 px. */
const width = (characters: number): number => characters * text.coreNote.size;

describe("wrapWords", () => {
  it("breaks after a punctuation mark where one is near", () => {
    const lines = wrapWords("广梅园及畲江、水车、水口、河东四镇", width(12), text.coreNote);

    expect(lines).toEqual(["广梅园及畲江、水车、", "水口、河东四镇"]);
  });

  it("never breaks inside a bracket, even when that makes the line too long", () => {
    const lines = wrapWords("广州（梅州）产业园", width(4), text.coreNote);

    expect(lines).toEqual(["广州", "（梅州）", "产业园"]);
  });

  it("never breaks a Latin word or before a closing mark", () => {
    expect(wrapWords("用GeoNames。", width(2), text.coreNote)).toEqual(["用", "GeoNames。"]);
  });

  it("answers no words with no lines", () => {
    expect(wrapWords("", width(4), text.coreNote)).toEqual([]);
  });
});

describe("setTextScale", () => {
  it("makes words and their distances larger, and as they were again", () => {
    const before = widthOf("梅县", text.county);
    setTextScale(1.25);
    expect(widthOf("梅县", text.county)).toBe(before * 1.25);
    expect(text.county.lineHeight).toBe(30);
    setTextScale(1);
    expect(widthOf("梅县", text.county)).toBe(before);
  });
});
