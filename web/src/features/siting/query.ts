/** What is looked for, as the address has it and as the service takes it. */
import type {
  Criterion,
  SitingBreakPoint,
  SitingLimit,
  SitingSearch,
  SitingWish,
} from "@/api/siting";

export interface LimitAsked {
  readonly criterion: Criterion;
  readonly of: string | null;
  readonly atMost: number | null;
  readonly atLeast: number | null;
  /** Codes of counties. */
  readonly oneOf: readonly string[];
}

export interface WishAsked {
  readonly criterion: Criterion;
  readonly of: string | null;
  readonly weight: number;
  /** Null for the usual ones. */
  readonly breakPoints: readonly SitingBreakPoint[] | null;
}

/** What can be a candidate: parks, and land of them that is ready for supply. */
export const siteKinds = ["park", "block", "parcel"] as const;
export type SiteKind = (typeof siteKinds)[number];

export interface Query {
  /** One at least. */
  readonly kinds: readonly SiteKind[];
  /** `link:chain/id` or `industry:id`; null where that is left open. */
  readonly make: string | null;
  readonly limits: readonly LimitAsked[];
  readonly wishes: readonly WishAsked[];
}

export const criteria = [
  "industry",
  "county",
  "neighbour",
  "station",
  "expressway",
  "airport",
  "port",
  "town",
  "stated_area",
  "available_land",
  "land_price",
  "utilities",
  "headroom",
  "indicator",
] as const satisfies readonly Criterion[];

function wish(criterion: Criterion, weight: number, of: string | null = null): WishAsked {
  return { criterion, of, weight, breakPoints: null };
}

/** Before anybody said what is to be made. */
export const plainQuery: Query = {
  kinds: ["park"],
  make: null,
  limits: [],
  wishes: [
    wish("station", 10),
    wish("expressway", 10),
    wish("airport", 5),
    wish("available_land", 10),
    wish("headroom", 5),
  ],
};

/** Within an hour by lorry, as the usual value function has it. */
const nearM = 60_000;

/** The same search for something that is made of what some firms supply, for others to buy. */
export function makingOf(query: Query, make: string | null, partners: readonly string[]): Query {
  const isGeneral = ({ criterion }: { readonly criterion: Criterion }): boolean =>
    criterion !== "neighbour" && criterion !== "industry";
  const general = {
    limits: query.limits.filter(isGeneral),
    wishes: query.wishes.filter(isGeneral),
  };
  return {
    kinds: query.kinds,
    make,
    limits: [...partners.map((of) => limit("neighbour", nearM, of)), ...general.limits],
    wishes: [
      ...partners.map((of) => wish("neighbour", 30, of)),
      ...(make === null ? [] : [wish("industry", 10)]),
      ...general.wishes,
    ],
  };
}

export function limit(criterion: Criterion, atMost: number, of: string | null = null): LimitAsked {
  return { criterion, of, atMost, atLeast: null, oneOf: [] };
}

/** What a criterion is about: that the industry fits is asked of what is made. */
export function aboutOf(
  { criterion, of }: Pick<WishAsked, "criterion" | "of">,
  make: string | null,
): string | null {
  return criterion === "industry" ? (of ?? make) : of;
}

/** The name that the answer has for it. */
export function keyOf(asked: Pick<WishAsked, "criterion" | "of">, make: string | null): string {
  const about = aboutOf(asked, make);
  return about === null ? asked.criterion : `${asked.criterion}/${about}`;
}

/** What the service is asked. */
export function formOf(
  query: Query,
  plan: string,
  including: readonly string[] = [],
): SitingSearch {
  const { make } = query;
  const means = (asked: Pick<WishAsked, "criterion" | "of">): boolean =>
    asked.criterion !== "industry" || aboutOf(asked, make) !== null;
  return {
    plan,
    ...(isOfParks(query) ? {} : { kinds: query.kinds }),
    ...(make === null ? {} : { make }),
    ...(including.length === 0 ? {} : { including }),
    limits: query.limits.filter(means).map((asked): SitingLimit => ({
      ...aspectOf(asked, make),
      ...(asked.atMost === null ? {} : { atMost: asked.atMost }),
      ...(asked.atLeast === null ? {} : { atLeast: asked.atLeast }),
      ...(asked.oneOf.length === 0 ? {} : { oneOf: asked.oneOf }),
    })),
    wishes: query.wishes.filter(means).map((asked): SitingWish => ({
      ...aspectOf(asked, make),
      weight: asked.weight,
      ...(asked.breakPoints === null ? {} : { breakPoints: asked.breakPoints }),
    })),
  };
}

/** What was looked for, of what the service was asked; an industry that is the one made follows what is made. */
export function queryOf(search: SitingSearch): Query {
  const make = search.make ?? null;
  const about = ({ criterion, of }: SitingLimit | SitingWish): string | null =>
    criterion === "industry" && of === make ? null : (of ?? null);
  const kinds = siteKinds.filter((kind) => search.kinds?.includes(kind) === true);
  return {
    kinds: kinds.length === 0 ? plainQuery.kinds : kinds,
    make,
    limits: (search.limits ?? []).map((asked) => ({
      criterion: asked.criterion,
      of: about(asked),
      atMost: asked.atMost ?? null,
      atLeast: asked.atLeast ?? null,
      oneOf: asked.oneOf ?? [],
    })),
    wishes: (search.wishes ?? []).map((asked) => ({
      criterion: asked.criterion,
      of: about(asked),
      weight: asked.weight,
      breakPoints: asked.breakPoints ?? null,
    })),
  };
}

function aspectOf(
  asked: Pick<WishAsked, "criterion" | "of">,
  make: string | null,
): { readonly criterion: Criterion; readonly of?: string } {
  const of = aboutOf(asked, make);
  return { criterion: asked.criterion, ...(of === null ? {} : { of }) };
}

function isOfParks({ kinds }: Query): boolean {
  return kinds.join() === plainQuery.kinds.join();
}

/**
 * All of a search that another weight leaves as it is: what the service has to be asked again for. Of land it tells the best
 * only, and by other weights others may be that.
 */
export function questionOf(query: Query): string {
  if (!isOfParks(query)) {
    return formatQuery(query);
  }
  return formatQuery({ ...query, wishes: query.wishes.map((each) => ({ ...each, weight: 1 })) });
}

/** Empty for the search that nobody changed. */
export function formatQuery(query: Query): string {
  const text = [
    ...(isOfParks(query) ? [] : [tokenOf("k", [query.kinds.join("/")])]),
    ...(query.make === null ? [] : [`make~${query.make}`]),
    ...query.limits.map(({ criterion, of, atMost, atLeast, oneOf }) =>
      tokenOf("l", [criterion, of ?? "", atMost ?? "", atLeast ?? "", oneOf.join("/")]),
    ),
    ...query.wishes.map(({ criterion, of, weight, breakPoints }) =>
      tokenOf("w", [
        criterion,
        of ?? "",
        weight,
        (breakPoints ?? []).map(({ at, worth }) => `${at}:${worth}`).join("/"),
      ]),
    ),
  ].join(",");
  return text === plainText ? "" : text;
}

function tokenOf(kind: string, parts: readonly (string | number)[]): string {
  return [kind, ...parts].join("~").replace(/~+$/, "");
}

const plainText = plainQuery.wishes
  .map(({ criterion, weight }) => `w~${criterion}~~${weight}`)
  .join(",");

/** What cannot be read is left out. */
export function parseQuery(text: string): Query {
  if (text === "") {
    return plainQuery;
  }
  const tokens = text.split(",").map((token) => token.split("~"));
  const asked = tokens.find(([kind]) => kind === "k")?.[1]?.split("/") ?? [];
  const kinds = siteKinds.filter((kind) => asked.includes(kind));
  return {
    kinds: kinds.length === 0 ? plainQuery.kinds : kinds,
    make: tokens.find(([kind]) => kind === "make")?.[1] ?? null,
    limits: tokens.flatMap(([kind, ...parts]) => (kind === "l" ? limitOf(parts) : [])),
    wishes: tokens.flatMap(([kind, ...parts]) => (kind === "w" ? wishOf(parts) : [])),
  };
}

function limitOf([name, of, most, least, codes]: readonly string[]): readonly LimitAsked[] {
  const criterion = criteria.find((known) => known === name);
  const oneOf = codes === undefined || codes === "" ? [] : codes.split("/");
  const bound = { atMost: numberOf(most), atLeast: numberOf(least) };
  const ends = bound.atMost !== null || bound.atLeast !== null || oneOf.length > 0;
  return criterion === undefined || !ends ? [] : [{ criterion, of: nameOf(of), ...bound, oneOf }];
}

function wishOf([name, of, weight, points]: readonly string[]): readonly WishAsked[] {
  const criterion = criteria.find((known) => known === name);
  const heavy = numberOf(weight);
  if (criterion === undefined || heavy === null) {
    return [];
  }
  const breakPoints = (points ?? "").split("/").flatMap((pair) => {
    const [at, worth] = pair.split(":").map((part) => numberOf(part));
    return at === undefined || at === null || worth === undefined || worth === null
      ? []
      : [{ at, worth }];
  });
  return [
    {
      criterion,
      of: nameOf(of),
      weight: Math.min(heavy, 1000),
      breakPoints: breakPoints.length === 0 ? null : breakPoints,
    },
  ];
}

function nameOf(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}

function numberOf(text: string | undefined): number | null {
  const value = text === undefined || text === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? value : null;
}
