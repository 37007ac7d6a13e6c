/**
 * Where at a desk one is. In the workspace 数据, as the address has it: `imports`, `imports/4f…`, `changes/…`,
 * `history/parcels/…`; in 核查 under a name of its own: `new`, the id of a check, `batches/…`,
 * `ledger`, `ledger/…`, `output`, `output/441426-2025`; in 进展 `targets` or another section; in 选址 `chains`, `chains/…`, `chains/…/…`, `ambitions`, `ambitions/park`, `leads`, `leads/…`;
 * in 会议 `docket`, `docket/…`; in the guided reading the number of the step.
 */

/** A chain, the first one where there is no id, the link that somebody makes, and the one that they need. */
export interface ChainPlace {
  readonly part: "chains";
  readonly id: string | null;
  readonly link: string | null;
  readonly needed: string | null;
}

export type DataPlace =
  | { readonly part: "imports"; readonly id: string | null }
  | { readonly part: "changes"; readonly id: string | null }
  | { readonly part: "corrections" | "quality"; readonly id: null }
  | { readonly part: "history"; readonly kind: string; readonly id: string }
  /** An object, or a new one where there is no id, in a change set or, where there is none, in one that is begun. */
  | {
      readonly part: "edit";
      readonly kind: string;
      readonly id: string | null;
      readonly set: string | null;
      /** What a new one is begun for, such as `park:guangmei-yuan`: it names that first. */
      readonly about?: string;
    }
  | { readonly part: "checks"; readonly id: string | null }
  | { readonly part: "batches"; readonly id: string }
  /** The land ledger of a park, or the list of them. */
  | { readonly part: "ledger"; readonly id: string | null }
  /** The evaluation of the firms of a county and year (亩均效益), or the list of them. */
  | { readonly part: "output"; readonly id: string | null }
  /** 选址: the list, one site, or some side by side; what is looked for as its panels write it. */
  | {
      readonly part: "siting";
      readonly view: "find" | "site" | "compare";
      readonly ids: readonly string[];
      readonly search: string;
    }
  | ChainPlace
  | { readonly part: "ambitions"; readonly id: "cluster" | "park" | null }
  /** 进展: one panel, at one of its sections. */
  | { readonly part: "progress"; readonly id: ProgressSection }
  /** A step of the guided reading, from 1. */
  | { readonly part: "story"; readonly step: number }
  /** A client of the promoter's counties, or the list of them. */
  | { readonly part: "leads"; readonly id: string | null }
  /** An item of the docket, or the list of them. */
  | { readonly part: "docket"; readonly id: string | null };

export const progressSections = [
  "targets",
  "projects",
  "rolling",
  "policies",
  "duties",
  "changes",
] as const;
export type ProgressSection = (typeof progressSections)[number];

/** Where the workspace opens. */
export const firstPlace: DataPlace = { part: "imports", id: null };

/** Where the workspace 选址 opens. */
export const firstSearch: DataPlace = { part: "siting", view: "find", ids: [], search: "" };

/** Where the workspace 进展 opens. */
/** What stands in an address for a link that nobody asks about. */
const noLink = "-";
export const allChains: ChainPlace = { part: "chains", id: null, link: null, needed: null };
export const firstProgress: DataPlace = { part: "progress", id: "targets" };
/** Where the guided reading begins. */
export const firstStep: DataPlace = { part: "story", step: 1 };
/** Where the workspace 会议 opens. */
export const firstDocket: DataPlace = { part: "docket", id: null };

/** Where the workspace 核查 opens. */
export const newCheck: DataPlace = { part: "checks", id: null };

const name = /^[\w.:-]{1,120}$/;

/** Null for what is no place. */
export function parsePlace(text: string): DataPlace | null {
  const [part, ...names] = text.split("/");
  const [first, second, third, more] = names;
  if (more !== undefined || !names.every((each) => name.test(each))) {
    return null;
  }
  if (part === "draw" && first !== undefined && third === undefined) {
    const begun = { part: "edit", kind: first, id: null } as const;
    return second?.includes(":") === true
      ? { ...begun, set: null, about: second }
      : { ...begun, set: second ?? null };
  }
  if (part === "edit" && first !== undefined && second !== undefined) {
    return { part, kind: first, id: second, set: third ?? null };
  }
  if (third !== undefined) {
    return null;
  }
  if (part === "history") {
    return first === undefined || second === undefined ? null : { part, kind: first, id: second };
  }
  if (part === "corrections" || part === "quality") {
    return first === undefined ? { part, id: null } : null;
  }
  return second === undefined && (part === "imports" || part === "changes")
    ? { part, id: first ?? null }
    : null;
}

/** Whether a place is in 核查. */
export function isInCheck({ part }: Pick<DataPlace, "part">): boolean {
  return ["checks", "batches", "ledger", "output"].includes(part);
}

/** A place in 核查; null for what is none. */
export function parseCheck(text: string): DataPlace | null {
  if (text === "new") {
    return newCheck;
  }
  if (text === "ledger") {
    return { part: "ledger", id: null };
  }
  if (/^ledger\/[a-z0-9-]{1,120}$/.test(text)) {
    return { part: "ledger", id: text.slice("ledger/".length) };
  }
  if (text === "output") {
    return { part: "output", id: null };
  }
  if (/^output\/\d{6}-\d{4}$/.test(text)) {
    return { part: "output", id: text.slice("output/".length) };
  }
  const [, batch, id] = /^(batches\/)?([0-9a-f-]{36})$/.exec(text) ?? [];
  if (id === undefined) {
    return null;
  }
  return { part: batch === undefined ? "checks" : "batches", id };
}

/** Whether a place is about the plan that is open. */
export function isOfPlan({ part }: Pick<DataPlace, "part">): boolean {
  return ["chains", "ambitions", "progress", "story"].includes(part);
}

/** Whether a place is in 选址. */
export function isInSiting(place: Pick<DataPlace, "part">): boolean {
  return ["siting", "leads", "chains", "ambitions"].includes(place.part);
}

/** A section of 进展; null for what is none. */
export function parseProgress(text: string): DataPlace | null {
  const id = progressSections.find((section) => section === text);
  return id === undefined ? null : { part: "progress", id };
}

/** A step of the guided reading; null for what is none. A step that the plan does not have is its last one. */
export function parseStory(text: string): DataPlace | null {
  return /^[1-9]\d?$/.test(text) ? { part: "story", step: Number(text) } : null;
}

/** Whether a place is in 会议. */
export function isInMeeting({ part }: Pick<DataPlace, "part">): boolean {
  return part === "docket";
}

/** A place in 会议; null for what is none. */
export function parseMeeting(text: string): DataPlace | null {
  const [whole, id = null] = /^docket(?:\/([0-9a-f-]{36}))?$/.exec(text) ?? [];
  return whole === undefined ? null : { part: "docket", id };
}

/** A place in 选址, such as `find`, `site/meijiang-yuan,w~station~10`, `chains/tongbo-pcb`; null for what is none. */
export function parseSiting(text: string): DataPlace | null {
  const [, view, ids = "", search = ""] =
    /^(find|site|compare)((?:\/(?:(?:block|parcel):)?[\p{L}\p{N}_:.-]{1,200}){0,4})(?:,([\w~:/.,-]{0,2000}))?$/u.exec(
      text,
    ) ?? [];
  const names = ids.split("/").slice(1);
  const fits = { find: names.length === 0, site: names.length === 1, compare: names.length > 1 };
  return (view === "find" || view === "site" || view === "compare") && fits[view]
    ? { part: "siting", view, ids: names, search }
    : (parseLead(text) ?? parseOfPlan(text));
}

function parseLead(text: string): DataPlace | null {
  const [whole, id = null] = /^leads(?:\/([0-9a-f-]{36}))?$/.exec(text) ?? [];
  return whole === undefined ? null : { part: "leads", id };
}

function parseOfPlan(text: string): DataPlace | null {
  const [, id = null, link = null, needed = null] =
    /^chains(?:\/([a-z0-9-]{1,120})(?:\/([a-z0-9-]{1,120})(?:\/([a-z0-9-]{1,120}))?)?)?$/.exec(
      text,
    ) ?? [];
  if (id !== null || text === "chains") {
    return { part: "chains", id, link: link === noLink ? null : link, needed };
  }
  switch (text) {
    case "ambitions":
      return { part: "ambitions", id: null };
    case "ambitions/cluster":
      return { part: "ambitions", id: "cluster" };
    case "ambitions/park":
      return { part: "ambitions", id: "park" };
    default:
      return null;
  }
}

/** The same place of another plan, which has other chains. */
export function inOtherPlan(place: DataPlace | null): DataPlace | null {
  if (place === null || !isOfPlan(place)) {
    return null;
  }
  if (place.part === "progress") {
    return place;
  }
  if (place.part === "story") {
    return firstStep;
  }
  return place.part === "chains" ? allChains : { part: "ambitions", id: null };
}

export function formatPlace(place: DataPlace): string {
  if (place.part === "siting") {
    const where = [place.view, ...place.ids].join("/");
    return place.search === "" ? where : `${where},${place.search}`;
  }
  if (place.part === "checks") {
    return place.id ?? "new";
  }
  if (place.part === "progress") {
    return place.id;
  }
  if (place.part === "story") {
    return String(place.step);
  }
  if (place.part === "edit") {
    const { kind, id, set, about } = place;
    const words = id === null ? ["draw", kind] : ["edit", kind, id];
    const into = set ?? about ?? null;
    return [...words, ...(into === null ? [] : [into])].join("/");
  }
  if (place.part === "chains") {
    const { part, id, link, needed } = place;
    const made = link ?? (needed === null ? null : noLink);
    return [part, id, made, needed].filter((each) => each !== null).join("/");
  }
  if (place.part === "history") {
    return `history/${place.kind}/${place.id}`;
  }
  return place.id === null ? place.part : `${place.part}/${place.id}`;
}
