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

/** A row that is entered or changed. */
export interface EnteredRow {
  readonly kind: string;
  readonly id: string;
  readonly action: "add" | "change";
  /** Those in which it lies; the post works for one of them. */
  readonly counties: readonly string[];
  readonly title: string;
  /** What it is about, which nobody changes. */
  readonly fixed: Readonly<Record<string, string>>;
  /** What it says now; nothing for a new one. */
  readonly known: Readonly<Record<string, string>>;
}

/** Columns that say what a row rests on: they are filled from the source alone. */
export const ofSource = ["document_id", "clause_id", "quote", "source_unit"];

/** The row, each value resting on the same source. */
export function rowOf(
  cells: Readonly<Record<string, string>>,
  source: ChangeSource,
): {
  readonly cells: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, ChangeSource>>;
} {
  const given = Object.entries({
    ...cells,
    document_id: source.document ?? "",
    clause_id: source.clause ?? "",
    source_unit: source.unit ?? "",
  }).filter(([, text]) => text.trim() !== "");
  return {
    cells: Object.fromEntries(given),
    sources: Object.fromEntries(
      [...given.map(([column]) => column), ...Object.keys(cells), ...ofSource].map(
        (column) => [column, source] as const,
      ),
    ),
  };
}

/** What is wrong with the fields of a form by column, and what is said of the rest. */
export function mistakesOf(
  entries: readonly { readonly pointer?: string | null; readonly message: string }[],
  columns: readonly string[],
): { readonly byColumn: Record<string, string>; readonly others: readonly string[] } {
  const found = entries.map(({ pointer, message }) => ({
    column: /^\/(?:cells|sources)\/(.+)$/.exec(pointer ?? "")?.[1] ?? "",
    message,
  }));
  const others = found.filter(({ column }) => !columns.includes(column));
  return {
    byColumn: Object.fromEntries(
      found
        .filter(({ column }) => columns.includes(column))
        .map(({ column, message }) => [column, message] as const),
    ),
    others: [...new Set(others.map(({ message }) => message))],
  };
}
