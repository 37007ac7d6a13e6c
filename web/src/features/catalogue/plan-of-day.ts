/** A plan as the service showed it at the end of a day, as far as it is kept what objects were: where they were. */
import type { AtlasApi, Enterprise, Park } from "@/api";
import { indexPlan, type PlanData } from "./plan-data";

type Placed = Pick<Park & Enterprise, "id" | "position" | "precision" | "locatedIn">;

/** Without a point an object is in the park that its plan names for it, if it names one. */
function nowhere(park: string | null | undefined): Omit<Placed, "id"> {
  return {
    position: null,
    precision: { class: "unlocated", accuracyM: null },
    locatedIn: park ? { kind: "park", id: park } : null,
  };
}

/** The same objects as today, each where it was. Parts that are not here as a whole come as tiles of that day. */
export async function planOfDay(api: AtlasApi, today: PlanData, day: string): Promise<PlanData> {
  const { plan, partial } = today;
  const [parks, enterprises] = await Promise.all([
    partial.has("parks")
      ? today.parks
      : onDay(
          today.parks,
          [api.parks(plan.id, day), api.enteredPlaces("parks", plan.id)],
          ({ parentId }) => parentId,
        ),
    partial.has("enterprises")
      ? today.enterprises
      : onDay(
          today.enterprises,
          [api.enterprises(plan.id, day), api.enteredPlaces("enterprises", plan.id)],
          ({ parkIds }) => parkIds[0],
        ),
  ]);
  return indexPlan({ ...today, parks, enterprises }, today.industries);
}

/** What was not known at all that day is where its plan says, and without a point if a desk has placed it since. */
async function onDay<T extends Placed>(
  today: readonly T[],
  asked: readonly [then: Promise<readonly T[]>, entered: Promise<ReadonlySet<string>>],
  parkOf: (object: T) => string | null | undefined,
): Promise<readonly T[]> {
  const [known, placed] = await Promise.all(asked);
  const byId = new Map(known.map((object) => [object.id, object]));
  return today.map((object) => {
    const was = byId.get(object.id);
    if (was !== undefined) {
      const { position, precision, locatedIn } = was;
      return { ...object, position, precision, locatedIn };
    }
    return placed.has(object.id) ? { ...object, ...nowhere(parkOf(object)) } : object;
  });
}
