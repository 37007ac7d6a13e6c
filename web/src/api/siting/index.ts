/** Places where something can be built. */
import { getJson, sendJson } from "../client";
import type { Page, Schemas } from "../types";

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
export type SiteCard = Schemas["SiteCard"];
/** Areas, which the contract calls any geometry. */
export type Isochrones = Omit<Schemas["Isochrones"], "features"> & {
  readonly features: readonly (Omit<Schemas["IsochronesIsochrone"], "geometry"> & {
    readonly geometry: GeoJSON.MultiPolygon | null;
  })[];
};
export type Criterion = SitingCriterion["criterion"];

function pathOf(site: string): string {
  return (site.includes(":") ? site : `park:${site}`).split(":").map(encodeURIComponent).join(":");
}

export const sitingApi = {
  criteria: (signal: AbortSignal) =>
    getJson<Schemas["SitingCriteria"]>("siting/criteria", {}, signal),
  /** @param site id of a park, `parcel:id` or `block:park:block` */
  card: (site: string, signal: AbortSignal) =>
    getJson<SiteCard>(`siting/sites/${pathOf(site)}`, {}, signal),
  isochrones: (site: string, signal: AbortSignal) =>
    getJson<Isochrones>(`siting/sites/${pathOf(site)}/isochrones`, {}, signal),
  search: (form: SitingSearch, signal: AbortSignal) =>
    sendJson<SitingAnswer>("POST", "siting/searches", form, signal),
} as const;

export type Dossier = Schemas["Dossier"];
export type DossierForm = Schemas["DossierForm"];
export type DossierPart = DossierForm["parts"][number];

export const dossiersApi = {
  /** Its link is told here and never again. */
  make: (form: DossierForm, lang: string) =>
    sendJson<Dossier>("POST", `siting/dossiers?lang=${lang}`, form),
  /** Those that the post made, newest first. */
  list: (lang: string, signal?: AbortSignal) =>
    getJson<Page<Dossier>>("siting/dossiers", { lang }, signal),
  revoke: (id: string, lang: string) =>
    sendJson<Dossier>("POST", `siting/dossiers/${id}/revocation?lang=${lang}`),
} as const;

export type DossiersApi = typeof dossiersApi;

export type Shortlist = Schemas["Shortlist"];
export type ShortlistForm = Schemas["ShortlistForm"];

export const shortlistsApi = {
  /** Those of the post, changed last first. */
  list: (signal?: AbortSignal) => getJson<Page<Shortlist>>("siting/shortlists", {}, signal),
  add: (form: ShortlistForm) => sendJson<Shortlist>("POST", "siting/shortlists", form),
  /** Replaces the version that the form names. */
  replace: (id: string, form: ShortlistForm) =>
    sendJson<Shortlist>("PUT", `siting/shortlists/${id}`, form),
  remove: (id: string) => sendJson<null>("DELETE", `siting/shortlists/${id}`),
} as const;

export type ShortlistsApi = typeof shortlistsApi;

export type SavedSearch = Schemas["SavedSearch"];

export const searchesApi = {
  /** Those of the post, the newest first, with what is new in them. */
  list: (signal?: AbortSignal) => getJson<Page<SavedSearch>>("siting/saved-searches", {}, signal),
  add: (form: Schemas["SavedSearchForm"]) =>
    sendJson<SavedSearch>("POST", "siting/saved-searches", form),
  /** What is new in it counts as seen. */
  open: (id: string) => sendJson<SavedSearch>("POST", `siting/saved-searches/${id}/openings`),
  remove: (id: string) => sendJson<null>("DELETE", `siting/saved-searches/${id}`),
} as const;
