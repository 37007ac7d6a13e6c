import { inject, type InjectionKey } from "vue";

export const objectKinds = [
  "park",
  "enterprise",
  "layout",
  "county",
  "town",
  "transport",
  "feature",
  "source",
  "chain",
  "chains",
] as const;

export type ObjectKind = (typeof objectKinds)[number];

/**
 * What a panel can show. For a source document, `clause` is where it opens; a `feature` is an object of a `layer` that
 * has no panel of its own; `chains` are those of a plan or, by its id, of an industry.
 */
export interface ObjectRef {
  readonly kind: ObjectKind;
  readonly id: string;
  readonly clause?: string;
  readonly layer?: string;
}

/** Ids are lower-case text for ever; clause ids likewise. */
const pattern = /^([a-z]+):([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/;

export function formatRef(ref: ObjectRef): string {
  if (ref.layer !== undefined) {
    return `${ref.kind}:${ref.layer}/${ref.id}`;
  }
  return `${ref.kind}:${ref.id}${ref.clause === undefined ? "" : `/${ref.clause}`}`;
}

/** Reads `kind:id`, for documents `source:id/clause`, for features `feature:layer/id`. Null if it is not one. */
export function parseRef(text: string): ObjectRef | null {
  const [, kindText, id, clause] = pattern.exec(text) ?? [];
  const kind = objectKinds.find((known) => known === kindText);
  if (kind === undefined || id === undefined) {
    return null;
  }
  if (kind === "feature") {
    return clause === undefined ? null : { kind, layer: id, id: clause };
  }
  return clause === undefined ? { kind, id } : { kind, id, clause };
}

export function sameRef(a: ObjectRef | null, b: ObjectRef | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id && a?.layer === b?.layer;
}

/** What any component may ask of the application around it. */
export interface Navigator {
  /** Shows the object's panel and brings it onto the map. */
  open(ref: ObjectRef): void;
  /** Marks the object on the map and in the list, or clears the mark. */
  hover(ref: ObjectRef | null): void;
  /** Starts a nearby search from the object. */
  nearby(ref: ObjectRef): void;
}

export const navigatorKey: InjectionKey<Navigator> = Symbol("navigator");

const nowhere: Navigator = {
  open: () => undefined,
  hover: () => undefined,
  nearby: () => undefined,
};

export function useNavigator(): Navigator {
  return inject(navigatorKey, nowhere);
}
