/** The list as a whole: which rows, under which heads. */
import type { Located } from "@/api";
import { fullName, placingOf, type PlanData } from "@/features/catalogue";
import { formatCount } from "@/shared/format";
import { t } from "@/shared/i18n";
import type { Filter, Matches } from "./filter";
import { groupParks, type GroupHead, type SortOrder } from "./groups";
import type { ListPages, PageView } from "./list-pages";
import { layoutKindWord } from "@/features/layout";
import type { ListMode } from "./list-mode";
import { enterpriseRow, layoutRow, parkRow, townRow, transportRow, type ListRow } from "./rows";
import type { Enterprise, Park } from "@/api";

export interface ListGroup {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly accent: boolean;
  readonly rows: readonly ListRow[];
}

export interface ListQuery {
  readonly mode: ListMode;
  readonly filter: Filter;
  readonly sort: SortOrder;
  /** Only what has no place of its own. */
  readonly unlocated: boolean;
  readonly parks: Matches<Park>;
  readonly enterprises: Matches<Enterprise>;
  /** The lists of what is not here as a whole. */
  readonly pages: ListPages;
}

export function listGroups(data: PlanData, query: ListQuery): readonly ListGroup[] {
  const groups = allGroups(data, query);
  return groups.filter(({ rows }) => rows.length > 0);
}

function allGroups(data: PlanData, query: ListQuery): readonly ListGroup[] {
  switch (query.mode) {
    case "parks":
      if (query.pages.parks !== null) {
        return [pagedGroup(query.pages.parks, "list.places", (park) => parkRow(data, park))];
      }
      return [...parkGroups(data, query), mentionedParks(data, query)];
    case "enterprises":
      if (query.pages.enterprises !== null) {
        return [
          pagedGroup(query.pages.enterprises, "list.firms", (firm) => enterpriseRow(data, firm)),
        ];
      }
      return enterpriseGroups(data, query);
    case "layout":
      return layoutGroups(data);
    case "places":
      return placeGroups(data, query);
  }
}

/** On the map nowhere: neither at a place of its own nor under the name of a park. */
export function isUnlocated(data: PlanData, item: Located): boolean {
  return placingOf(data, item) === "none";
}

function narrowed<T extends Located>(
  data: PlanData,
  items: readonly T[],
  query: ListQuery,
): readonly T[] {
  return query.unlocated ? items.filter((item) => isUnlocated(data, item)) : items;
}

/** What has arrived of a long list, in the order of the service: by name. */
function pagedGroup<T>(
  { items, total }: PageView<T>,
  unit: "list.places" | "list.firms",
  rowOf: (item: T) => ListRow,
): ListGroup {
  return {
    id: "paged",
    title: t("list.all"),
    hint: total === null ? "" : t(unit, { count: formatCount(total) }),
    accent: false,
    rows: items.map(rowOf),
  };
}

function parkGroups(data: PlanData, query: ListQuery): ListGroup[] {
  return groupParks(data, narrowed(data, query.parks.primary, query), query.sort).map(
    ({ head, parks }, index) => ({
      id: `g${index}`,
      ...headText(data, head, parks.length),
      accent: head.of === "core",
      rows: parks.map((park) => parkRow(data, park)),
    }),
  );
}

function headText(data: PlanData, head: GroupHead, count: number): { title: string; hint: string } {
  switch (head.of) {
    case "core":
      return { title: t("layoutKind.core"), hint: afterColon(fullName(head.element.properties)) };
    case "clusters":
      return {
        title: t("layoutKind.cluster"),
        hint: t("list.countyClusters", { count: head.elements.length }),
      };
    case "element":
      return {
        title: fullName(head.element.properties),
        hint: layoutKindWord(data, head.element.properties.kind),
      };
    case "kind":
      return { title: t(`kindGroup.${head.kind}`), hint: t("list.places", { count }) };
    case "all":
      return { title: t("list.all"), hint: t("list.places", { count }) };
  }
}

/** “一核：梅兴华丰产业带核心区” without what the head says already. */
function afterColon(name: string): string {
  return name.replace(/^[^：:]*[：:]\s*/, "");
}

function mentionedParks(data: PlanData, query: ListQuery): ListGroup {
  const parks = narrowed(data, query.parks.mentioned, query);
  return {
    id: "mentioned",
    title: t("list.mentioned", { industry: industryName(data, query.filter) }),
    hint: t("list.mentionedHint", { count: parks.length }),
    accent: false,
    rows: parks.map((park) => parkRow(data, park)),
  };
}

function enterpriseGroups(data: PlanData, query: ListQuery): ListGroup[] {
  const firms = narrowed(data, query.enterprises.primary, query);
  const mentioned = narrowed(data, query.enterprises.mentioned, query);
  const sectors = data.industries.children(null).map(({ id, name }) => {
    const own = firms.filter((firm) => {
      const industry = firm.primaryIndustryId;
      return industry !== null && data.industries.within(industry, id);
    });
    return {
      id: `s-${id}`,
      title: name,
      hint: t("list.firms", { count: own.length }),
      accent: false,
      rows: own.map((firm) => enterpriseRow(data, firm)),
    };
  });
  return [
    ...sectors,
    {
      id: "mentioned",
      title: t("list.mentioned", { industry: industryName(data, query.filter) }),
      hint: t("list.mentionedHint", { count: mentioned.length }),
      accent: false,
      rows: mentioned.map((firm) => enterpriseRow(data, firm)),
    },
  ];
}

function layoutGroups(data: PlanData): ListGroup[] {
  const kinds = [...new Set(data.layout.map(({ properties }) => properties.kind))];
  return kinds.map((kind) => {
    const elements = data.layout.filter(({ properties }) => properties.kind === kind);
    return {
      id: `l-${kind}`,
      title: layoutKindWord(data, kind),
      hint: elements.length > 1 ? t("list.elements", { count: elements.length }) : "",
      accent: kind === "core",
      rows: elements.map((element) => layoutRow(data, element)),
    };
  });
}

const transportKinds = ["airport", "rail_station", "expressway_interchange", "port"] as const;

function placeGroups(data: PlanData, { filter: { county }, pages }: ListQuery): ListGroup[] {
  const transport = (pages.transport?.items ?? data.transport).filter(
    ({ countyCode }) => county === null || countyCode === county,
  );
  const towns = (pages.towns?.items ?? data.towns).filter(
    ({ countyCode }) => county === null || countyCode === county,
  );
  return [
    ...transportKinds.map((kind) => ({
      id: `t-${kind}`,
      title: t(`transportKind.${kind}`),
      hint: "",
      accent: false,
      rows: transport.filter((node) => node.kind === kind).map((node) => transportRow(data, node)),
    })),
    {
      id: "towns",
      title: t("object.town"),
      hint: t("list.towns"),
      accent: false,
      rows: towns.map((town) => townRow(data, town)),
    },
  ];
}

function industryName(data: PlanData, { industry }: Filter): string {
  return industry === null ? "" : (data.industries.find(industry)?.name ?? industry);
}
