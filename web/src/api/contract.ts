/**
 * Holds the types this application reads against what the service says of itself: a member that the
 * service does not have fails the type check here. schema.gen.ts is generated from web/openapi.json.
 */
import type { components } from "./schema.gen";
import type { ExportFormat, ExportJob, ExportOutlook } from "./types-exports";
import type { ChainLink, Conflict, SearchHit } from "./types-answers";
import type { Layer, LayerProperty, LayerStyle } from "./types-layers";
import type {
  Area,
  BaseMap,
  Enterprise,
  Fact,
  LayoutProperties,
  Park,
  ParkDetail,
  Plan,
  Precision,
  Settings,
  Town,
  Transport,
} from "./types";

type Schemas = components["schemas"];

/** `never` if the service has every member that is read here, else the names of those it lacks. */
type Lacking<Read, Served> = Exclude<keyof Read, keyof Served>;

interface Lacks {
  area: Lacking<Area, Schemas["StatedArea"]>;
  baseMap: Lacking<BaseMap, Schemas["WebPropertiesBaseMap"]>;
  chainLink: Lacking<ChainLink, Schemas["ChainLink"]>;
  conflict: Lacking<Conflict, Schemas["Conflict"]>;
  enterprise: Lacking<Enterprise, Schemas["Enterprise"]>;
  exportFormat: Lacking<ExportFormat, Schemas["ExportFormatOutlook"]>;
  exportJob: Lacking<ExportJob, Schemas["ExportJob"]>;
  exportOutlook: Lacking<ExportOutlook, Schemas["ExportOutlook"]>;
  fact: Lacking<Fact, Schemas["Fact"]>;
  layer: Lacking<Layer, Schemas["Layer"]>;
  layerProperty: Lacking<LayerProperty, Schemas["LayerProperty"]>;
  layerStyle: Lacking<LayerStyle, Schemas["FeatureStyle"]>;
  layout: Lacking<LayoutProperties, Schemas["LayoutFeatureProperties"]>;
  park: Lacking<Park, Schemas["ParkItem"]>;
  parkDetail: Lacking<ParkDetail, Schemas["ParkFeatureProperties"]>;
  plan: Lacking<Plan, Schemas["Plan"]>;
  precision: Lacking<Precision, Schemas["Precision"]>;
  search: Lacking<SearchHit, Schemas["SearchItem"]>;
  settings: Lacking<Settings, Schemas["SettingsControllerSettings"]>;
  town: Lacking<Town, Schemas["Town"]>;
  transport: Lacking<Transport, Schemas["TransportNode"]>;
}

/** Does not compile unless nothing is lacking. */
export const servedAsRead: [Lacks[keyof Lacks]] extends [never] ? true : Lacks = true;
