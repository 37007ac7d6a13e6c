import { describe, expect, it } from "vitest";
import { actionCodes, actionName, everything, formatSecond, queryOf } from "./log";

describe("the log", () => {
  it("asks for nothing of what is empty", () => {
    expect(queryOf(everything)).toEqual({});
    expect(queryOf({ ...everything, account: " demo-admin ", outcome: "refused" })).toEqual({
      account: "demo-admin",
      outcome: "refused",
    });
  });

  it("has a word for every action, and the code for one that is new", () => {
    const words = actionCodes.map(actionName);

    expect(new Set(words).size).toBe(actionCodes.length);
    expect(words.every((word, index) => word !== actionCodes[index])).toBe(true);
    expect(actionName("flying")).toBe("flying");
  });

  it("tells the second by the clock of China", () => {
    expect(formatSecond("2026-11-27T16:30:09Z")).toBe("2026-11-28 00:30:09");
  });
});
