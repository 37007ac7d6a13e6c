/** An object that is edited: what it is before, and what is sent. */
import {
  changesApi,
  editingApi,
  historyApi,
  type ChangeComparison,
  type ChangeSource,
  type EditableKind,
} from "@/api";
import type { PlanData } from "@/features/catalogue";
import { isMissing } from "./place";
import { placedKindOf } from "./place-kind";
import { shapeOf, type Shape } from "./shape";

export type Cells = Readonly<Record<string, string>>;

/** What is edited. */
export interface Before {
  readonly kind: EditableKind;
  readonly cells: Cells;
  readonly shape: Shape | null;
  /** The published version that it is made from; null for a new object. */
  readonly baseVersion: number | null;
  /** It is synthetic. */
  readonly demo: boolean;
}

type Now = Omit<Before, "kind">;

export interface Asked {
  readonly kind: string;
  readonly id: string | null;
  readonly set: string | null;
}

/** The object as it is drafted, else as it is published, else nothing. */
export async function fetchBefore(
  { kind, id, set }: Asked,
  lang: string,
  signal: AbortSignal,
): Promise<Before> {
  const kinds = await editingApi.kinds(lang, signal);
  const known = kinds.find((each) => each.kind === kind);
  if (known === undefined) {
    throw new Error(`Nobody edits ${kind}`);
  }
  const now = id === null ? null : await fetchNow({ kind, id, set }, lang, signal);
  return {
    kind: known,
    cells: now?.cells ?? {},
    shape: now?.shape ?? null,
    baseVersion: now?.baseVersion ?? null,
    demo: now?.demo ?? false,
  };
}

async function fetchNow(
  { kind, id, set }: Asked & { readonly id: string },
  lang: string,
  signal: AbortSignal,
): Promise<Now> {
  if (set !== null) {
    const { items } = await changesApi.rows(set, lang, undefined, signal);
    if (items.some(({ objectId }) => objectId === id)) {
      const [compared, { demo }] = await Promise.all([
        changesApi.comparison(set, id, lang, signal),
        changesApi.get(set, lang, signal),
      ]);
      return { ...nowOf(compared, "draft"), demo };
    }
  }
  const [newest] = await historyApi.list({ kind, id }, lang, signal).catch(noneOfPlace(kind));
  if (placedKindOf(kind) !== null && (newest === undefined || newest.deleted)) {
    return { cells: {}, shape: null, baseVersion: null, demo: false };
  }
  const version = newest?.version ?? 1;
  const pair = { from: version, to: version };
  const compared = await historyApi.comparison({ kind, id }, pair, lang, signal);
  return { ...nowOf(compared, "published"), demo: newest?.pack === "demo" };
}

/** An object that was never placed has no point, which is no failure. */
function noneOfPlace(kind: string): (error: unknown) => readonly never[] {
  return (error) => {
    if (placedKindOf(kind) !== null && isMissing(error)) {
      return [];
    }
    throw error;
  };
}

function nowOf(
  { attributes, geometry, from }: ChangeComparison,
  which: "draft" | "published",
): Omit<Now, "demo"> {
  const cells = attributes.flatMap(({ column, to }) =>
    to === null ? [] : [[column, to] as const],
  );
  return {
    cells: Object.fromEntries(cells),
    shape: shapeOf(geometry.to),
    baseVersion: which === "draft" && from === null ? null : (from?.version ?? null),
  };
}

/** The columns that name an object of this kind, filled with the one that a new row is begun for. */
export function namesOf({ columns }: Pick<EditableKind, "columns">, about: string | null): Cells {
  const [kind, id] = about?.split(":") ?? [];
  return id === undefined
    ? {}
    : Object.fromEntries(
        columns.filter(({ naming }) => naming === kind).map(({ column }) => [column, id]),
      );
}

/** What was changed, by column; `geometry` where the shape was. */
export function changedColumns(
  before: Before,
  cells: Cells,
  shape: Shape | null,
): readonly string[] {
  const columns = before.kind.columns
    .map(({ column }) => column)
    .filter((column) => (before.cells[column] ?? "") !== (cells[column] ?? ""));
  return shape === before.shape ? columns : [...columns, "geometry"];
}

/** Each changed value says what it rests on: all of one sitting rest on the same. */
export function sourcesOf(
  columns: readonly string[],
  source: ChangeSource,
): Readonly<Record<string, ChangeSource>> {
  return Object.fromEntries(columns.map((column) => [column, source]));
}

/** The county whose change set it belongs to: that of the row, or of the park it lies in. */
export function countyFor(
  cells: Cells,
  counties: readonly string[],
  plan: PlanData | null,
): string | null {
  const own = cells.countyCode;
  if (own !== undefined && own !== "") {
    return own;
  }
  const park = plan?.parkById.get(cells.parkId ?? "");
  return (
    park?.countyCodes.find((code) => counties.includes("*") || counties.includes(code)) ?? null
  );
}
