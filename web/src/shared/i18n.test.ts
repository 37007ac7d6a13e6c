// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { fetchDataWords, fill, language, setLanguage, t } from "./i18n";
import { en } from "./messages/en";
import { zhCheck } from "./messages/check.zh";
import { zhData } from "./messages/data.zh";
import { zh as zhFirst } from "./messages/zh";

/** With what comes later. */
const zh = { ...zhFirst, ...zhData, ...zhCheck };

function places(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();
}

describe("the catalogues", () => {
  it("have the same keys in both languages", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  it("leave no sentence empty", () => {
    for (const text of [...Object.values(zh), ...Object.values(en)]) {
      expect(text.trim()).not.toBe("");
    }
  });

  it("use in English no place that the Chinese sentence lacks", () => {
    for (const [key, text] of Object.entries(en)) {
      expect(places(zh[key as keyof typeof zh]), key).toEqual(
        expect.arrayContaining([...places(text)]),
      );
    }
  });

  // docs/design/look.md §5: no courtesy forms, no exclamation marks.
  it("keep to the plain tone", () => {
    expect(Object.values(zh).filter((text) => /[您请！]/.test(text))).toEqual([]);
  });
});

describe("a sentence", () => {
  it("gets its places filled and leaves unknown ones visible", () => {
    expect(fill("{a} 与 {b}", { a: 1 })).toBe("1 与 {b}");
  });

  it("follows the language", async () => {
    await setLanguage("en");
    expect([language(), t("state.retry")]).toEqual(["en", "Try again"]);

    await setLanguage("zh");
    expect([language(), t("state.retry")]).toEqual(["zh", "重试"]);
  });

  it("of the workspace 数据 comes with it, and is its key until then", async () => {
    expect(t("imports.title")).toBe("imports.title");

    await fetchDataWords();

    expect(t("imports.title")).toBe("导入");
  });
});
