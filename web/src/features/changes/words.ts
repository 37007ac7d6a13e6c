/** Change sets in words. */
import type { ChangeSet, Layer, Post } from "@/api";
import { placedKindOf } from "@/features/editing";
import { countyName, shortName, type PlanData } from "@/features/catalogue";
import { listed, t } from "@/shared/i18n";
import { formatCount } from "@/shared/format";

export type ChangeState = ChangeSet["state"];

/** In the order in which a change set goes through them. */
export const states: readonly ChangeState[] = [
  "draft",
  "in_review",
  "returned",
  "accepted",
  "published",
];

export function stateName(state: ChangeState): string {
  return t(`change.${state}`);
}

/** “2 新增、14 修改”; nothing of what is none. */
export function rowsText({ added, changed, deleted }: ChangeSet["rows"]): string {
  const parts = [
    added > 0 ? t("change.added", { count: formatCount(added) }) : "",
    changed > 0 ? t("change.changed", { count: formatCount(changed) }) : "",
    deleted > 0 ? t("change.deleted", { count: formatCount(deleted) }) : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? t("change.nothing") : listed(parts);
}

/** What the objects are, as the catalogue calls them. */
export function kindName(kind: string, layers: readonly Layer[]): string {
  return layers.find(({ id }) => id === kind)?.title ?? kind;
}

export function countyOf(code: string, data: PlanData | null): string {
  if (data?.plan.adcode === code) {
    return shortName(data.plan);
  }
  return data?.countyById.has(code) === true ? countyName(data, code) : code;
}

/** What waits for this post; null where nothing does. */
export function ownTurn(post: Post | null): ChangeState | null {
  const roles = post?.roles ?? [];
  if (roles.includes("reviewer")) {
    return "in_review";
  }
  if (roles.includes("publisher")) {
    return "accepted";
  }
  return roles.includes("steward") ? "draft" : null;
}

/** Whether its objects are drawn: their ids are typed or, as those of blocks, follow from the row. */
export function isDrawn({ geometry }: Pick<Layer, "geometry">): boolean {
  return geometry === "polygon";
}

/** Whether its objects are points that stand in their cells, and are edited beside the map. */
export function isPlaced({ id }: Pick<Layer, "id">): boolean {
  return placedKindOf(id) !== null;
}
