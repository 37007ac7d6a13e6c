/** Where limits end, and in which unit people give them. */
import type { Criterion } from "@/api/siting";
import { criteria } from "./query";

/** What can be a hard limit besides firms that are near, and the county. */
export const limitable = criteria.filter(
  (criterion) => !["neighbour", "county", "indicator"].includes(criterion),
);

interface End {
  readonly member: "atMost" | "atLeast";
  readonly sign: "≤" | "≥";
  /** To begin with, in the unit that people give it in. */
  readonly usual: number;
}

const most = (usual: number): End => ({ member: "atMost", sign: "≤", usual });
const least = (usual: number): End => ({ member: "atLeast", sign: "≥", usual });

const ends: Readonly<Record<Criterion, End>> = {
  industry: most(1),
  county: most(0),
  neighbour: most(60),
  station: most(30),
  expressway: most(30),
  airport: most(60),
  port: most(150),
  town: most(10),
  stated_area: least(80),
  available_land: least(80),
  land_price: most(30),
  utilities: least(4),
  headroom: least(500),
  indicator: least(0),
};

export function endOf(criterion: Criterion): End {
  return ends[criterion];
}

const distances: readonly Criterion[] = [
  "neighbour",
  "station",
  "expressway",
  "airport",
  "port",
  "town",
];

const units = {
  industry: "levels",
  stated_area: "mu",
  available_land: "mu",
  land_price: "wan_per_mu",
  utilities: "count",
  headroom: "m3_per_day",
} as const;

export interface Scale {
  readonly unit: "km" | (typeof units)[keyof typeof units] | "of_indicator";
  /** How many of the unit of the service one of these is. */
  readonly factor: number;
}

export function scaleOf(criterion: Criterion): Scale {
  if (distances.includes(criterion)) {
    return { unit: "km", factor: 1000 };
  }
  const unit = Object.entries(units).find(([known]) => known === criterion)?.[1];
  return { unit: unit ?? "of_indicator", factor: 1 };
}
