/** A pasted table: what the service reads in it, and which system a person confirms. */
import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from "vue";
import { landChecksApi, problemOf, type TableReading, type TableSystem } from "@/api";
import { language, t } from "@/shared/i18n";

/** After this long without typing the table is read. */
const pauseMs = 300;

export interface Paste {
  readonly text: Ref<string>;
  readonly reading: Readonly<Ref<TableReading | null>>;
  readonly failure: Readonly<Ref<string | null>>;
  /** The code of the chosen system. */
  readonly crs: Ref<string | null>;
  readonly system: Readonly<Ref<TableSystem | null>>;
  /** What can be checked; null while something has to be changed. */
  readonly confirmed: Readonly<Ref<Confirmed | null>>;
  /** Why it cannot be checked yet; empty if it can. */
  readonly missing: Readonly<Ref<string>>;
}

interface Confirmed {
  readonly geometry: GeoJSON.Geometry;
  readonly system: TableSystem;
}

export function usePaste(): Paste {
  const text = ref("");
  const reading = shallowRef<TableReading | null>(null);
  const failure = ref<string | null>(null);
  const crs = ref<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function read(): Promise<void> {
    asked += 1;
    const mine = asked;
    if (text.value.trim() === "") {
      reading.value = null;
      return;
    }
    try {
      const now = await landChecksApi.read(text.value, language());
      if (mine === asked) {
        reading.value = now;
        failure.value = null;
        crs.value = keep(now, crs.value);
      }
    } catch (error) {
      if (mine === asked) {
        failure.value = problemOf(error).detail ?? t("state.unreachable");
      }
    }
  }

  watch(text, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), pauseMs);
  });
  watch(language, () => void read());
  onScopeDispose(() => {
    clearTimeout(timer);
  });

  const system = computed(
    () => reading.value?.systems.find((each) => each.crs === crs.value) ?? null,
  );
  const errors = computed(
    () => reading.value?.remarks.filter(({ level }) => level === "error").length ?? 0,
  );
  return {
    text,
    reading,
    failure,
    crs,
    system,
    confirmed: computed(() => {
      const geometry = reading.value?.geometry ?? null;
      return reading.value?.ready !== true || geometry === null || system.value === null
        ? null
        : { geometry, system: system.value };
    }),
    missing: computed(() => {
      if (reading.value === null) {
        return t("check.nothingYet");
      }
      if (errors.value > 0) {
        return t("check.errorsLeft", { count: errors.value });
      }
      return system.value === null ? t("check.noSystem") : "";
    }),
  };
}

/** What was chosen stays as long as it is possible; else the proposal, and where there is none a person chooses. */
function keep(reading: TableReading, chosen: string | null): string | null {
  const still = reading.systems.some(({ crs }) => crs === chosen);
  const proposed = reading.systems.find(({ state }) => state === "proposed");
  return still ? chosen : (proposed?.crs ?? null);
}
