/** Rows that a post enters itself: what their forms have, and where they go. */
import { getJson, sendJson } from "./client";
import type { ChangeRow, ChangeSet, ChangeSource, EditableKind, Page } from "./types";

const segment = encodeURIComponent;

/** What is to become of an object. */
export interface RowWish {
  readonly action: "add" | "change" | "delete";
  readonly cells: Readonly<Record<string, string>>;
  readonly geometry: GeoJSON.Geometry;
  /** By column, `geometry` among them. */
  readonly sources: Readonly<Record<string, ChangeSource>>;
  /** The version that it was made from; left out for a new object. */
  readonly baseVersion?: number;
}

export const editingApi = {
  kinds: async (lang: string, signal?: AbortSignal) =>
    (await getJson<Page<EditableKind>>("editable-kinds", { lang }, signal)).items,
  begin: (
    lang: string,
    form: { readonly kind: string; readonly countyCode: string; readonly title: string },
  ) => sendJson<ChangeSet>("POST", `change-sets?lang=${lang}`, form),
  put: (set: string, objectId: string, lang: string, wish: RowWish) =>
    sendJson<ChangeRow>(
      "PUT",
      `change-sets/${segment(set)}/rows/${segment(objectId)}?lang=${lang}`,
      wish,
    ),
} as const;

export type EditingApi = typeof editingApi;
