/** Turns the plan into what the map draws. The only place that knows both vocabularies. */
import type { Enterprise, LayoutFeature, Park } from "@/api";
import {
  clusterOf,
  enterprisePalette,
  extentOf,
  fullName,
  layoutPalette,
  parkPalette,
  shortName,
  standingFor,
  type LargePart,
  type PlanData,
} from "@/features/catalogue";
import type {
  MapBlock,
  MapCounty,
  MapDrawing,
  MapData,
  MapElement,
  MapEnterprise,
  MapPark,
  MapSelection,
  MapShape,
  MapTown,
  MapTransport,
  ShownIds,
} from "@/map";
import { layoutParts } from "@/features/layout";
import { language, listed, t } from "@/shared/i18n";

/** What stays while the reader looks around: counties and the core. */
export type MapFrame = Pick<MapData, "bbox" | "counties" | "shapes" | "elements" | "drawings">;

/** What decides which objects of a partial part are drawn one by one. */
export interface Beside {
  /** Of a part that is drawn from tiles only the selected object has a symbol of its own. */
  readonly selection: MapSelection | null;
  /** Numbers in place of beads are those of all firms: under a filter they would be wrong. */
  readonly filtered: boolean;
  /** The plan has the blocks of today: those of another day come as tiles. */
  readonly past: boolean;
}

export function toMapFrame(data: PlanData): MapFrame {
  return {
    bbox: data.plan.bbox,
    counties: counties(data),
    shapes: shapes(data),
    drawings: drawings(data),
    elements: elements(data),
  };
}

export function toMapData(data: PlanData, frame: MapFrame, beside: Beside): MapData {
  const { partial } = data;
  const drawn = <T extends { readonly id: string }>(
    part: LargePart,
    kind: MapSelection["kind"],
    items: readonly T[],
  ): readonly T[] =>
    partial.has(part)
      ? items.filter(({ id }) => beside.selection?.kind === kind && beside.selection.id === id)
      : items;
  const counted = partial.has("enterprises") && !beside.filtered;
  return {
    ...frame,
    blocks: partial.has("boundaries") || beside.past ? [] : blocks(data),
    parks: parks(data, drawn("parks", "park", data.parks.filter(isOnMap)), counted),
    enterprises: enterprises(data, drawn("enterprises", "enterprise", data.enterprises)),
    transport: transport(drawn("transport", "transport", data.transport)),
    towns: towns(data, drawn("towns", "town", data.towns)),
  };
}

/** The longest industry name that stands well under a county name. */
const subtitleLength = 8;

/** The plan's words for its lead industry if they are short, else the name in the catalogue. */
export function leadIndustry(data: PlanData, element: LayoutFeature): string | null {
  const lead = element.properties.industries[0];
  if (lead === undefined) {
    return null;
  }
  const words = lead.label.replace(/产业$/, "");
  return language() === "zh" && words.length <= subtitleLength
    ? words
    : (data.industries.find(lead.id)?.name ?? words.slice(0, subtitleLength));
}

/** The signs of the layout that the pack declares. */
function drawings(data: PlanData): MapDrawing[] {
  return layoutParts(data).flatMap(({ id, elementId, parentId, kind, colour, ...drawn }) =>
    kind === "words" || colour === null
      ? []
      : [
          {
            id,
            elementIds: parentId === null ? [elementId] : [elementId, parentId],
            kind,
            colour,
            geometries: drawn.geometries,
            points: drawn.points,
          },
        ],
  );
}

/** A province is drawn by its cities, which are named from afar. */
const citiesNamedFrom = 6;

function counties(data: PlanData): MapCounty[] {
  return data.plan.level === "province" &&
    data.counties.some(({ properties }) => properties.kind === "city")
    ? data.counties
        .filter(({ properties }) => properties.kind === "city")
        .map(({ id, geometry, properties }) => ({
          id,
          name: shortName(properties).replace(/市$/, ""),
          kind: "county",
          geometry,
          position: properties.position,
          palette: null,
          subtitle: null,
          elementId: null,
          namedFrom: citiesNamedFrom,
        }))
    : ownCountiesAndAround(data);
}

function ownCountiesAndAround(data: PlanData): MapCounty[] {
  return data.counties.map(({ id, geometry, properties }) => {
    const cluster = properties.kind === "county" ? clusterOf(data, id) : undefined;
    return {
      id,
      name: shortName(properties),
      kind: properties.kind,
      geometry,
      position: properties.position,
      palette: cluster === undefined ? null : layoutPalette(data, cluster.properties),
      subtitle: cluster === undefined ? null : leadIndustry(data, cluster),
      elementId: cluster?.id ?? null,
    };
  });
}

function shapes(data: PlanData): MapShape[] {
  return data.layout.flatMap((element) => {
    const { id, properties } = element;
    const geometry = extentOf(element);
    if (geometry === null) {
      return [];
    }
    const [label, ...rest] = fullName(properties).split(/[：:]\s*/);
    const names = namedTowns(data, element).map((town) => shortName(town).replace(/镇$/, ""));
    const extent = t("map.coreTowns", { towns: listed(names) });
    return [
      {
        id,
        geometry,
        label: label ?? shortName(properties),
        lines: names.length === 0 ? rest : [...rest, extent],
        precision: properties.precision.class,
        parkIds: coresNamed(data, properties.name),
      },
    ];
  });
}

/** The plan's core stands among its parks as well; where that has no place of its own it is the extent of that name. */
function coresNamed({ parks: all }: PlanData, name: string): readonly string[] {
  return all
    .filter((park) => park.kind === "core" && park.position === null && name.includes(park.name))
    .map(({ id }) => id);
}

function elements({ layout }: PlanData): MapElement[] {
  return layout.map(({ id, properties }) => ({ id, countyIds: properties.countyCodes }));
}

function blocks(data: PlanData): MapBlock[] {
  return data.boundaries.map(({ geometry, properties }) => ({
    id: `${properties.parkId}/${properties.block}`,
    parkId: properties.parkId,
    geometry,
    palette: parkPalette(data, properties.parkId),
    precision: properties.precision.class,
    demo: properties.demo,
  }));
}

function parks(data: PlanData, drawn: readonly Park[], counted: boolean): MapPark[] {
  const hosts = new Set(
    data.layout
      .filter(({ properties }) => properties.kind === "core")
      .flatMap(({ properties }) => properties.parkIds),
  );
  return drawn.map((park) => ({
    id: park.id,
    kind: park.kind,
    label: shortName(park),
    position: park.position,
    accuracyM: park.precision.accuracyM,
    precision: park.precision.class,
    palette: parkPalette(data, park.id),
    hostId: hostOfPark(data, park),
    emphasised: park.kind === "core" || hosts.has(park.id),
    countyCode: countyOf(park),
    firmCount: counted ? park.enterpriseCount : null,
  }));
}

/** Another name of a park that is here already has no symbol of its own. */
function isOnMap({ counted }: Park): boolean {
  return counted;
}

/**
 * Where a park is shown that has no place of its own: at the park it is said to lie in. A part that has one still
 * belongs to the row under its host's name at small scales.
 */
function hostOfPark(data: PlanData, park: Park): string | null {
  if (park.locatedIn?.kind === "park") {
    return standingFor(data, park.locatedIn.id);
  }
  const part = park.kind === "featured_park" || park.kind === "sub_park";
  return part && park.position !== null && park.parentId !== null
    ? standingFor(data, park.parentId)
    : null;
}

function countyOf(item: Pick<Park, "locatedIn" | "countyCodes">): string | null {
  return item.locatedIn?.kind === "county" ? item.locatedIn.id : (item.countyCodes[0] ?? null);
}

function enterprises(data: PlanData, drawn: readonly Enterprise[]): MapEnterprise[] {
  return drawn.map((firm) => ({
    id: firm.id,
    label: shortName(firm),
    position: firm.position,
    accuracyM: firm.precision.accuracyM,
    palette: enterprisePalette(data, firm.id),
    hostId: firm.locatedIn?.kind === "park" ? standingFor(data, firm.locatedIn.id) : null,
    countyCode: countyOf(firm),
  }));
}

function transport(drawn: PlanData["transport"]): MapTransport[] {
  return drawn.flatMap((node) =>
    node.position === null
      ? []
      : [
          {
            id: node.id,
            kind: node.kind,
            label: shortName(node),
            position: node.position,
            accuracyM: node.precision.accuracyM ?? 0,
          },
        ],
  );
}

function towns(data: PlanData, drawn: PlanData["towns"]): MapTown[] {
  const cores = data.layout.filter(({ properties }) => properties.kind === "core");
  const core = new Set(cores.flatMap((element) => namedTowns(data, element)).map(({ id }) => id));
  return drawn.flatMap((town) => {
    const { id, position } = town;
    return position === null ? [] : [{ id, label: shortName(town), position, core: core.has(id) }];
  });
}

/** The towns that the element's own sentences name, in its counties. */
export function namedTowns(data: PlanData, { properties }: LayoutFeature): PlanData["towns"] {
  const sentences = properties.sources.map(({ quote }) => quote ?? "").join("");
  return data.towns.filter(
    ({ name, countyCode }) =>
      properties.countyCodes.includes(countyCode) && sentences.includes(name),
  );
}

/** The county that a filter asks for. */
export function wantedCounty(shown: ShownIds | null): MapSelection | null {
  const county = shown?.county ?? null;
  return county === null ? null : { kind: "county", id: county };
}
