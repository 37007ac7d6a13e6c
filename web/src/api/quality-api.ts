/** How well the parks of a post's counties are known. */
import { getJson } from "./client";
import type { QualityBoard } from "./types";

export const qualityApi = {
  /** By name. */
  board: (query: { readonly plan?: string }, cursor: string | undefined, signal: AbortSignal) =>
    getJson<QualityBoard>("quality", { ...query, limit: 50, cursor }, signal),
} as const;

export type QualityApi = typeof qualityApi;
