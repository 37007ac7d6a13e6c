/** An item that is entered: what its form has, and what is sent. */
import type { ChangeSource, EditableKind } from "@/api";

/** The kind of what sites have. */
export const itemKind = "site-items";

/** Which item it is and what it rests on stand apart from the rest of the form. */
const apart = ["park_id", "item", "document_id", "clause_id", "quote", "source_unit"];

/** The id of an item as outlets have it. */
export function itemId(park: string, item: string): string {
  return `${park}-${item.replaceAll("_", "-")}`;
}

/** What is asked: a number only where the item has one. */
export function fieldsOf(kind: EditableKind, measured: boolean): EditableKind["columns"] {
  return kind.columns.filter(
    ({ column }) => !apart.includes(column) && (measured || column !== "value"),
  );
}

/** The row, each value resting on the same source. */
export function rowOf(
  {
    park,
    item,
    cells,
  }: {
    readonly park: string;
    readonly item: string;
    readonly cells: Readonly<Record<string, string>>;
  },
  source: ChangeSource,
): {
  readonly cells: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, ChangeSource>>;
} {
  const given = Object.entries({
    ...cells,
    park_id: park,
    item,
    document_id: source.document ?? "",
    clause_id: source.clause ?? "",
    source_unit: source.unit ?? "",
  }).filter(([, text]) => text.trim() !== "");
  return {
    cells: Object.fromEntries(given),
    sources: Object.fromEntries(given.map(([column]) => [column, source])),
  };
}
