import type { Enterprise, LayoutFeature, LayoutKind, Park } from "@/api";

/** The layout chapter speaks first: the core before the clusters. */
const colouring: readonly LayoutKind[] = ["core", "cluster"];

/**
 * The one industry under which each park is coloured and counted: the first industry of the core, else of the
 * cluster, that names the park; else the park's own first; else that of the park it lies in. Null if nothing says.
 */
export function primaryIndustries(
  parks: readonly Park[],
  layout: readonly LayoutFeature[],
): ReadonlyMap<string, string | null> {
  const named = namedByLayout(layout);
  const byId = new Map(parks.map((park) => [park.id, park]));
  const found = new Map<string, string | null>();

  function resolve(park: Park, seen: ReadonlySet<string>): string | null {
    const own = named.get(park.id) ?? park.industries[0]?.id;
    if (own !== undefined) {
      return own;
    }
    const parent = park.parentId === null ? undefined : byId.get(park.parentId);
    if (parent === undefined || seen.has(parent.id)) {
      return null;
    }
    return resolve(parent, new Set([...seen, park.id]));
  }

  for (const park of parks) {
    found.set(park.id, resolve(park, new Set()));
  }
  return found;
}

/** A firm is counted under its own first industry, else under that of the first park it stands in. */
export function primaryIndustryOf(
  enterprise: Enterprise,
  parkIndustries: ReadonlyMap<string, string | null>,
): string | null {
  const own = enterprise.industries[0]?.id;
  if (own !== undefined) {
    return own;
  }
  const parkId = enterprise.parkIds[0];
  return parkId === undefined ? null : (parkIndustries.get(parkId) ?? null);
}

/** The industry under which the layout chapter names a park. */
export function namedByLayout(layout: readonly LayoutFeature[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const kind of colouring) {
    for (const element of layout) {
      const industry = element.properties.industries[0]?.id;
      if (element.properties.kind === kind && industry !== undefined) {
        for (const parkId of element.properties.parkIds) {
          if (!named.has(parkId)) {
            named.set(parkId, industry);
          }
        }
      }
    }
  }
  return named;
}
