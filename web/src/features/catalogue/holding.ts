import { shallowReactive } from "vue";

/** The objects of one part of a plan: all of them, or those that were asked for so far. */
export interface Holding<T> {
  readonly list: readonly T[];
  readonly byId: ReadonlyMap<string, T>;
  /** Keeps what is not there yet. Returns what was new. */
  add(items: readonly T[]): readonly T[];
}

/** A whole part never changes; one that grows tells whoever reads it. */
export function holding<T>(
  items: readonly T[],
  idOf: (item: T) => string,
  partial: boolean,
): Holding<T> {
  const entries = items.map((item) => [idOf(item), item] as const);
  const list = partial ? shallowReactive([...items]) : [...items];
  const byId = partial ? shallowReactive(new Map(entries)) : new Map(entries);
  return {
    list,
    byId,
    add: (more) => {
      const fresh = partial ? more.filter((item) => !byId.has(idOf(item))) : [];
      for (const item of fresh) {
        byId.set(idOf(item), item);
      }
      list.push(...fresh);
      return fresh;
    },
  };
}
