/** How a measured distance is said. */
import type { LocatedIn, NearbyItem } from "@/api";
import { formatDistance } from "@/shared/format";
import { t } from "@/shared/i18n";

/** The parks an object stands in; a park stands in itself and in the one it is placed by. */
export interface Standing {
  readonly parkIds: readonly string[];
}

export const nowhere: Standing = { parkIds: [] };

export interface DistanceWords {
  /** `same`: both ends are placed by the same park, so no distance can be told. */
  readonly form: "measured" | "within" | "same";
  readonly main: string;
  readonly rest: string;
  readonly spoken: string;
}

export function distanceWords(item: NearbyItem, origin: Standing): DistanceWords {
  if (standsAt(item, origin)) {
    const same = t("distance.samePark");
    return { form: "same", main: same, rest: "", spoken: same };
  }
  const text = formatDistance(item);
  if (text.form === "within") {
    return {
      form: "within",
      main: t("distance.within", { value: text.value }),
      rest: t("distance.tooCoarse"),
      spoken: t("distance.spokenWithin", { value: text.value }),
    };
  }
  const unit = t(`unit.${text.unit}`);
  return {
    form: "measured",
    main: text.value,
    rest: text.margin === "" ? unit : `± ${text.margin} ${unit}`,
    spoken:
      text.margin === ""
        ? t("distance.spokenExact", { value: text.value, unit: t(`unitSpoken.${text.unit}`) })
        : t("distance.spoken", {
            value: text.value,
            margin: text.margin,
            unit: t(`unitSpoken.${text.unit}`),
          }),
  };
}

/** One line for a label on the map. */
export function distanceLine(words: DistanceWords): string {
  return words.form === "measured" && words.rest !== ""
    ? `${words.main} ${words.rest}`
    : words.main;
}

export function standingOf(
  ref: { kind: string; id: string },
  locatedIn: LocatedIn | null,
): Standing {
  const host = locatedIn?.kind === "park" ? [locatedIn.id] : [];
  return { parkIds: ref.kind === "park" ? [ref.id, ...host] : host };
}

function standsAt(item: NearbyItem, { parkIds }: Standing): boolean {
  const itself = item.kind === "park" && parkIds.includes(item.id);
  const hosted = item.locatedIn?.kind === "park" && parkIds.includes(item.locatedIn.id);
  return itself || hosted;
}
