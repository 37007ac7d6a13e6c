/** What words of a file mean where a column of a kind has codes. */
import type { ImportLayer, Layer, TargetColumn } from "@/api";
import { columnCodes } from "@/features/data";
import type { Mapping } from "./mapping";

type Field = ImportLayer["fields"][number];

/** A code that a column may have. */
export interface Code {
  readonly code: string;
  readonly label: string;
}

/** What a kind says of one of its columns. */
export interface Target {
  readonly column: TargetColumn;
  readonly layer: Layer | undefined;
  /** In which codes are written; empty where that is not said. */
  readonly scheme: string;
}

/** A word of the file with its code; empty where nobody knows it. */
export type CodeOfWord = readonly [word: string, code: string];

/** What the kind says of its column of this name; null where it has none. */
export function targetOf(
  name: string,
  columns: readonly TargetColumn[],
  layer: Layer | undefined,
  constants: Readonly<Record<string, string>>,
): Target | null {
  const column = columns.find((each) => each.column === name);
  return column === undefined ? null : { column, layer, scheme: constants.landUseScheme ?? "" };
}

/** The codes that the column may have; none where it is free text. */
export function codesOf({ column, layer, scheme }: Target): readonly Code[] {
  const listed = columnCodes(layer, column.column);
  return listed.length > 0
    ? listed
    : wordsOf(column, scheme).map(({ code, words: [label = code] }) => ({ code, label }));
}

function wordsOf({ words }: TargetColumn, scheme: string): TargetColumn["words"] {
  return words.filter((each) => each.scheme === null || each.scheme === scheme);
}

/**
 * The words of a column of the file that are not codes themselves, with what they stand for: as somebody said, else as they
 * are called. None where the column has no codes, or more values than are listed.
 */
export function wordsIn(
  { values, distinct }: Pick<Field, "values" | "distinct">,
  target: Target,
  said: Readonly<Record<string, string>>,
): readonly CodeOfWord[] {
  const codes = codesOf(target);
  if (codes.length === 0 || distinct > values.length) {
    return [];
  }
  return values
    .map((value) => value.trim())
    .filter((value) => !isCode(value, codes))
    .map((value) => [value, said[value] ?? called(value, target, codes)]);
}

/** All words of a file that stand for codes, by column of the file. */
export function codesIn(
  fields: readonly Field[],
  mapping: Mapping,
  columns: readonly TargetColumn[],
  layer: Layer | undefined,
): Mapping["codes"] {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const target = targetOf(mapping.targets[field.name] ?? "", columns, layer, mapping.constants);
      const said = mapping.codes[field.name] ?? {};
      const known =
        target === null ? [] : wordsIn(field, target, said).filter(([, code]) => code !== "");
      return known.length === 0 ? [] : [[field.name, Object.fromEntries(known)]];
    }),
  );
}

/** Codes of land use are numbers or a letter with some; the list has no more than the usual ones. */
function isCode(value: string, codes: readonly Code[]): boolean {
  return codes.some(({ code }) => code === value) || /^[A-Z]?\d+[A-Z]?\d*$/.test(value);
}

function called(value: string, { column, scheme }: Target, codes: readonly Code[]): string {
  const wanted = plain(value);
  const known = wordsOf(column, scheme).find(({ words }) => words.map(plain).includes(wanted));
  return known?.code ?? codes.find(({ label }) => plain(label) === wanted)?.code ?? "";
}

function plain(word: string): string {
  return word
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\(.*?\)|[\s,，、]/g, "");
}
