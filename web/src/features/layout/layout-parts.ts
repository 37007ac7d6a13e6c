/** What the pack says of how a layout comes onto the map, and what of it can be drawn. */
import type { LayoutDrawing, Park, Position } from "@/api";
import type { PlanData } from "@/features/catalogue";
import { language } from "@/shared/i18n";

/** One row of the pack, with what it draws. */
export interface LayoutPart {
  readonly id: string;
  readonly elementId: string;
  readonly parentId: string | null;
  readonly kind: LayoutDrawing["kind"];
  readonly label: string;
  readonly colour: string | null;
  /** What a reader has to know: whose reading the areas are, why nothing is drawn. */
  readonly note: string | null;
  /** Codes of counties or cities. */
  readonly areas: readonly string[];
  /** Outlines of the areas; a point for each that has none. */
  readonly geometries: readonly GeoJSON.Geometry[];
  readonly points: readonly Position[];
}

/** In the plan's order. */
export function layoutParts(data: PlanData): readonly LayoutPart[] {
  return data.layout.flatMap((element) =>
    element.properties.drawings.map((drawing) => {
      const { id, kind, colour, areas } = drawing;
      const parkIds = kind === "points" ? element.properties.parkIds : [];
      const outlines = areas.map((code) => data.countyById.get(code));
      return {
        id,
        elementId: element.id,
        parentId: element.properties.parentId ?? null,
        kind,
        label: language() === "en" ? drawing.labelEn : drawing.label,
        colour: colour ?? null,
        note: (language() === "en" ? drawing.noteEn : drawing.note) ?? null,
        areas,
        geometries: outlines.flatMap((area) => area?.geometry ?? []),
        points: [
          ...outlines.flatMap((area) =>
            area?.geometry === null ? (area.properties.position ?? []) : [],
          ),
          ...parkIds.flatMap((park) => placeOf(data, park) ?? []),
        ],
      };
    }),
  );
}

/** Whether there is anything of it on the map. */
export function isDrawn({ geometries, points }: LayoutPart): boolean {
  return geometries.length + points.length > 0;
}

/** The park's own place, else that of the park it is known to lie in. */
function placeOf(data: PlanData, id: string): Position | null {
  const park: Park | undefined = data.parkById.get(id);
  const host = park?.locatedIn?.kind === "park" ? data.parkById.get(park.locatedIn.id) : undefined;
  return park?.position ?? host?.position ?? null;
}
