export { atlasApi } from "./atlas-api";
export type { AtlasApi, ProximityOrigin, ProximityQuery } from "./atlas-api";
export { failed, loading, ready, valueOr } from "./loadable";
export type { Loadable } from "./loadable";
export { useLoadable } from "./use-loadable";
export { isAbort, ProblemError, problemOf } from "./problem";
export type * from "./types";
export type * from "./types-answers";
