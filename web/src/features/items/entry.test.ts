import { describe, expect, it } from "vitest";
import type { EditableKind } from "@/api";
import { fieldsOf, itemId, mistakesOf, rowOf } from "./entry";

const kind: EditableKind = {
  kind: "site-items",
  title: "用地条件",
  columns: ["park_id", "item", "value", "as_of", "document_id", "source_unit"].map((column) => ({
    column,
    label: column,
    required: false,
    type: "text",
    unit: null,
    codes: [],
    naming: null,
  })),
};

describe("an item that is entered", () => {
  it("has the id that outlets know", () => {
    expect(itemId("meijiang-yuan", "available_land")).toBe("meijiang-yuan-available-land");
  });

  it("asks for a number only where the item has one", () => {
    expect(fieldsOf(kind, true).map(({ column }) => column)).toEqual(["value", "as_of"]);
    expect(fieldsOf(kind, false).map(({ column }) => column)).toEqual(["as_of"]);
  });

  it("rests on one source, and leaves out what is empty", () => {
    const source = { unit: "园区管委会" };

    expect(
      rowOf({ park_id: "a", item: "flood", as_of: "2026-11-01", words: " " }, source).cells,
    ).toEqual({ park_id: "a", item: "flood", as_of: "2026-11-01", source_unit: "园区管委会" });
  });

  it("says the source of what is emptied too", () => {
    const source = { unit: "园区管委会" };

    expect(rowOf({ words: "" }, source).sources).toEqual({
      words: source,
      document_id: source,
      clause_id: source,
      quote: source,
      source_unit: source,
    });
  });

  it("tells a mistake beside its field, and others once", () => {
    const entries = [
      { pointer: "/cells/as_of", message: "早于日期。" },
      { pointer: "/sources/quote", message: "没有文件。" },
      { pointer: "/sources/clause_id", message: "没有文件。" },
    ];

    expect(mistakesOf(entries, ["as_of"])).toEqual({
      byColumn: { as_of: "早于日期。" },
      others: ["没有文件。"],
    });
  });
});
