import type { LayoutFeature } from "@/api";
import type { PlanData } from "./plan-data";

/**
 * The clusters of a plan whose clusters are its counties (多组团). Empty where they are industries (产业集群), even if
 * one of those happens to name a single county.
 */
export function countyClusters(data: Pick<PlanData, "layout">): readonly LayoutFeature[] {
  const clusters = data.layout.filter(({ properties }) => properties.kind === "cluster");
  return clusters.every(({ properties }) => properties.countyCodes.length === 1) ? clusters : [];
}

/** The cluster that is this county, if the plan is made of counties. */
export function clusterOf(data: PlanData, countyCode: string): LayoutFeature | undefined {
  return countyClusters(data).find(({ properties }) => properties.countyCodes[0] === countyCode);
}
