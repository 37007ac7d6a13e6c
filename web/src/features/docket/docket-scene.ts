/** The numbers of items below the names of the parks and counties that they are about. */
import type { DocketItem } from "@/api/docket";
import { fullName, ownCounties, type PlanData } from "@/features/catalogue";
import type { DeskMark, DeskScene, DeskSquare } from "@/map";
import { listed, t } from "@/shared/i18n";

function squareOf({ number, step, clock }: DocketItem): DeskSquare {
  return {
    number: String(number),
    state: step === "closed" ? "closed" : clock?.state === "overdue" ? "overdue" : "open",
  };
}

/** Names of counties, so that one knows where one is; where a park is named, its name says so. */
function counties(data: PlanData, items: readonly DocketItem[]): readonly DeskMark[] {
  const named = new Set(items.flatMap(({ places }) => places.map(({ county }) => county)));
  return ownCounties(data).flatMap(({ id, properties }) =>
    properties.position === null || named.has(id)
      ? []
      : [
          {
            key: `name/${id}`,
            look: "county" as const,
            position: properties.position,
            words: fullName(properties),
          },
        ],
  );
}

/** Every place once, with all its numbers; `all` says which are without a place. */
export function docketScene(
  data: PlanData,
  items: readonly DocketItem[],
  all: readonly DocketItem[],
): DeskScene {
  const places = new Map<string, DeskMark & { readonly squares: DeskSquare[] }>();
  for (const item of items) {
    for (const { reference, name, lon, lat } of item.anchors) {
      if (lon !== null && lat !== null) {
        const known = places.get(reference);
        const mark = known ?? {
          key: reference,
          look: "docket" as const,
          position: { lon, lat },
          words: name,
          squares: [],
        };
        mark.squares.push(squareOf(item));
        places.set(reference, mark);
      }
    }
  }
  const cityWide = all.filter(({ places: about }) => about.length === 0);
  const [west, south, east, north] = data.plan.bbox;
  return {
    areas: [],
    marks: [...counties(data, items), ...places.values()],
    legend: [
      { look: "square", words: t("docket.legend.item"), square: { number: "4", state: "open" } },
      {
        look: "square",
        words: t("docket.legend.overdue"),
        square: { number: "1", state: "overdue" },
      },
      {
        look: "square",
        words: t("docket.legend.closed"),
        square: { number: "8", state: "closed" },
      },
      ...(cityWide.length === 0
        ? []
        : [
            {
              look: "words" as const,
              words: t("docket.legend.cityWide", {
                count: cityWide.length,
                numbers: listed(cityWide.map(({ number }) => String(number))),
              }),
            },
          ]),
    ],
    bounds: [west, south, east, north],
    demo: all.some(({ demo }) => demo),
  };
}
