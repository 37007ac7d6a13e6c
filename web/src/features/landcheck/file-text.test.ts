import { describe, expect, it } from "vitest";
import { decoded, textOf } from "./file-text";

describe("a text file", () => {
  it("is read as UTF-8, with and without a mark", () => {
    expect(decoded(new TextEncoder().encode("\uFEFF点号 X Y").buffer)).toBe("点号 X Y");
    expect(decoded(new TextEncoder().encode("点号 X Y").buffer)).toBe("点号 X Y");
  });

  /** 点号 in GB 18030, by its code table: B5 E3 BA C5. */
  it("is read as GB 18030 where it is no UTF-8", () => {
    expect(decoded(new Uint8Array([0xb5, 0xe3, 0xba, 0xc5]).buffer)).toBe("点号");
  });

  it("is no table of corners where it is too long", async () => {
    expect(await textOf(new Blob([new Uint8Array(500_001)]))).toBeNull();
    expect(await textOf(new Blob(["J1 1 2"]))).toBe("J1 1 2");
  });
});
