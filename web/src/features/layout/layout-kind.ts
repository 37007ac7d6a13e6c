import type { LayoutKind } from "@/api";
import { countyClusters, type PlanData } from "@/features/catalogue";
import { t } from "@/shared/i18n";

/** The word for a kind of element; clusters are 组团 where they are counties, else 产业集群. */
export function layoutKindWord(data: PlanData, kind: LayoutKind): string {
  return kind === "cluster" && countyClusters(data).length === 0
    ? t("layoutKind.industryCluster")
    : t(`layoutKind.${kind}`);
}
