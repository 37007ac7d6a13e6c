/** Rows that a post enters itself: what their forms have, and where they go. */
import { getJson, sendJson } from "./client";
import type { ChangeRow, ChangeSet, ChangeSource, EditableKind, Page, Schemas } from "./types";

const segment = encodeURIComponent;

/** What is to become of an object. */
export interface RowWish {
  readonly action: "add" | "change" | "delete";
  readonly cells: Readonly<Record<string, string>>;
  /** Left out of what has no shape. */
  readonly geometry?: GeoJSON.Geometry;
  /** By column, `geometry` among them. */
  readonly sources: Readonly<Record<string, ChangeSource>>;
  /** The version that it was made from; left out for a new object. */
  readonly baseVersion?: number;
}

export type DraftedObject = Schemas["DraftedObject"];

export const editingApi = {
  /** Objects of a park that are not published yet. */
  drafted: async (kind: string, park: string, signal?: AbortSignal) =>
    (await getJson<Page<DraftedObject>>("drafted-objects", { kind, park }, signal)).items,
  /** Those of one kind, wherever they are. */
  draftedOf: async (kind: string, signal?: AbortSignal) =>
    (await getJson<Page<DraftedObject>>("drafted-objects", { kind }, signal)).items,
  kinds: async (lang: string, signal?: AbortSignal) =>
    (await getJson<Page<EditableKind>>("editable-kinds", { lang }, signal)).items,
  begin: (
    lang: string,
    form: { readonly kind: string; readonly countyCode: string; readonly title: string },
  ) => sendJson<ChangeSet>("POST", `change-sets?lang=${lang}`, form),
  /** A new object whose id follows from its row. */
  add: (set: string, lang: string, wish: RowWish) =>
    sendJson<ChangeRow>("POST", `change-sets/${segment(set)}/rows?lang=${lang}`, wish),
  put: (set: string, objectId: string, lang: string, wish: RowWish) =>
    sendJson<ChangeRow>(
      "PUT",
      `change-sets/${segment(set)}/rows/${segment(objectId)}?lang=${lang}`,
      wish,
    ),
} as const;

export type EditingApi = typeof editingApi;
