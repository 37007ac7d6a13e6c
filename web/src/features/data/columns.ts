/** The columns of a kind in the words of the catalogue, which has some of them under another name. */
import type { Layer, LayerProperty } from "@/api";
import { t } from "@/shared/i18n";

const published: Readonly<Record<string, string>> = { precision: "precisionClass" };

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

/** What a cell says: the word for a code, else the cell itself. */
export function cellText(layer: Layer | undefined, column: string, text: string): string {
  return columnCodes(layer, column).find(({ code }) => code === text)?.label ?? text;
}
