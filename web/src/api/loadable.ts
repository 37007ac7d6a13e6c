import type { Problem } from "./types";

/** Something that is on its way, here, or not coming. */
export type Loadable<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly problem: Problem };

export const loading: Loadable<never> = { state: "loading" };

export function ready<T>(value: T): Loadable<T> {
  return { state: "ready", value };
}

export function failed(problem: Problem): Loadable<never> {
  return { state: "failed", problem };
}

/** The value, or the given stand-in while there is none. */
export function valueOr<T>(loadable: Loadable<T>, otherwise: T): T {
  return loadable.state === "ready" ? loadable.value : otherwise;
}
