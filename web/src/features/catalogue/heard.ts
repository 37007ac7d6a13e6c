import { shallowReactive } from "vue";
import { formatRef, type ObjectRef } from "./object-ref";

export type HeardProperties = Readonly<
  Record<string, string | number | boolean | readonly string[]>
>;

/** What is known of objects that are not held, from the map's tiles or from a panel. */
export interface Heard {
  find(ref: ObjectRef): HeardProperties | undefined;
  keep(ref: ObjectRef, properties: HeardProperties): void;
}

export function createHeard(): Heard {
  const said = shallowReactive(new Map<string, HeardProperties>());
  return {
    find: (ref) => said.get(formatRef(ref)),
    keep: (ref, properties) => {
      said.set(formatRef(ref), properties);
    },
  };
}
