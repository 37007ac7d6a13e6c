import { formatDistance } from "@/shared/format";
import { t } from "@/shared/i18n";

/** Up to this margin of both ends a minute still means something. */
const fineMarginM = 500;

/** A length along a road in no more digits than the positions at its ends allow. */
export function lengthWords(km: number, marginM: number): string {
  const distanceM = km * 1000;
  const text = formatDistance({
    distanceM,
    marginM,
    certainty: marginM >= distanceM ? "undetermined" : "approximate",
  });
  if (text.form === "within") {
    return t("distance.within", { value: text.value });
  }
  const margin = text.margin === "" ? "" : ` ± ${text.margin}`;
  return `${text.value}${margin} ${t(`unit.${text.unit}`)}`;
}

/** A time on the road: to the minute, or to five where the ends may be far from where they are shown. */
export function minuteWords(minutes: number, marginM: number): string {
  return marginM <= fineMarginM
    ? t("siting.roads.minutes", { minutes: Math.round(minutes) })
    : t("siting.roads.minutesAbout", { minutes: Math.max(5, Math.round(minutes / 5) * 5) });
}
