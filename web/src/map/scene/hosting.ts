/** Who stands at a place of its own, who is shown under whose name, and who is known only to the county. */
import { roughDistanceM } from "../values/geometry";
import { COARSE_M } from "../values/tokens";
import type { MapData, MapEnterprise, MapPark, MapPosition, VisibleIds } from "../values/types";

/** What is shown under the name of a park. */
export interface Guests {
  readonly featured: MapPark[];
  readonly nested: MapPark[];
  readonly others: MapPark[];
  readonly enterprises: MapEnterprise[];
}

export type Located<T> = T & { readonly position: MapPosition };

export interface Hosting {
  /** Parks of every kind with a place of their own, hosts of visible guests included. */
  readonly parks: readonly Located<MapPark>[];
  readonly enterprises: readonly Located<MapEnterprise>[];
  readonly guests: ReadonlyMap<string, Guests>;
}

/** Closer than this to the host, a point is a copy of the host's point. */
const APART_M = 300;

export function hostingOf(data: MapData, visible: VisibleIds | null): Hosting {
  const byId = new Map(data.parks.map((park) => [park.id, park]));
  const guests = new Map<string, Guests>();
  const guestsOf = (id: string): Guests => {
    const known = guests.get(id) ?? { featured: [], nested: [], others: [], enterprises: [] };
    guests.set(id, known);
    return known;
  };
  const sees = (park: MapPark): boolean => visible === null || visible.parks.has(park.id);
  const parks = data.parks.filter(sees);
  for (const park of parks) {
    const host = hasOwnPlace(park, byId) ? null : hostOf(park, byId);
    if (host !== null) addPark(guestsOf(host.id), park);
  }
  const enterprises = data.enterprises.filter(
    (enterprise) => visible === null || visible.enterprises.has(enterprise.id),
  );
  for (const enterprise of enterprises) {
    const host = isApart(enterprise, byId) ? null : hostOf(enterprise, byId);
    if (host !== null) guestsOf(host.id).enterprises.push(enterprise);
  }
  return {
    parks: data.parks.filter(
      (park): park is Located<MapPark> =>
        isLocated(park) && hasOwnPlace(park, byId) && (sees(park) || guests.has(park.id)),
    ),
    enterprises: enterprises.filter(
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

/** A nested park has its own place when it is located apart from its host, and better. */
function hasOwnPlace(park: MapPark, byId: ReadonlyMap<string, MapPark>): boolean {
  if (park.kind === "core") return false;
  if (park.kind !== "sub_park") return isApart(park, byId);
  const host = park.hostId === null ? undefined : byId.get(park.hostId);
  const better = (park.accuracyM ?? Infinity) < (host?.accuracyM ?? Infinity);
  return isApart(park, byId) && (host === undefined || better);
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
