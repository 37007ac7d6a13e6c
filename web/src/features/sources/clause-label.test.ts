// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setLanguage } from "@/shared/i18n";
import { clauseLabel } from "./clause-label";

describe("the label of a clause", () => {
  beforeEach(() => setLanguage("en"));
  afterEach(() => setLanguage("zh"));

  it.each([
    ["表1-3", "Table 1-3"],
    ["表2-1 第4行（后）", "Table 2-1 row 4 (second)"],
    ["专栏6", "Box 6"],
    ["第四章第三节 新材料与新能源", "ch. 4 sec. 3"],
    ["第五章 空间布局 · 数字创意", "ch. 5"],
    ["四、空间布局 梅江区", "ch. 4"],
    ["三（二）1.高端印制电路板产业", "ch. 3 (2) 1"],
    ["五（后）（一）", "ch. 5 (second) (1)"],
    ["四（九）现代物流产业集群", "ch. 4 (9)"],
    ["第十二条", "art. 12"],
    ["第二十段", "par. 20"],
    ["正文", "main text"],
    ["ZGMX", "ZGMX"],
    ["机场表", "passage"],
  ])("%s is %s in English", (label, english) => {
    expect(clauseLabel(label)).toBe(english);
  });

  it("is that of the document in Chinese", async () => {
    await setLanguage("zh");

    expect(clauseLabel("表1-3")).toBe("表1-3");
  });
});
