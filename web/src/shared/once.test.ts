import { describe, expect, it, vi } from "vitest";
import { forgetAnswers, oncePerKey } from "./once";

describe("a question", () => {
  it("is asked once per key, and again after a failure", async () => {
    const ask = vi
      .fn((key: string) => Promise.resolve(key))
      .mockRejectedValueOnce(new Error("away"));
    const once = oncePerKey(ask);

    await expect(once("a")).rejects.toThrow("away");
    await expect(once("a")).resolves.toBe("a");
    await once("a");
    await once("b");

    expect(ask).toHaveBeenCalledTimes(3);
  });

  it("is asked again where answers were forgotten, whatever becomes of the one on its way", async () => {
    let fail: (error: Error) => void = () => undefined;
    const ask = vi
      .fn((key: string) => Promise.resolve(key))
      .mockReturnValueOnce(new Promise((_, reject) => (fail = reject)));
    const once = oncePerKey(ask);
    const before = once("a");

    forgetAnswers();
    await once("a");
    fail(new Error("away"));
    await expect(before).rejects.toThrow("away");
    await once("a");

    expect(ask).toHaveBeenCalledTimes(2);
  });
});
