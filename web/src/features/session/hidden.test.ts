import { describe, expect, it } from "vitest";
import { hiddenOf } from "./hidden";

const layer = (id: string, title: string, count: number) => ({ id, title, count });

describe("what the public does not see", () => {
  it("is counted layer by layer, under the names on screen", () => {
    const own = [
      layer("parks", "园区", 55),
      layer("parcels", "地块", 2000),
      layer("towns", "乡镇", 9),
    ];
    const shown = [layer("parks", "Parks", 52), layer("towns", "Towns", 9)];

    expect(hiddenOf(own, shown)).toEqual([
      { title: "Parks", count: 3 },
      { title: "地块", count: 2000 },
    ]);
  });
});
