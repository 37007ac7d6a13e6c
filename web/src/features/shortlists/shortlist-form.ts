/** What a change of a shortlist sends: the whole of it. */
import type { Shortlist, ShortlistForm } from "@/api/siting";

type Sites = ShortlistForm["sites"];

function formOf({ name, client, version }: Shortlist, sites: Sites): ShortlistForm {
  return { name, ...(client === null ? {} : { client }), version, sites };
}

function sitesOf({ sites }: Shortlist): Sites {
  return sites.map(({ parkId, note }) => ({ parkId, ...(note === null ? {} : { note }) }));
}

/** Those of these parks that are not in it. */
export function missing({ sites }: Shortlist, parks: readonly string[]): readonly string[] {
  return parks.filter((park) => !sites.some(({ parkId }) => parkId === park));
}

/** With more parks at its end. */
export function extended(list: Shortlist, parks: readonly string[]): ShortlistForm {
  const more = missing(list, parks).map((parkId) => ({ parkId }));
  return formOf(list, [...sitesOf(list), ...more]);
}

/** Without one of its parks. */
export function without(list: Shortlist, park: string): ShortlistForm {
  return formOf(
    list,
    sitesOf(list).filter(({ parkId }) => parkId !== park),
  );
}

/** With a park one place further up or down. */
export function moved(list: Shortlist, park: string, by: -1 | 1): ShortlistForm {
  const sites = [...sitesOf(list)];
  const from = sites.findIndex(({ parkId }) => parkId === park);
  const [site] = sites.splice(from, 1);
  if (site !== undefined) {
    sites.splice(Math.max(0, from + by), 0, site);
  }
  return formOf(list, sites);
}

/** With another note at a park; an empty one is none. */
export function noted(list: Shortlist, park: string, note: string): ShortlistForm {
  const said = note.trim();
  return formOf(
    list,
    sitesOf(list).map((site) =>
      site.parkId === park ? { parkId: park, ...(said === "" ? {} : { note: said }) } : site,
    ),
  );
}
