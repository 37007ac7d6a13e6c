/** The lists of parts that are not here as a whole, page by page under the filter, with the counts of the service. */
import { computed, type ComputedRef } from "vue";
import {
  loading,
  usePages,
  type AtlasApi,
  type Enterprise,
  type Loadable,
  type Page,
  type Pages,
  type Park,
  type ParkPage,
  type Town,
  type Transport,
} from "@/api";
import type { LargePart, PlanData } from "@/features/catalogue";
import { kindGroup, type Filter, type KindGroup } from "./filter";
import { kindsOf, parkKindOf } from "./tile-filter";

/** A list as far as it is here. */
export interface PageView<T> {
  readonly items: readonly T[];
  /** Under the filter; null before the first answer. */
  readonly total: number | null;
  /** How many of them have a place of their own on the map; null where the service does not count that. */
  readonly onMap: number | null;
  readonly state: Loadable<unknown>;
  readonly busy: boolean;
  readonly hasMore: boolean;
  /** The next page did not come. */
  readonly moreFailed: boolean;
  readonly loadMore: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

/** Null for a part that is here as a whole. */
export interface ListPages {
  readonly parks: PageView<Park> | null;
  readonly enterprises: PageView<Enterprise> | null;
  readonly towns: PageView<Town> | null;
  readonly transport: PageView<Transport> | null;
  /** Parks per kind under the other filters; null where they are counted here, or not yet known. */
  readonly kinds: Readonly<Record<KindGroup | "all", number>> | null;
}

export const noPages: ListPages = {
  parks: null,
  enterprises: null,
  towns: null,
  transport: null,
  kinds: null,
};

/** One page of a list. */
export const pageLength = 100;

type Api = Pick<AtlasApi, "parkPage" | "enterprisePage" | "townPage" | "transportPage">;

/** The pages of every part of the list that is too large to be held, each under the filters that concern it. */
export function useListPages(
  api: Api,
  plan: () => PlanData | null,
  filter: () => Filter,
): ComputedRef<ListPages> {
  /** The plan and the filter of a part, null where it is whole. */
  const keyOf = (part: LargePart, uses: readonly (keyof Filter)[]) => (): Asked | null => {
    const data = plan();
    if (data?.partial.has(part) !== true) {
      return null;
    }
    const { kind, industry, county } = filter();
    return asked(data, {
      kind: uses.includes("kind") ? kind : null,
      industry: uses.includes("industry") ? industry : null,
      county: uses.includes("county") ? county : null,
    });
  };
  const parks = usePages(
    keyed(keyOf("parks", ["kind", "industry", "county"])),
    async (at, cursor, signal) => {
      const filters = { ...common(at), kind: kindsOf(at.filter.kind) };
      const found = await api.parkPage(filters, page(cursor), signal);
      at.data.remember({ parks: found.items });
      return found;
    },
  );
  const firms = usePages(
    keyed(keyOf("enterprises", ["kind", "industry", "county"])),
    async (at, cursor, signal) => {
      // Where the parks are not all here the map cannot tell their kinds: then the kind narrows parks alone.
      const kinds = at.data.partial.has("parks") ? undefined : kindsOf(at.filter.kind);
      const filters = { ...common(at), park_kind: kinds };
      const found = await api.enterprisePage(filters, page(cursor), signal);
      at.data.remember({ enterprises: found.items });
      return found;
    },
  );
  const towns = usePages(keyed(keyOf("towns", [])), async ({ data }, cursor, signal) => {
    const found = await api.townPage(data.plan.id, page(cursor), signal);
    data.remember({ towns: found.items });
    return found;
  });
  const transport = usePages(keyed(keyOf("transport", [])), async ({ data }, cursor, signal) => {
    const found = await api.transportPage(data.plan.id, page(cursor), signal);
    data.remember({ transport: found.items });
    return found;
  });
  const kinds = usePages(keyed(keyOf("parks", ["industry", "county"])), (at, _, signal) =>
    api.parkPage(common(at), { limit: 1 }, signal),
  );
  const shown = <P extends Page<unknown>>(pages: Pages<Asked, P>): Loadable<P> =>
    // The list of another plan is no list of this one.
    pages.of.value?.data === plan() ? pages.state.value : loading;
  const isPartial = (part: LargePart): boolean => plan()?.partial.has(part) ?? false;
  return computed(() => ({
    parks: isPartial("parks") ? viewOf(parks, shown(parks), () => null) : null,
    enterprises: isPartial("enterprises")
      ? viewOf(firms, shown(firms), ({ counts }) => counts.located)
      : null,
    towns: isPartial("towns") ? viewOf(towns, shown(towns), () => null) : null,
    transport: isPartial("transport") ? viewOf(transport, shown(transport), () => null) : null,
    kinds: isPartial("parks") ? countsOf(shown(kinds)) : null,
  }));
}

interface Asked {
  readonly data: PlanData;
  readonly filter: Filter;
  readonly text: string;
}

function asked(data: PlanData, filter: Filter): Asked {
  const { kind, industry, county } = filter;
  return { data, filter, text: [data.plan.id, kind, industry, county].join("|") };
}

/** The same question under the same object, so that nothing is asked twice. */
function keyed(key: () => Asked | null): () => Asked | null {
  let last: Asked | null = null;
  return () => {
    const now = key();
    last = now !== null && last?.data === now.data && last.text === now.text ? last : now;
    return last;
  };
}

function common({ data, filter }: Asked): {
  readonly plan: string;
  readonly county: string | undefined;
  readonly industry: string | undefined;
} {
  return {
    plan: data.plan.id,
    county: filter.county ?? undefined,
    industry: filter.industry ?? undefined,
  };
}

function page(cursor: string | undefined): {
  readonly limit: number;
  readonly cursor: string | undefined;
} {
  return { limit: pageLength, cursor };
}

function viewOf<T, P extends Page<T>>(
  pages: Pages<Asked, P>,
  state: Loadable<P>,
  onMap: (list: P) => number | null,
): PageView<T> {
  const list = state.state === "ready" ? state.value : null;
  return {
    items: list?.items ?? [],
    total: list?.total ?? null,
    onMap: list === null ? null : onMap(list),
    state,
    busy: pages.busy.value,
    hasMore: (list?.next ?? null) !== null,
    moreFailed: list !== null && pages.problem.value !== null,
    loadMore: pages.loadMore,
    reload: pages.reload,
  };
}

function countsOf(state: Loadable<ParkPage>): ListPages["kinds"] {
  return state.state === "ready" ? byGroup(state.value.counts.byKind) : null;
}

function byGroup(byKind: Readonly<Record<string, number>>): Record<KindGroup | "all", number> {
  const counts = { all: 0, park: 0, featured_park: 0, sub_park: 0, other: 0, core: 0 };
  for (const [kind, count] of Object.entries(byKind)) {
    const known = parkKindOf({ kind });
    if (known !== null) {
      counts[kindGroup(known)] += count;
      counts.all += count;
    }
  }
  return counts;
}
