import { describe, expect, it } from "vitest";
import { firm } from "@/test/plan-fixture";
import { namedFirms } from "./named-firms";

const bomin = firm("bomin", { name: "梅州市博敏电子有限公司", shortName: "博敏电子" });
const weihua = firm("weihua", { name: "广东威华集团有限公司", shortName: "威华" });

describe("the firms that a plan names", () => {
  it("are found by their short name, or by the name without its suffix", () => {
    const found = namedFirms("博敏电子、五株电路、威华集团", [bomin, weihua]);

    expect(found).toEqual([
      { name: "博敏电子", firm: bomin },
      { name: "五株电路", firm: null },
      { name: "威华集团", firm: weihua },
    ]);
  });

  it("stay words where two firms could be meant", () => {
    const twin = firm("twin", { name: "深圳威华股份有限公司" });

    expect(namedFirms("威华集团", [weihua, twin])).toEqual([{ name: "威华集团", firm: null }]);
  });
});
