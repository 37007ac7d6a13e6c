/** The geographic base of the plan on screen: fetched after everything else, and left out of print unless it is asked for. */
import { computed, onBeforeUnmount, ref, shallowRef, watch, type ComputedRef, type Ref } from "vue";
import { atlasApi, type BaseFeature } from "@/api";
import type { MapBaseFeature } from "@/map";
import { language } from "@/shared/i18n";
import { oncePerKey } from "@/shared/once";
import { readFlag, writeFlag } from "@/shared/storage";

const baseOnce = oncePerKey((plan) => atlasApi.basemap(plan));
const inPrint = ref(readFlag("printBase", false));

/** Whether a print shows the base; remembered. */
export function useBaseInPrint(): Ref<boolean> {
  watch(inPrint, (now) => {
    writeFlag("printBase", now);
  });
  return inPrint;
}

/** What there is around the plan; nothing while it is on its way, where it did not come, and on paper. */
export function useGeoBase(plan: () => string): ComputedRef<readonly MapBaseFeature[]> {
  const features = shallowRef<readonly MapBaseFeature[]>([]);
  const printing = usePrinting();
  watch(
    plan,
    async (id) => {
      features.value = [];
      const found = await baseOnce(id).catch(() => []);
      if (plan() === id) {
        features.value = found.map(toBase);
      }
    },
    { immediate: true },
  );
  return computed(() => (printing.value && !inPrint.value ? [] : features.value));
}

function usePrinting(): Ref<boolean> {
  const printing = ref(false);
  const begin = (): void => {
    printing.value = true;
  };
  const end = (): void => {
    printing.value = false;
  };
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  onBeforeUnmount(() => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
  });
  return printing;
}

function toBase({ id, geometry, properties }: BaseFeature): MapBaseFeature {
  const { kind, name, nameEn, minZoom, demo } = properties;
  const spoken = language() === "en" ? (nameEn ?? name) : name;
  return { id, kind, geometry, name: spoken ?? null, minZoom, demo };
}
