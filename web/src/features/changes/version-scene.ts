/** Two versions of a shape on the map, one at a time or over each other. */
import type { ChangeComparison, ChangeRow, ChangeSet } from "@/api";
import { boundsOfShapes, cornersOf } from "@/features/data";
import type { DeskArea, DeskLegend, DeskMark, DeskScene } from "@/map";
import { formatHectares } from "@/shared/format";
import { t } from "@/shared/i18n";

/** Which of them are seen; keys 1, 2 and 3. */
export type VersionView = "from" | "to" | "both";

export const versionViews: readonly VersionView[] = ["from", "to", "both"];

type Shape = GeoJSON.Geometry;

/** The compared object over the others of the change set. */
export function versionScene(
  { geometry, from, to }: ChangeComparison,
  view: VersionView,
  around: { readonly others: readonly ChangeRow[]; readonly demo: boolean },
): DeskScene {
  const before = view === "to" ? null : geometry.from;
  const after = view === "from" ? null : geometry.to;
  const both = view === "both" && before !== null && after !== null;
  const added = both ? geometry.added : null;
  const removed = both ? geometry.removed : null;
  const areas = [
    ...around.others.flatMap((row) => areaOf(row.geometry, "row")),
    ...areaOf(after ?? before, "part"),
    ...areaOf(added, "added"),
    ...areaOf(removed, "removed"),
    ...areaOf(before, "before"),
    ...areaOf(after, "after"),
  ];
  const marks = [
    ...(both ? newCorners(before, after) : []),
    ...wordsAt(added, "added", `＋${hectares(geometry.addedHa)}`),
    ...wordsAt(removed, "removed", `－${hectares(geometry.removedHa)}`),
  ];
  return {
    areas,
    marks,
    legend: legendOf(areas, marks, numbersOf({ from, to })),
    bounds: boundsOfShapes([geometry.from, geometry.to]),
    demo: around.demo,
  };
}

/** All objects of a change set, while none of them is compared; null where none has a shape. */
export function rowsScene(rows: readonly ChangeRow[], demo: boolean): DeskScene | null {
  const areas = rows.flatMap((row) => areaOf(row.geometry, "row"));
  const bounds = boundsOfShapes(rows.map((row) => row.geometry));
  return bounds === null
    ? null
    : { areas, marks: [], legend: [{ look: "row", words: t("version.rows") }], bounds, demo };
}

/** What the two versions are called. */
export interface VersionNames {
  /** Null where there was nothing before: the object is new. */
  readonly from: string | null;
  readonly to: string;
}

/** “第 1 版”, “第 2 版（草稿）”. */
export function versionNames(
  { from, to }: Pick<ChangeComparison, "from" | "to">,
  state: ChangeSet["state"] | undefined,
): VersionNames {
  const numbers = numbersOf({ from, to });
  const version = versionOf(numbers);
  return {
    from: numbers.from === null ? null : t("version.number", { version: numbers.from }),
    to: t(state === "published" ? "version.number" : "version.draft", { version }),
  };
}

/** 公顷 with two decimals, as headlines have them. */
export function hectares(ha: number): string {
  return formatHectares(ha * 10_000, "headline");
}

function areaOf(geometry: Shape | null, look: DeskArea["look"]): readonly DeskArea[] {
  return geometry === null ? [] : [{ geometry, look, key: null }];
}

/** Corners of the new outline that the old one does not have. */
function newCorners(before: Shape, after: Shape): readonly DeskMark[] {
  const known = new Set(cornersOf(before).map(String));
  return cornersOf(after).flatMap(([lon, lat], index) =>
    lon === undefined || lat === undefined || known.has(String([lon, lat]))
      ? []
      : [{ key: `corner-${index}`, position: { lon, lat }, look: "corner" as const, words: "" }],
  );
}

/** In the middle of its first part. */
function wordsAt(
  shape: Shape | null,
  look: "added" | "removed",
  words: string,
): readonly DeskMark[] {
  const first = shape?.type === "MultiPolygon" ? shape.coordinates[0] : undefined;
  const part: Shape | null = first === undefined ? shape : { type: "Polygon", coordinates: first };
  const bounds = part === null ? null : boundsOfShapes([part]);
  if (bounds === null) {
    return [];
  }
  const [west, south, east, north] = bounds;
  const position = { lon: (west + east) / 2, lat: (south + north) / 2 };
  return [{ key: look, position, look, words }];
}

function legendOf(
  areas: readonly DeskArea[],
  marks: readonly DeskMark[],
  versions: Numbers,
): readonly DeskLegend[] {
  const shown = new Set<DeskLegend["look"]>([
    ...areas.map(({ look }) => look),
    ...marks.flatMap(({ look }) => (look === "corner" ? [look] : [])),
  ]);
  const all: readonly DeskLegend[] = [
    { look: "before", words: t("version.before", { version: versions.from ?? "" }) },
    { look: "after", words: t("version.after", { version: versionOf(versions) }) },
    { look: "added", words: t("version.added") },
    { look: "removed", words: t("version.removed") },
    { look: "corner", words: t("version.corner") },
    { look: "row", words: t("version.others") },
  ];
  return all.filter(({ look }) => shown.has(look));
}

interface Numbers {
  readonly from: number | null;
  readonly to: number | null;
}

function numbersOf({ from, to }: Pick<ChangeComparison, "from" | "to">): Numbers {
  return { from: from?.version ?? null, to: to?.version ?? null };
}

/** A draft has no number yet: it is the one that follows. */
function versionOf(versions: Numbers): number {
  return versions.to ?? (versions.from ?? 0) + 1;
}
