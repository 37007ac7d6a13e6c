import { describe, expect, it } from "vitest";
import type { HistoryItem } from "@/api";
import { before, dayNumber, dayOf, dayOfNumber, reachOf, versionAt } from "./timeline";

function item(version: number, from: string, to: string | null): HistoryItem {
  return {
    version,
    known: { from, to },
    valid: { from: null, to: null },
    changeSet: null,
    pack: "demo",
    post: null,
    deleted: false,
  };
}

// The second was published at 00:30 on the 26th in China, which is the 25th in Greenwich.
const second = item(2, "2026-11-25T16:30:00Z", null);
const first = item(1, "2026-11-22T02:00:00Z", "2026-11-25T16:30:00Z");
const items = [second, first];

describe("what was known", () => {
  it("is told by the days of China", () => {
    expect(dayOf("2026-11-25T16:30:00Z")).toBe("2026-11-26");
    expect(versionAt(items, "2026-11-25")).toBe(first);
    expect(versionAt(items, "2026-11-26")).toBe(second);
  });

  it("is nothing before the first version, and after the object was removed", () => {
    const removed = item(1, "2026-11-22T02:00:00Z", "2026-11-24T02:00:00Z");

    expect(versionAt(items, "2026-11-21")).toBeNull();
    expect(versionAt([removed], "2026-11-24")).toBeNull();
  });

  it("reaches from the first version to today", () => {
    const { least, most } = reachOf(items, "2026-11-29");

    expect([dayOfNumber(least), dayOfNumber(most)]).toEqual(["2026-11-22", "2026-11-29"]);
    expect(dayNumber("1970-01-02")).toBe(1);
  });

  it("is compared with the version before, and the first with none", () => {
    expect(before(items, second)).toBe(first);
    expect(before(items, first)).toBeNull();
  });
});
