/** Where in the workspace 数据 one is, as the address has it: `imports`, `imports/4f…`, `changes/…`, `history/parcels/…`. */

export type DataPlace =
  | { readonly part: "imports"; readonly id: string | null }
  | { readonly part: "changes"; readonly id: string | null }
  | { readonly part: "corrections" | "quality"; readonly id: null }
  | { readonly part: "history"; readonly kind: string; readonly id: string };

/** Where the workspace opens. */
export const firstPlace: DataPlace = { part: "imports", id: null };

const name = /^[\w.:-]{1,120}$/;

/** Null for what is no place. */
export function parsePlace(text: string): DataPlace | null {
  const [part, ...names] = text.split("/");
  const [first, second, more] = names;
  if (more !== undefined || !names.every((each) => name.test(each))) {
    return null;
  }
  if (part === "history") {
    return first === undefined || second === undefined ? null : { part, kind: first, id: second };
  }
  if (part === "corrections" || part === "quality") {
    return first === undefined ? { part, id: null } : null;
  }
  return second === undefined && (part === "imports" || part === "changes")
    ? { part, id: first ?? null }
    : null;
}

export function formatPlace(place: DataPlace): string {
  if (place.part === "history") {
    return `history/${place.kind}/${place.id}`;
  }
  return place.id === null ? place.part : `${place.part}/${place.id}`;
}
