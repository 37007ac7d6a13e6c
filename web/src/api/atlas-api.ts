/** The read paths of docs/api.md, one function each. */
import { apiUrl, getAll, getJson, getJsonAt, getTile, sendJson } from "./client";
import type {
  AmbitionColumns,
  Ambitions,
  BaseFeature,
  BoundaryFeature,
  Chain,
  ChainMatch,
  Conflict,
  CountyFeature,
  Enterprise,
  EnterpriseFeature,
  EnterpriseFilter,
  EnterprisePage,
  Industries,
  Layer,
  Layout,
  Measure,
  NearbyKind,
  Organ,
  Page,
  PageRequest,
  Park,
  ParkFeature,
  ParkFilter,
  ParkPage,
  Plan,
  PlanChange,
  Policy,
  Project,
  Proximity,
  SearchAnswer,
  SearchQuery,
  Settings,
  SourceDocument,
  Story,
  Target,
  Town,
  Transport,
} from "./types";
import type { Item, TileSet } from "./types-undescribed";

const segment = encodeURIComponent;

/** Where a measurement starts: a typed point, or an object by its reference `kind:id`. */
export type ProximityOrigin =
  { readonly lon: number; readonly lat: number } | { readonly from: string };

export interface ProximityQuery {
  readonly origin: ProximityOrigin;
  readonly radiusM: number;
  readonly kinds: readonly NearbyKind[];
  readonly limit?: number;
}

export const atlasApi = {
  settings: () => getJson<Settings>("settings"),
  plans: () => getAll<Plan>("plans"),
  industries: () => getJson<Industries>("industries", { limit: 1000 }),
  layout: (plan: string) => getJson<Layout>(`plans/${segment(plan)}/layout`),
  parks: (plan: string, day?: string) => getAll<Park>("parks", { plan, asOf: day }),
  enterprises: (plan: string, day?: string) =>
    getAll<Enterprise>("enterprises", { plan, asOf: day }),
  /** Ids of what a data desk has placed. */
  enteredPlaces: async (layer: "parks" | "enterprises", plan: string) => {
    const { features } = await getJsonAt<{ readonly features: readonly { readonly id: string }[] }>(
      `ogc/collections/${layer}/items?f=json&limit=1000&planId=${segment(plan)}&positionEntered=true`,
    );
    return new Set(features.map(({ id }) => id));
  },
  counties: (plan: string) => getAll<CountyFeature>("counties", { plan }),
  basemap: (plan: string) => getAll<BaseFeature>("basemap", { plan }),
  towns: (plan: string) => getAll<Town>("towns", { plan }),
  transport: (plan: string) => getAll<Transport>("transport", { plan }),
  boundaries: (plan: string) => getAll<BoundaryFeature>("park-boundaries", { plan }),

  layers: async (lang: string): Promise<readonly Layer[]> =>
    (await getJson<Page<Layer>>("layers", { lang })).items,
  tileSet: (layer: string, lang: string) =>
    getJsonAt<TileSet>(`tiles/${segment(layer)}?lang=${segment(lang)}`),
  tile: getTile,
  /** What is known of an object, or was at the end of a day. */
  item: (layer: string, id: string, day: string | null, signal?: AbortSignal) =>
    getJsonAt<Item>(
      `ogc/collections/${segment(layer)}/items/${segment(id)}?f=json${day === null ? "" : `&asOf=${day}`}`,
      signal,
    ),

  parkPage: (filter: ParkFilter, page: PageRequest, signal?: AbortSignal) =>
    getJson<ParkPage>("parks", { ...filter, ...page }, signal),
  enterprisePage: (filter: EnterpriseFilter, page: PageRequest, signal?: AbortSignal) =>
    getJson<EnterprisePage>("enterprises", { ...filter, ...page }, signal),
  townPage: (plan: string, page: PageRequest, signal?: AbortSignal) =>
    getJson<Page<Town>>("towns", { plan, ...page }, signal),
  transportPage: (plan: string, page: PageRequest, signal?: AbortSignal) =>
    getJson<Page<Transport>>("transport", { plan, ...page }, signal),
  boundariesOf: (park: string) => getAll<BoundaryFeature>("park-boundaries", { park }),

  targets: (plan: string) => getAll<Target>("targets", { plan }),
  projects: (plan: string) => getAll<Project>("projects", { plan }),
  policies: (plan: string) => getAll<Policy>("policies", { plan }),
  measures: (plan: string) => getAll<Measure>("measures", { plan }),
  organs: (plan: string) => getAll<Organ>("organs", { plan }),
  planChanges: (plan: string) => getAll<PlanChange>(`plans/${segment(plan)}/changes`),
  story: (plan: string, signal?: AbortSignal) =>
    getJson<Story>(`plans/${segment(plan)}/story`, {}, signal),
  /** Where programs subscribe to the changes. */
  changesFeed: (plan: string) => apiUrl(`plans/${segment(plan)}/changes.atom`),

  park: (id: string, signal?: AbortSignal) =>
    getJson<ParkFeature>(`parks/${segment(id)}`, {}, signal),
  enterprise: (id: string, signal?: AbortSignal) =>
    getJson<EnterpriseFeature>(`enterprises/${segment(id)}`, {}, signal),
  source: (id: string, signal?: AbortSignal) =>
    getJson<SourceDocument>(`sources/${segment(id)}`, {}, signal),
  conflicts: (query: { readonly object: string } | { readonly plan: string }) =>
    getAll<Conflict>("conflicts", query),
  search: (query: SearchQuery, signal?: AbortSignal) =>
    getJson<SearchAnswer>("search", { ...query, limit: 12 }, signal),
  proximity: (query: ProximityQuery, signal?: AbortSignal) =>
    getJson<Proximity>(
      "proximity",
      {
        ...query.origin,
        radius_m: Math.round(query.radiusM),
        kinds: query.kinds.join(","),
        limit: query.limit ?? 200,
      },
      signal,
    ),

  /** Every chain of the plan with its links: few, and asked for once per plan. */
  chains: (plan: string) => getAll<Chain>("chains", { plan }),
  /** Suppliers and customers of whoever makes one link and needs another, each `chain/link`, and how near parks are to them. */
  chainMatch: (plan: string, makes: string | null, needs: string | null) =>
    sendJson<ChainMatch>("POST", "siting/chain-matches", {
      plan,
      makes: makes === null ? [] : [{ link: makes }],
      needs: needs === null ? [] : [{ link: needs }],
    }),
  ambitions: (plan: string, by: AmbitionColumns, signal: AbortSignal) =>
    getJson<Ambitions>("ambitions", { plan, by }, signal),
} as const;

export type AtlasApi = typeof atlasApi;
