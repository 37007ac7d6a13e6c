/** The point of an object of which no plan says where it is: what is typed or clicked, and what is sent. */
import {
  changesApi,
  ProblemError,
  editingApi,
  type ChangeSource,
  type Enterprise,
  type Park,
} from "@/api";
import { shortName, type PlanData } from "@/features/catalogue";
import type { DeskMark, DeskScene } from "@/map";
import { language, t } from "@/shared/i18n";
import type { PlacedKind } from "./place-kind";
import { position, type Position } from "./shape";

/** Degrees to every side of what the map shows first. */
const around = 0.02;

/** What was typed; null until both are numbers of the globe. */
export function pointOf(lon: string, lat: string): Position | null {
  const [east, north] = [lon, lat].map((text) => (text.trim() === "" ? NaN : Number(text)));
  if (east === undefined || north === undefined) {
    return null;
  }
  return Math.abs(east) <= 180 && Math.abs(north) <= 90 ? position(east, north) : null;
}

/** What a plan says of an object that is placed. */
export type Placed = Pick<
  Enterprise & Park,
  "id" | "name" | "shortName" | "english" | "position" | "locatedIn" | "countyCodes"
>;

export function placedObject(kind: PlacedKind, id: string, plan: PlanData | null): Placed | null {
  const found = kind === "park" ? plan?.parkById.get(id) : plan?.enterpriseById.get(id);
  return found ?? null;
}

/** Where an object is known to be so far: itself, or the park that it lies in. */
export interface Known {
  readonly name: string;
  readonly position: Position | null;
}

export function knownOf(object: Placed | null, plan: PlanData | null): Known | null {
  if (plan === null || object === null) {
    return null;
  }
  const { locatedIn } = object;
  const park = locatedIn?.kind === "park" ? plan.parkById.get(locatedIn.id) : undefined;
  const own = object.position ?? null;
  const at = own ?? park?.position ?? null;
  return {
    name: shortName(own === null ? (park ?? object) : object),
    position: at === null ? null : [at.lon, at.lat],
  };
}

/** The point that holds now, and what was known of it before. */
export function sceneOf(point: Position | null, before: Known | null, demo: boolean): DeskScene {
  const was = before?.position ?? null;
  const first = was ?? point;
  return {
    areas: [],
    marks: [
      ...(was === null ? [] : [markOf("before", was, "stack", before?.name ?? "")]),
      ...(point === null ? [] : [markOf("place", point, "held", "")]),
    ],
    legend: point === null ? [] : [{ look: "corner", words: t("place.legend") }],
    bounds:
      first === null
        ? null
        : [first[0] - around, first[1] - around, first[0] + around, first[1] + around],
    demo,
  };
}

function markOf(
  key: string,
  [lon, lat]: Position,
  look: DeskMark["look"],
  words: string,
): DeskMark {
  return { key, position: { lon, lat }, look, words };
}

/** What is sent of a point: every value rests on the same source, which is also published with it. */
export function rowOf(
  cells: Readonly<Record<string, string>>,
  source: ChangeSource,
): {
  readonly cells: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, ChangeSource>>;
} {
  const all = {
    ...cells,
    document_id: source.document ?? "",
    source_unit: source.unit ?? "",
  };
  return {
    cells: Object.fromEntries(Object.entries(all).filter(([, text]) => text.trim() !== "")),
    sources: Object.fromEntries(Object.keys(all).map((column) => [column, source] as const)),
  };
}

/** A change set with nothing but this, which goes again where it is refused. */
export async function draftOf(
  wish: Parameters<typeof editingApi.put>[3],
  about: {
    readonly kind: string;
    readonly id: string;
    readonly countyCode: string;
    readonly title: string;
  },
): Promise<string> {
  const { id, ...set } = about;
  const begun = await editingApi.begin(language(), set);
  try {
    await editingApi.put(begun.id, id, language(), wish);
  } catch (error) {
    await changesApi.remove(begun.id);
    throw error;
  }
  return begun.id;
}

/** Whether a request was answered that there is no such thing. */
export function isMissing(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.status === 404;
}

export function titleOf(name: string): string {
  return t("place.setTitle", { name });
}
