/** An item as it is filled in, and the names of what it can be about. */
import type { DocketItem, DocketItemForm, DocketKind, DocketUnit } from "@/api/docket";
import type { Project } from "@/api";
import { fullName, ownCounties, shortName, type PlanData } from "@/features/catalogue";

export interface NamedPlace {
  readonly reference: string;
  readonly label: string;
}

export interface OpenItem {
  kind: DocketKind;
  title: string;
  text: string;
  /** Id of the unit that raised it, empty for none. */
  raisedBy: string;
  /** `document/clause`, empty for none. */
  source: string;
  places: readonly NamedPlace[];
}

/** A county raises its own items. */
export function emptyItem(unit: DocketUnit | null): OpenItem {
  return {
    kind: "problem",
    title: "",
    text: "",
    raisedBy: unit === null ? "" : unit.id,
    source: "",
    places: [],
  };
}

export function openItem({ kind, title, text, raisedBy, source, places }: DocketItem): OpenItem {
  return {
    kind,
    title,
    text,
    raisedBy: raisedBy?.id ?? "",
    source: source === null ? "" : `${source.documentId}/${source.clauseId}`,
    places: places.map(({ reference, label }) => ({ reference, label })),
  };
}

/** What the service is sent; a change names the version that it is made to. */
export function formOf(open: OpenItem, version?: number): DocketItemForm {
  const slash = open.source.indexOf("/");
  return {
    kind: open.kind,
    title: open.title,
    text: open.text,
    places: open.places.map(({ reference }) => reference),
    ...(open.raisedBy === "" ? {} : { raisedBy: open.raisedBy }),
    ...(open.source === ""
      ? {}
      : {
          source: {
            documentId: open.source.slice(0, slash),
            clauseId: open.source.slice(slash + 1),
          },
        }),
    ...(version === undefined ? {} : { version }),
  };
}

/** Everything that an item can be about by its name; of the counties of the unit where it has some. */
export function placesOf(
  data: PlanData,
  projects: readonly Project[],
  counties: readonly string[],
): readonly NamedPlace[] {
  const here = (codes: readonly string[]): boolean =>
    counties.length === 0 || codes.some((code) => counties.includes(code));
  return [
    ...ownCounties(data)
      .filter(({ id }) => here([id]))
      .map(({ id, properties }) => ({ reference: `county:${id}`, label: fullName(properties) })),
    ...data.parks
      .filter(({ countyCodes }) => here(countyCodes))
      .map((park) => ({ reference: `park:${park.id}`, label: shortName(park) })),
    ...data.enterprises
      .filter(({ countyCodes }) => here(countyCodes))
      .map((firm) => ({ reference: `enterprise:${firm.id}`, label: shortName(firm) })),
    ...projects
      .filter(({ countyCodes }) => here(countyCodes))
      .map(({ id, name }) => ({ reference: `project:${id}`, label: name })),
  ];
}

/** The place that was typed: by its name, or a reference of a parcel. */
export function placeNamed(all: readonly NamedPlace[], typed: string): NamedPlace | null {
  const words = typed.trim();
  return /^parcel:[a-z0-9-]{1,120}$/.test(words)
    ? { reference: words, label: words.slice("parcel:".length) }
    : (all.find(({ label }) => label === words) ?? null);
}
