import { watch } from "vue";
import type { Plan } from "@/api";
import { shortName } from "@/features/catalogue";
import { language, t } from "@/shared/i18n";

/** The tab is called by the plan on screen. */
export function usePageTitle(plan: () => Plan | null): void {
  watch(
    () => {
      const shown = plan();
      return [language(), shown === null ? "" : shortName(shown)] as const;
    },
    ([, name]) => {
      document.title = [name, t("product.title")].filter(Boolean).join(" · ");
    },
  );
}
