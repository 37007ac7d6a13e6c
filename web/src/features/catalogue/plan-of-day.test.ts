import { describe, expect, it } from "vitest";
import type { AtlasApi, Park } from "@/api";
import { workingApi } from "@/test/api-fixture";
import { parts, planData } from "@/test/plan-fixture";
import { planOfDay } from "./plan-of-day";

const day = "2026-11-01";
const at = { lon: 116, lat: 24 };
const stated = { class: "stated", accuracyM: 30 } as const;
const unlocated = { class: "unlocated", accuracyM: null } as const;

function api(then: readonly Park[], entered: readonly string[]): AtlasApi {
  return {
    ...workingApi,
    parks: (_plan, asked) => Promise.resolve(asked === day ? [...then] : []),
    enterprises: () => Promise.resolve([]),
    enteredPlaces: (layer) => Promise.resolve(new Set(layer === "parks" ? entered : [])),
  };
}

function placed(park: Park): Park {
  return { ...park, position: at, precision: stated, locatedIn: null };
}

describe("a plan as of a day", () => {
  const [first, ...rest] = parts.parks;
  const park = first ?? expect.fail("no park");
  const today = planData({ parks: [placed({ ...park, parentId: "beta" }), ...rest] });

  it("has what was placed later where it was known to be", async () => {
    const before = { ...park, position: null, precision: unlocated };

    const past = await planOfDay(api([before], [park.id]), today, day);

    expect(past.parkById.get(park.id)?.position).toBeNull();
    expect(past.parkById.get(park.id)?.precision).toEqual(unlocated);
    expect(today.parkById.get(park.id)?.position).toEqual(at);
  });

  it("has what a desk has placed nowhere where nothing is known of that day", async () => {
    const past = await planOfDay(api([], [park.id]), today, day);

    expect(past.parkById.get(park.id)?.position).toBeNull();
    expect(past.parkById.get(park.id)?.name).toBe(park.name);
    expect(past.parkById.get(park.id)?.locatedIn).toEqual({ kind: "park", id: "beta" });
  });

  it("is otherwise that of today", async () => {
    const past = await planOfDay(api([], []), today, day);

    expect(past.parks).toEqual(today.parks);
    expect(past.enterprises).toEqual(today.enterprises);
  });
});
