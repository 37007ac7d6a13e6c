/** Who stands at a place of its own, who is shown under whose name, and who is known only to the county. */
import { roughDistanceM } from "../values/geometry";
import { COARSE_M } from "../values/tokens";
import type { MapData, MapEnterprise, MapPark, MapPosition } from "../values/types";

/** What is shown under the name of a park. */
export interface Guests {
  readonly featured: MapPark[];
  readonly nested: MapPark[];
  readonly others: MapPark[];
  readonly enterprises: MapEnterprise[];
}

export type Located<T> = T & { readonly position: MapPosition };

export interface Hosting {
  /** Parks of every kind with a place of their own. */
  readonly parks: readonly Located<MapPark>[];
  readonly enterprises: readonly Located<MapEnterprise>[];
  readonly guests: ReadonlyMap<string, Guests>;
}

/** Closer than this to the host, a point is a copy of the host's point. */
const APART_M = 300;

export function hostingOf(data: MapData): Hosting {
  const byId = new Map(data.parks.map((park) => [park.id, park]));
  const guests = new Map<string, Guests>();
  const guestsOf = (id: string): Guests => {
    const known = guests.get(id) ?? { featured: [], nested: [], others: [], enterprises: [] };
    guests.set(id, known);
    return known;
  };
  for (const park of data.parks) {
    const host = hasOwnPlace(park, byId) ? null : hostOf(park, byId);
    if (host !== null) addPark(guestsOf(host.id), park);
  }
  for (const enterprise of data.enterprises) {
    const host = isApart(enterprise, byId) ? null : hostOf(enterprise, byId);
    if (host !== null) guestsOf(host.id).enterprises.push(enterprise);
  }
  return {
    parks: data.parks.filter(
      (park): park is Located<MapPark> => isLocated(park) && hasOwnPlace(park, byId),
    ),
    enterprises: data.enterprises.filter(
      (enterprise): enterprise is Located<MapEnterprise> =>
        isLocated(enterprise) && isApart(enterprise, byId),
    ),
    guests,
  };
}

export function isCoarse(object: { readonly accuracyM: number | null }): boolean {
  return object.accuracyM !== null && object.accuracyM >= COARSE_M;
}

function addPark(guests: Guests, park: MapPark): void {
  switch (park.kind) {
    case "featured_park":
      guests.featured.push(park);
      return;
    case "park":
    case "sub_park":
      guests.nested.push(park);
      return;
    case "site":
    case "town":
      guests.others.push(park);
      return;
    case "core":
      return;
  }
}

function isLocated<T extends { readonly position: MapPosition | null }>(
  object: T,
): object is Located<T> {
  return object.position !== null;
}

/** A nested park has its own place when it is located apart from its host, and better, or in another county. */
function hasOwnPlace(park: MapPark, byId: ReadonlyMap<string, MapPark>): boolean {
  if (!isApart(park, byId)) return false;
  const host = park.kind === "sub_park" ? hostOf(park, byId) : null;
  if (host === null) return true;
  const better = (park.accuracyM ?? Infinity) < (host.accuracyM ?? Infinity);
  return better || park.countyCode !== host.countyCode;
}

interface Hosted {
  readonly position: MapPosition | null;
  readonly hostId: string | null;
}

function isApart(object: Hosted, byId: ReadonlyMap<string, MapPark>): boolean {
  if (object.position === null) return false;
  const host = hostOf(object, byId);
  const at = host?.position ?? null;
  return at === null || roughDistanceM(at, object.position) > APART_M;
}

/** The first host up the line that has a position; null when there is none. */
function hostOf(object: Hosted, byId: ReadonlyMap<string, MapPark>): MapPark | null {
  const seen = new Set<string>();
  for (let id = object.hostId; id !== null && !seen.has(id);) {
    seen.add(id);
    const host = byId.get(id);
    if (host === undefined) return null;
    if (host.kind === "park" && host.position !== null) return host;
    if (host.hostId === null) return host.position === null ? null : host;
    id = host.hostId;
  }
  return null;
}
