import { describe, expect, it } from "vitest";
import { tileBytes } from "@/test/tile-bytes";
import { decodeTile, readList } from "./tile-features";

const firm = {
  id: "maker",
  name: "铜箔厂",
  accuracyM: 20,
  demo: true,
  countyCodes: '["441403","441402"]',
};

describe("a tile", () => {
  it("gives points with numbers, truth values and lists", () => {
    const bytes = tileBytes("enterprises", [{ properties: firm, point: [2048, 100] }]);

    expect(decodeTile(bytes, "enterprises", ["countyCodes", "parkIds"])).toEqual([
      {
        id: "maker",
        properties: { ...firm, countyCodes: ["441403", "441402"] },
        kind: "point",
        parts: [[{ x: 2048, y: 100 }]],
      },
    ]);
  });

  it("gives areas as rings", () => {
    const ring = [
      [-10, -10],
      [100, -10],
      [100, 100],
    ] as const;
    const bytes = tileBytes("plots", [{ properties: { id: "a" }, ring }]);

    const [plot] = decodeTile(bytes, "plots", []);

    expect(plot?.kind).toBe("area");
    expect(plot?.parts[0]?.slice(0, 3)).toEqual(ring.map(([x, y]) => ({ x, y })));
  });

  it("has nothing of a layer that is not in it", () => {
    expect(decodeTile(tileBytes("plots", []), "parks", [])).toEqual([]);
    expect(decodeTile(new ArrayBuffer(0), "parks", [])).toEqual([]);
  });

  it("leaves out what has no id", () => {
    const bytes = tileBytes("parks", [{ properties: { name: "nobody" }, point: [1, 1] }]);

    expect(decodeTile(bytes, "parks", [])).toEqual([]);
  });

  it("that is none is refused", () => {
    const bytes = new TextEncoder().encode("<html>Bad gateway</html>");

    expect(() => decodeTile(bytes.buffer, "parks", [])).toThrow();
  });
});

describe("a list", () => {
  it.each([
    ['["a","b"]', ["a", "b"]],
    ["[]", []],
    ['["a",1,null]', ["a"]],
    ["a", []],
    ["null", []],
    ['{"a":1}', []],
  ])("%s is read as %j", (text, expected) => {
    expect(readList(text)).toEqual(expected);
  });
});
