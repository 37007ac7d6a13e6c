/** The columns of a kind in the words of the catalogue, which has some of them under another name. */
import type { Layer, LayerProperty } from "@/api";
import { namedBy, type PlanData } from "@/features/catalogue";
import { t } from "@/shared/i18n";

const published: Readonly<Record<string, string>> = { precision: "precisionClass" };

/** What a cell is read with: what the objects are, and the plan on screen. */
export interface Reader {
  readonly layer: Layer | undefined;
  readonly plan: PlanData | null;
}

function propertyOf(layer: Layer | undefined, column: string): LayerProperty | undefined {
  const name = published[column] ?? column;
  return layer?.properties.find((each) => each.name === name);
}

/** What the column is called; its own name where nobody else has one. */
export function columnLabel(layer: Layer | undefined, column: string): string {
  const own =
    column === "id" ? t("column.id") : column === "document" ? t("column.document") : null;
  return propertyOf(layer, column)?.label ?? own ?? column;
}

/** The codes that a column may have; none where it is free text. */
export function columnCodes(layer: Layer | undefined, column: string): LayerProperty["codes"] {
  return propertyOf(layer, column)?.codes ?? [];
}

/** What a cell says: the word for a code, the name of a park or a county, else the cell itself. */
export function cellText({ layer, plan }: Reader, column: string, text: string): string {
  const word = columnCodes(layer, column).find(({ code }) => code === text)?.label;
  const naming = propertyOf(layer, column)?.naming ?? null;
  return word ?? (plan === null ? text : namedBy(plan, naming, text));
}
