/** The rows of the list: one shape for parks, firms, layout elements and places. */
import type {
  Enterprise,
  LayoutFeature,
  Located,
  PaletteEntry,
  Park,
  ParkKind,
  Town,
  Transport,
} from "@/api";
import type { TransportKind } from "@/api";
import {
  countyNames,
  enterprisePalette,
  fullName,
  industryWord,
  layoutPalette,
  nameOfHost,
  parkPalette,
  shortName,
  type ObjectRef,
  type PlanData,
} from "@/features/catalogue";
import { formatAccuracy } from "@/shared/format";
import { language, listed, t } from "@/shared/i18n";
import { layoutKindWord } from "@/features/layout";

export interface ListRow {
  readonly ref: ObjectRef;
  readonly shape: ParkKind | TransportKind | "enterprise" | "layout" | "town_place";
  readonly palette?: PaletteEntry;
  /** The place is known to a county at best. */
  readonly coarse: boolean;
  readonly title: string;
  readonly place: string;
  readonly second: string;
  /** A number and its unit, at the right. */
  readonly count: { readonly value: string; readonly unit: string } | null;
  readonly precision: string;
  /** The whole row in one sentence, for those who do not see it. */
  readonly spoken: string;
}

/** From here on a point says no more than the county. */
export const coarseFromM = 10_000;

export function isCoarse({ precision }: Located): boolean {
  return (
    precision.class === "indicative" ||
    precision.class === "estimated" ||
    (precision.accuracyM ?? 0) >= coarseFromM
  );
}

export function parkRow(data: PlanData, park: Park): ListRow {
  const palette = parkPalette(data, park.id);
  const official = fullName(park) === shortName(park) ? "" : fullName(park);
  return spoken(
    {
      ref: { kind: "park", id: park.id },
      shape: park.kind,
      palette,
      coarse: isCoarse(park),
      title: shortName(park),
      place: countyPlace(data, park.countyCodes),
      second: official === "" ? t(`parkKind.${park.kind}`) : official,
      count:
        park.enterpriseCount === 0
          ? null
          : { value: String(park.enterpriseCount), unit: t("unit.firms") },
      precision: placeText(data, park),
    },
    [t(`parkKind.${park.kind}`), palette.name],
  );
}

export function enterpriseRow(data: PlanData, firm: Enterprise): ListRow {
  const palette = enterprisePalette(data, firm.id);
  return spoken(
    {
      ref: { kind: "enterprise", id: firm.id },
      shape: "enterprise",
      palette,
      coarse: isCoarse(firm),
      title: shortName(firm),
      place: countyPlace(data, firm.countyCodes),
      second:
        (language() === "zh" ? firm.products.join("、") : "") ||
        listed(firm.industries.map((industry) => industryWord(data.industries, industry))),
      count: null,
      precision: placeText(data, firm),
    },
    [palette.name],
  );
}

export function layoutRow(data: PlanData, { id, properties }: LayoutFeature): ListRow {
  const parks = properties.parkIds.length;
  return spoken(
    {
      ref: { kind: "layout", id },
      shape: properties.kind === "core" ? "core" : "layout",
      palette: layoutPalette(data, properties),
      coarse: false,
      title: fullName(properties),
      place: "",
      second:
        listed(properties.industries.map((industry) => industryWord(data.industries, industry))) ||
        (language() === "zh" ? (properties.role ?? "") : ""),
      count: parks === 0 ? null : { value: String(parks), unit: t("unit.places") },
      precision: "",
    },
    [layoutKindWord(data, properties.kind)],
  );
}

export function transportRow(data: PlanData, node: Transport): ListRow {
  return spoken(
    {
      ref: { kind: "transport", id: node.id },
      shape: node.kind,
      coarse: isCoarse(node),
      title: shortName(node),
      place: node.countyCode === null ? "" : countyPlace(data, [node.countyCode]),
      second: (language() === "zh" ? node.line : null) ?? t(`transportKind.${node.kind}`),
      count: null,
      precision: precisionText(node),
    },
    [t(`transportKind.${node.kind}`)],
  );
}

export function townRow(data: PlanData, town: Town): ListRow {
  return spoken(
    {
      ref: { kind: "town", id: town.id },
      shape: "town_place",
      coarse: isCoarse(town),
      title: shortName(town),
      place: countyNames(data, [town.countyCode])
        .filter((name) => name !== town.name)
        .join(""),
      second: "",
      count: null,
      precision: precisionText(town),
    },
    [t("object.town")],
  );
}

function precisionText({ precision }: Located): string {
  if (precision.class === "unlocated") {
    return t("precision.unlocated");
  }
  return precision.accuracyM === null ? "" : `± ${formatAccuracy(precision.accuracyM)}`;
}

/** The margin of its own place, else the park it is known to lie in. */
function placeText(data: PlanData, item: Located): string {
  // The core is drawn as an extent of its own; the park it is recorded with lies in it, not the other way round.
  if ("kind" in item && item.kind === "core") {
    return t("precision.indicative");
  }
  return item.precision.class === "unlocated" && item.locatedIn?.kind === "park"
    ? t("list.in", { host: nameOfHost(data, item.locatedIn) })
    : precisionText(item);
}

function countyPlace(data: PlanData, codes: readonly string[]): string {
  const names = countyNames(data, codes);
  const [first] = names;
  return first === undefined || names.length === 1
    ? (first ?? "")
    : t("list.severalCounties", { first, count: names.length });
}

function spoken(row: Omit<ListRow, "spoken">, kinds: readonly string[]): ListRow {
  const count = row.count === null ? "" : `${row.count.value} ${row.count.unit}`;
  const parts = [
    row.title,
    ...kinds,
    row.place,
    count,
    row.precision.replace("±", t("spoken.within")),
  ];
  return { ...row, spoken: parts.filter((part) => part !== "").join(t("spoken.comma")) };
}
