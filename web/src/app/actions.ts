/** What a click beside the map means: on a row, on a hit of the search, on a city. */
import type { SearchHit } from "@/api";
import type { ObjectRef } from "@/features/catalogue";
import { inOtherPlan } from "@/features/data";
import { language } from "@/shared/i18n";
import type { Flights } from "./flights";
import { targetOf } from "./hit-target";
import type { Atlas } from "./state/atlas";
import type { Panels } from "./state/panels";
import { plainLink } from "./state/permalink";

export interface Actions {
  /** Shows an object's panel and flies there. */
  readonly open: (target: ObjectRef) => void;
  readonly chooseCity: (plan: string) => void;
  readonly pick: (hit: SearchHit) => void;
  /** Lists the parks of a county. */
  readonly narrow: (county: string) => void;
}

/** Firms where there are any: they are what an industry is made of. */
function listFor({ filter }: SearchHit): "parks" | "enterprises" {
  return filter?.counts.some(({ kind }) => kind === "enterprise") === true
    ? "enterprises"
    : "parks";
}

export function createActions(atlas: Atlas, panels: Panels, flights: Flights): Actions {
  function open(target: ObjectRef): void {
    panels.open(target);
    void flights.toObject(target);
  }

  function chooseCity(plan: string): void {
    const { embed, elder, data } = atlas.link.value;
    panels.close();
    atlas.change({
      ...plainLink,
      plan,
      language: language(),
      embed,
      elder,
      data: inOtherPlan(data),
    });
  }

  function pick(hit: SearchHit): void {
    if (hit.kind === "plan") {
      chooseCity(hit.id);
      return;
    }
    if (hit.kind === "industry") {
      panels.close();
      atlas.change({ industry: hit.id, list: listFor(hit) });
      return;
    }
    const target = targetOf(hit);
    if (target === null) {
      return;
    }
    if (hit.plan === atlas.data.value?.plan.id) {
      atlas.data.value.heard.keep(target, { name: hit.shortName ?? hit.name });
      open(target);
      flights.toPlaceOf(hit);
    } else {
      const { elder } = atlas.link.value;
      atlas.change({
        ...plainLink,
        plan: hit.plan,
        language: language(),
        elder,
        selection: target,
      });
    }
  }

  return {
    open,
    chooseCity,
    pick,
    narrow: (county) => {
      panels.close();
      atlas.change({ county, list: "parks" });
    },
  };
}
