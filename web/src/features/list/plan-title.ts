/** What stands at the top of the list: how the plan calls its structure, and what that is made of. */
import { englishOf, fullName, type PlanData } from "@/features/catalogue";
import { language, t } from "@/shared/i18n";

/** “一核多组团”; in English the name of the element that is the structure. */
export function planTitle({ plan, layout }: PlanData): string {
  if (language() === "zh") {
    return plan.title;
  }
  const structure = layout.find(({ properties }) => properties.kind === "structure");
  const english = structure === undefined ? null : englishOf(structure.properties);
  return english?.name ?? fullName(plan);
}

/** “梅兴华丰产业带核心区与 8 个县域组团”, made from the layout itself. */
export function planSubtitle({ plan, layout }: PlanData): string {
  const core = layout.find(({ properties }) => properties.kind === "core");
  const clusters = layout.filter(({ properties }) => properties.kind === "cluster");
  if (core === undefined) {
    return (language() === "zh" ? plan.subtitle : null) ?? fullName(plan);
  }
  const [label, ...rest] = fullName(core.properties).split(/[：:]\s*/);
  return t("list.coreAndClusters", { core: rest.at(-1) ?? label ?? "", count: clusters.length });
}
