/** The columns of a kind in the words of the catalogue, which has some of them under another name. */
import type { Layer } from "@/api";

const published: Readonly<Record<string, string>> = { precision: "precisionClass" };

/** What a cell says: the word for a code, else the cell itself. */
export function cellText(layer: Layer | undefined, column: string, text: string): string {
  const name = published[column] ?? column;
  const property = layer?.properties.find((each) => each.name === name);
  return property?.codes.find(({ code }) => code === text)?.label ?? text;
}
