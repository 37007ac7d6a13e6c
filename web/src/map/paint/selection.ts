/** Where a selected object is, and what the map draws for it beside its symbol. */
import { boundsOf, polygonsOf } from "../values/geometry";
import type { Halo, Outline } from "./overlay";
import { colour } from "../values/tokens";
import type { MapData, MapPark, MapPosition, MapSelection } from "../values/types";

export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A place, or an extent. */
export type Target =
  | { readonly kind: "point"; readonly position: MapPosition }
  | { readonly kind: "extent"; readonly bounds: Bounds };

/** What there is to fly to; null for what is not on the map. */
export function targetOf(data: MapData, selection: MapSelection): Target | null {
  const bounds = boundsOf(areaOf(data, selection));
  if (bounds !== null) return { kind: "extent", bounds };
  const position = positionOf(data, selection);
  return position === null ? null : { kind: "point", position };
}

/** The vertices of an extent. */
export function pointsOf(data: MapData, selection: MapSelection): readonly MapPosition[] {
  return polygonsOf(areaOf(data, selection))
    .flat(2)
    .map(([lon, lat]) => ({ lon, lat }));
}

/** The area of a county or core, of the counties that an element of the layout names, of a park that is an extent. */
export function areaOf(data: MapData, { kind, id }: MapSelection): GeoJSON.Geometry | null {
  switch (kind) {
    case "county":
      return data.counties.find((county) => county.id === id)?.geometry ?? null;
    case "layout":
      return (
        data.shapes.find((shape) => shape.id === id)?.geometry ??
        drawnArea(data, id) ??
        countiesOf(data, id)
      );
    case "park":
      return data.shapes.find(({ parkIds }) => parkIds.includes(id))?.geometry ?? null;
    case "enterprise":
    case "transport":
    case "town":
    case "feature":
      return null;
  }
}

/** All that is drawn of an element and of its parts; null where nothing is. */
function drawnArea(data: MapData, id: string): GeoJSON.Geometry | null {
  const geometries = (data.drawings ?? [])
    .filter(({ elementIds }) => elementIds.includes(id))
    .flatMap((drawing) => drawing.geometries);
  return geometries.length === 0 ? null : { type: "GeometryCollection", geometries };
}

function countiesOf(data: MapData, elementId: string): GeoJSON.Geometry | null {
  const ids = data.elements.find(({ id }) => id === elementId)?.countyIds ?? [];
  const geometries = data.counties.flatMap(({ id, geometry }) =>
    ids.includes(id) && geometry !== null ? [geometry] : [],
  );
  return geometries.length === 0 ? null : { type: "GeometryCollection", geometries };
}

export function outlineOf(data: MapData, selection: MapSelection): readonly Outline[] {
  const geometry = areaOf(data, selection);
  if (geometry === null) return [];
  const indicative = data.shapes.some((shape) => shape.geometry === geometry);
  return [{ geometry, dash: indicative ? [9, 5] : [] }];
}

function positionOf(data: MapData, { kind, id }: MapSelection): MapPosition | null {
  switch (kind) {
    case "park":
      return ownOrHosted(
        data,
        data.parks.find((park) => park.id === id),
      );
    case "enterprise":
      return ownOrHosted(
        data,
        data.enterprises.find((firm) => firm.id === id),
      );
    case "transport":
      return data.transport.find((item) => item.id === id)?.position ?? null;
    case "town":
      return data.towns.find((town) => town.id === id)?.position ?? null;
    case "county":
      return data.counties.find((county) => county.id === id)?.position ?? null;
    case "layout":
    case "feature":
      return null;
  }
}

interface Hosted {
  readonly position: MapPosition | null;
  readonly hostId: string | null;
}

function ownOrHosted(data: MapData, object: Hosted | undefined): MapPosition | null {
  const seen = new Set<Hosted>();
  for (let at = object; at !== undefined && !seen.has(at);) {
    if (at.position !== null) return at.position;
    seen.add(at);
    const { hostId } = at;
    at = data.parks.find((park) => park.id === hostId);
  }
  return null;
}

/** The accuracy circle of a selected object with a place of its own. */
export function haloOf(data: MapData, selection: MapSelection | null): Halo | null {
  if (selection === null) return null;
  const object = accurate(data, selection);
  if (object === undefined) return null;
  const { position, accuracyM } = object;
  if (position === null || accuracyM === null) return null;
  const { fill, text } = object.palette ?? { fill: colour.ink2, text: colour.ink2 };
  return { position, accuracyM, fill, text };
}

type Accurate = Pick<MapPark, "position" | "accuracyM"> & {
  readonly palette?: { readonly fill: string; readonly text: string };
};

function accurate(data: MapData, { kind, id }: MapSelection): Accurate | undefined {
  switch (kind) {
    case "park":
      return data.parks.find((park) => park.id === id);
    case "enterprise":
      return data.enterprises.find((firm) => firm.id === id);
    case "transport":
      return data.transport.find((item) => item.id === id);
    case "town":
    case "county":
    case "layout":
    case "feature":
      return undefined;
  }
}
