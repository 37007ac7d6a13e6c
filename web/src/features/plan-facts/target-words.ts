import type { Target } from "@/api";
import { formatQuantity } from "@/shared/format";
import { t } from "@/shared/i18n";

/** A value with the plan's own comparing word: “10 以上”, “57 左右”. */
export function compared(value: number, comparator: Target["comparator"]): string {
  const text = formatQuantity(value);
  switch (comparator) {
    case ">=":
      return t("targets.atLeast", { value: text });
    case ">":
      return t("targets.over", { value: text });
    case "<":
      return t("targets.under", { value: text });
    case "~":
      return t("targets.about", { value: text });
    case null:
      return text;
  }
}

/** The value to reach, or from where to where; empty where there is none. */
export function targetText({ comparator, targetValue, targetValueTo }: Target): string {
  if (targetValue === null) return "";
  const value = compared(targetValue, comparator);
  return targetValueTo === null ? value : `${value}—${formatQuantity(targetValueTo)}`;
}

/** The starting value. The comparing word of a row belongs to what it wants, and to the start only where it wants nothing. */
export function baseText({ comparator, baseValue, targetValue }: Target): string {
  return baseValue === null ? "" : compared(baseValue, targetValue === null ? comparator : null);
}
