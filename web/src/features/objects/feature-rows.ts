import type { Item, Layer, LayerProperty } from "@/api";
import { namedBy, type HeardProperties, type PlanData } from "@/features/catalogue";
import { formatQuantity } from "@/shared/format";
import { language, t } from "@/shared/i18n";

/** One property in words. */
export interface FeatureRow {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly isNumber: boolean;
}

/** What stands in the title already. */
const inTitle: ReadonlySet<string> = new Set(["name", "shortName", "nameEn", "shortNameEn"]);
const unitSigns: Readonly<Record<string, string>> = { m2: "m²" };

/** The properties that have a value. */
export function stated({ properties }: Item): HeardProperties {
  const values: Record<string, HeardProperties[string]> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value !== null && !(Array.isArray(value) && value.length === 0)) {
      values[name] = value;
    }
  }
  return values;
}

/** The properties in the order of the descriptor, with its labels, units, code lists and names; what is not stated is left out. */
export function featureRows(
  data: PlanData,
  layer: Layer,
  properties: HeardProperties,
): readonly FeatureRow[] {
  return layer.properties.flatMap((property) => {
    const value = properties[property.name];
    if (value === undefined || inTitle.has(property.name)) {
      return [];
    }
    const sign = unitSigns[property.unit ?? ""] ?? property.unit;
    const unit = sign === null ? "" : t("value.unit", { unit: sign });
    return [
      {
        name: property.name,
        label: property.label + unit,
        value: wordsOf(data, property, value),
        isNumber: typeof value === "number",
      },
    ];
  });
}

function wordsOf(data: PlanData, property: LayerProperty, value: HeardProperties[string]): string {
  if (typeof value === "boolean") {
    return t(value ? "value.yes" : "value.no");
  }
  if (typeof value === "number") {
    return formatQuantity(value);
  }
  const texts = typeof value === "string" ? [value] : value;
  return texts
    .map(
      (text) =>
        property.codes.find(({ code }) => code === text)?.label ??
        namedBy(data, property.naming, text),
    )
    .join(t("list.separator"));
}

/** Its name, else what it is and its id. */
export function featureTitle(layer: Layer, id: string, properties: HeardProperties): string {
  const { name, nameEn } = properties;
  const spoken = language() === "en" ? (nameEn ?? name) : name;
  return typeof spoken === "string" && spoken !== "" ? spoken : `${layer.title} ${id}`;
}
