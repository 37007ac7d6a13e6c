/** Which column of a file goes into which column of a kind, and what is still to be said. */
import type { Deciding, Decision, TargetColumn } from "@/api";

/** Each by column of the file; empty or missing is what nobody said. */
export interface Mapping {
  readonly targets: Readonly<Record<string, string>>;
  /** Of areas. */
  readonly units: Readonly<Record<string, AreaUnit>>;
  /** A code by word. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The same in every row, by column of the kind. */
  readonly constants: Readonly<Record<string, string>>;
  readonly crossings: NonNullable<Decision["crossings"]>;
}

export type AreaUnit = NonNullable<Decision["columns"][number]["unit"]>;

/** How the file itself is read. */
export type Read = Pick<Decision, "layer" | "encoding" | "system" | "order" | "datum">;

/** A code of land use says nothing without the scheme that it is of. */
const schemeOf: Readonly<Record<string, string>> = { landUseCode: "landUseScheme" };

/** What was decided last, else what is proposed. */
export function mappingOf({ decision, proposal }: Deciding): Mapping {
  const { columns, constants, crossings } =
    decision?.kind === proposal.kind && decision.layer === proposal.layer ? decision : proposal;
  return {
    targets: Object.fromEntries(columns.map(({ source, target }) => [source, target])),
    units: Object.fromEntries(
      columns.flatMap(({ source, unit }) => (isSaid(unit) ? [[source, unit]] : [])),
    ),
    codes: Object.fromEntries(
      columns.flatMap(({ source, codes }) => (isSaid(codes) ? [[source, codes]] : [])),
    ),
    constants,
    crossings: crossings ?? "refuse",
  };
}

function isSaid<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function isFilled([, text]: readonly [string, string]): boolean {
  return text.trim() !== "";
}

/** Columns that need a value and have none. An id is made of county and code where there is a code. */
export function missingOf(
  columns: readonly TargetColumn[],
  { targets, constants }: Pick<Mapping, "targets" | "constants">,
): readonly string[] {
  const given = new Set([
    ...Object.values(targets),
    ...Object.entries(constants)
      .filter(isFilled)
      .map(([column]) => column),
  ]);
  const schemes = [...given].flatMap((column) => schemeOf[column] ?? []);
  return columns
    .filter(({ column, required }) => required || schemes.includes(column))
    .map(({ column }) => column)
    .filter((column) => !given.has(column) && !(column === "id" && given.has("code")));
}

/** Columns of the file with areas of which nobody said the unit. */
export function unitless(
  columns: readonly TargetColumn[],
  { targets, units }: Mapping,
): readonly string[] {
  const areas = new Set(columns.filter(({ area }) => area).map(({ column }) => column));
  return Object.entries(targets)
    .filter(([source, target]) => areas.has(target) && units[source] === undefined)
    .map(([source]) => source);
}

/** Columns that get one value for all rows: those that are missing without one, and those that have one. */
export function constantColumns(
  columns: readonly TargetColumn[],
  { targets, constants }: Mapping,
): readonly string[] {
  const mapped = new Set(Object.values(targets));
  const needed = missingOf(columns, { targets, constants: {} });
  return columns
    .map(({ column }) => column)
    .filter((column) => !mapped.has(column))
    .filter((column) => needed.includes(column) || column in constants);
}

/** What is sent: nothing of what is empty, and no constant for what comes from the file. */
export function decisionOf(
  { targets, units, codes, constants, crossings }: Mapping,
  read: Read & Pick<Decision, "kind">,
): Decision {
  const columns = Object.entries(targets)
    .filter(isFilled)
    .map(([source, target]) => ({
      source,
      target,
      ...(units[source] === undefined ? {} : { unit: units[source] }),
      ...(codes[source] === undefined ? {} : { codes: codes[source] }),
    }));
  const mapped = new Set(columns.map(({ target }) => target));
  const kept = Object.entries(constants)
    .filter(isFilled)
    .filter(([column]) => !mapped.has(column))
    .map(([column, text]) => [column, text.trim()] as const);
  return { ...read, columns, constants: Object.fromEntries(kept), crossings };
}

/** Whether both say the same, whatever they leave out. */
export function isSame(one: Decision, other: Decision): boolean {
  return plain(one) === plain(other);
}

function plain({ columns, constants, ...rest }: Decision): string {
  const mapped = columns
    .map(({ source, target, unit, codes }) => [source, target, unit ?? "", sorted(codes ?? {})])
    .sort();
  const { layer, encoding, system, order, kind, crossings, datum } = rest;
  return JSON.stringify([
    layer,
    encoding,
    system,
    order,
    kind,
    crossings,
    datum ?? "",
    mapped,
    sorted(constants),
  ]);
}

function sorted(record: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  return Object.entries(record).sort();
}
