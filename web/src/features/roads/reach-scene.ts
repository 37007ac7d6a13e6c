/** What is reached from a site in some minutes, on the map. */
import type { Isochrones } from "@/api/siting";
import { boundsOfShapes } from "@/features/data";
import type { DeskArea, DeskLegend, DeskScene } from "@/map";
import { formatQuantity } from "@/shared/format";
import { t } from "@/shared/i18n";

const looks = ["reach-near", "reach-middle", "reach-far"] as const;

/** The scene of a site with what is reached from it below all else; of three times at most. */
export function reachScene(site: DeskScene, reach: Isochrones): DeskScene {
  const areas = reach.features.slice(0, looks.length).flatMap(({ geometry, properties }, index) => {
    const look = looks[index];
    return geometry === null || look === undefined ? [] : [{ geometry, look, properties }];
  });
  const bounds = boundsOfShapes(areas.map(({ geometry }) => geometry));
  const isOpen = areas.some(({ properties }) => properties.open);
  return {
    ...site,
    areas: [
      ...site.areas,
      ...areas.map(({ geometry, look }): DeskArea => ({ geometry, look, key: null })),
    ],
    legend: [
      ...areas.map(({ look, properties }): DeskLegend => ({
        look,
        words: t("siting.roads.within", {
          minutes: properties.minutes,
          area: formatQuantity(properties.areaKm2 ?? 0),
        }),
      })),
      ...(isOpen ? [{ look: "words", words: t("siting.roads.open") } as const] : []),
      ...site.legend,
    ],
    bounds: bounds ?? site.bounds,
    demo: site.demo || reach.network?.demo === true,
  };
}
