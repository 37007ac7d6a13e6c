import { describe, expect, it } from "vitest";
import type { EditableKind } from "@/api";
import { fieldsOf, itemId, rowOf } from "./entry";

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
      rowOf({ park: "a", item: "flood", cells: { as_of: "2026-11-01", words: " " } }, source),
    ).toEqual({
      cells: { park_id: "a", item: "flood", as_of: "2026-11-01", source_unit: "园区管委会" },
      sources: { park_id: source, item: source, as_of: source, source_unit: source },
    });
  });
});
