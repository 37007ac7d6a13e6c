/** What a change of a shortlist sends: the whole of it. */
import type { Shortlist, ShortlistForm } from "@/api/siting";

type Sites = ShortlistForm["sites"];

function formOf({ name, client, version }: Shortlist, sites: Sites): ShortlistForm {
  return { name, ...(client === null ? {} : { client }), version, sites };
}

function sitesOf({ sites }: Shortlist): Sites {
  return sites.map(({ site, note }) => ({ site, ...(note === null ? {} : { note }) }));
}

/** Those of these sites that are not in it. */
export function missing({ sites }: Shortlist, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => !sites.some(({ site }) => site === key));
}

/** With more sites at its end. */
export function extended(list: Shortlist, keys: readonly string[]): ShortlistForm {
  const more = missing(list, keys).map((site) => ({ site }));
  return formOf(list, [...sitesOf(list), ...more]);
}

/** Without one of its sites. */
export function without(list: Shortlist, key: string): ShortlistForm {
  return formOf(
    list,
    sitesOf(list).filter(({ site }) => site !== key),
  );
}

/** With a site one place further up or down. */
export function moved(list: Shortlist, key: string, by: -1 | 1): ShortlistForm {
  const sites = [...sitesOf(list)];
  const from = sites.findIndex((each) => each.site === key);
  const [site] = sites.splice(from, 1);
  if (site !== undefined) {
    sites.splice(Math.max(0, from + by), 0, site);
  }
  return formOf(list, sites);
}

/** With another note at a site; an empty one is none. */
export function noted(list: Shortlist, key: string, note: string): ShortlistForm {
  const said = note.trim();
  return formOf(
    list,
    sitesOf(list).map((each) =>
      each.site === key ? { site: key, ...(said === "" ? {} : { note: said }) } : each,
    ),
  );
}
