/** Places where something can be built. */
import { getJson, sendJson } from "../client";
import type { Schemas } from "../types";

export type SitingSearch = Schemas["SitingSearch"];
export type SitingLimit = Schemas["SitingLimit"];
export type SitingWish = Schemas["SitingWish"];
export type SitingBreakPoint = Schemas["SitingBreakPoint"];
export type SitingAnswer = Schemas["SitingAnswer"];
export type SitingAsked = Schemas["SitingAsked"];
export type SitingCandidate = Schemas["SitingCandidate"];
export type SitingMeasure = Schemas["SitingMeasure"];
export type SitingDistance = Schemas["SitingDistance"];
export type SitingPart = Schemas["SitingPart"];
export type SitingScore = Schemas["SitingScore"];
export type SitingVerdict = Schemas["SitingStand"]["verdict"];
export type SitingCriterion = Schemas["SitingCriterion"];
export type Criterion = SitingCriterion["criterion"];

export const sitingApi = {
  criteria: (signal: AbortSignal) =>
    getJson<Schemas["SitingCriteria"]>("siting/criteria", {}, signal),
  search: (form: SitingSearch, signal: AbortSignal) =>
    sendJson<SitingAnswer>("POST", "siting/searches", form, signal),
} as const;
