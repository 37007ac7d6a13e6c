/** The lines under a park's name: its featured parks, then one square per nested park and one bead per firm. */
import type { Guests } from "./hosting";
import { firmTone, parkTone, toned } from "./tones";
import { isSame, type Cell, type LabelRow, type SceneInput, type TextRow } from "./scene-types";
import { text, type TextStyle } from "../values/tokens";
import type { MapEnterprise, MapPark, MapSelection, Tone } from "../values/types";

/** More beads than this are cut to one less and “+n”. */
const BEADS_MAX = 12;

export function nameRow(words: string, style: TextStyle, fill: string): TextRow {
  return { kind: "text", words, style, fill, selection: null, diamond: null, selected: false };
}

/** `spread`: the nested parks stand around the park instead. `selected`: the host is, so say what the squares are. */
export function hostRows(
  input: SceneInput,
  guests: Guests | undefined,
  spread: boolean,
  selected: boolean,
): readonly LabelRow[] {
  if (guests === undefined) return [];
  const featured = input.layers.has("featured_park")
    ? guests.featured.filter(({ id }) => parkTone(input.shown, id) !== "quiet")
    : [];
  const nested = input.layers.has("sub_park") && !spread ? guests.nested : [];
  const others = input.layers.has("other") ? guests.others : [];
  const firms = input.layers.has("enterprise") ? sortedByIndustry(guests.enterprises) : [];
  const rows: LabelRow[] = featured.map((park) => featuredRow(input, park));
  const tally = tallyRow(input, [...nested, ...others], firms);
  const note = selected && nested.length > 0 ? input.labels.nested(nested.length) : null;
  if (tally.cells.length > 0) rows.push(tally);
  if (note !== null) rows.push({ kind: "tally", cells: [], more: 0, all: [], note });
  return rows;
}

/** Firms that are too many for beads, as a number. */
export function firmsRow(input: SceneInput, { firmCount }: MapPark): readonly LabelRow[] {
  const { firms } = input.labels;
  if (!firmCount || firms === undefined || !input.layers.has("enterprise")) return [];
  return [{ kind: "tally", cells: [], more: 0, all: [], note: firms(firmCount) }];
}

function featuredRow(input: SceneInput, park: MapPark): TextRow {
  const selection: MapSelection = { kind: "park", id: park.id };
  return {
    ...nameRow(park.label, text.featured, park.palette.text),
    selection,
    diamond: toned(park.palette, parkTone(input.shown, park.id)),
    selected: isSame(input.selection, selection),
  };
}

function tallyRow(
  input: SceneInput,
  parks: readonly MapPark[],
  firms: readonly MapEnterprise[],
): LabelRow & { kind: "tally" } {
  const shown = firms.length > BEADS_MAX ? firms.slice(0, BEADS_MAX - 1) : firms;
  const cell = (
    kind: Cell["kind"],
    object: MapPark | MapEnterprise,
    selection: MapSelection,
    tone: Tone,
  ): Cell => ({
    kind,
    palette: toned(object.palette, tone),
    selection,
    label: object.label,
    selected: isSame(input.selection, selection),
  });
  const parkCells = parks.map((park) =>
    cell(
      isCarrier(park) ? "triangle" : "square",
      park,
      { kind: "park", id: park.id },
      parkTone(input.shown, park.id),
    ),
  );
  const firmCells = shown.map((firm) =>
    cell("bead", firm, { kind: "enterprise", id: firm.id }, firmTone(input.shown, firm.id)),
  );
  const all: MapSelection[] = [
    ...parkCells.map(({ selection }) => selection),
    ...firms.map((firm): MapSelection => ({ kind: "enterprise", id: firm.id })),
  ];
  const more = firms.length - shown.length;
  return { kind: "tally", cells: [...parkCells, ...firmCells], more, all, note: null };
}

function isCarrier(park: MapPark): boolean {
  return park.kind === "site" || park.kind === "town";
}

/** The most frequent industry first; within one the given order stays. */
function sortedByIndustry(firms: readonly MapEnterprise[]): readonly MapEnterprise[] {
  const counts = new Map<string, number>();
  for (const { palette } of firms) counts.set(palette.key, (counts.get(palette.key) ?? 0) + 1);
  const countOf = ({ palette }: MapEnterprise): number => counts.get(palette.key) ?? 0;
  return [...firms].sort(
    (a, b) => countOf(b) - countOf(a) || a.palette.key.localeCompare(b.palette.key),
  );
}
