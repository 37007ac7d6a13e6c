/** The front door of the map. Everything else in this folder is its own business. */
export type * from "./contract";
export type * from "./values/desk-types";
export type * from "./values/types";
export type * from "./values/tile-types";
export { createAtlasMap } from "./atlas-map";
