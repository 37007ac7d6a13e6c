/** A file with red lines: what the service reads in it, and what a person decides. */
import { computed, ref, shallowRef, type Ref, type ShallowRef } from "vue";
import {
  landChecksApi,
  problemOf,
  type FileDecision,
  type RedLineFile,
  type RedLineFileLayer,
  type RedLineFileLine,
  type RedLineFilePlace,
} from "@/api";
import { language, t } from "@/shared/i18n";
import { keyOf } from "./systems";

/** The service takes files of up to this, bytes. */
const mostBytes = 8 * 1024 * 1024;

export interface LineFile {
  /** The file that is being read or was; null for none. */
  readonly file: ShallowRef<File | null>;
  readonly busy: Readonly<Ref<boolean>>;
  readonly failure: Readonly<Ref<string | null>>;
  readonly reading: Readonly<ShallowRef<RedLineFile | null>>;
  readonly layer: Readonly<Ref<RedLineFileLayer | null>>;
  readonly line: Readonly<Ref<RedLineFileLine | null>>;
  readonly place: Readonly<Ref<RedLineFilePlace | null>>;
  /** What is chosen: the name of a layer, the key of a system, the number of a row. */
  readonly layerName: Ref<string | null>;
  readonly system: Ref<string | null>;
  readonly row: Ref<number | null>;
  /** What can be checked; null while something is open. */
  readonly confirmed: Readonly<Ref<ConfirmedLine | null>>;
  /** Why it cannot be checked yet; empty if it can. */
  readonly missing: Readonly<Ref<string>>;
  /** What was decided about the layer as a whole. */
  readonly decision: Readonly<Ref<FileDecision | null>>;
  /** Reads a file; resolves with the text of a table, null if the file has areas of its own or was refused. */
  take(file: File, encoding?: string): Promise<string | null>;
  forget(): void;
}

interface ConfirmedLine {
  readonly geometry: GeoJSON.Geometry;
  readonly crs: string;
  readonly title: string;
}

export function useLineFile(): LineFile {
  const file = shallowRef<File | null>(null);
  const busy = ref(false);
  const failure = ref<string | null>(null);
  const reading = shallowRef<RedLineFile | null>(null);
  const layerName = ref<string | null>(null);
  const system = ref<string | null>(null);
  const row = ref<number | null>(null);
  let running = new AbortController();

  const layer = computed(
    () => reading.value?.layers.find(({ name }) => name === layerName.value) ?? null,
  );
  const line = computed(() => layer.value?.lines.find((each) => each.row === row.value) ?? null);
  const choice = computed(
    () => layer.value?.systems.find((each) => keyOf(each) === system.value) ?? null,
  );
  const place = computed(() => {
    const at = layer.value?.systems.findIndex((each) => keyOf(each) === system.value) ?? -1;
    return line.value?.places[at] ?? null;
  });

  const missing = computed(() => missingOf(layer.value, choice.value, line.value, place.value));

  function clear(): void {
    running.abort();
    busy.value = false;
    failure.value = null;
    reading.value = null;
    layerName.value = null;
    system.value = null;
    row.value = null;
  }

  async function take(chosen: File, encoding?: string): Promise<string | null> {
    clear();
    file.value = chosen;
    if (chosen.size > mostBytes) {
      failure.value = t("check.fileTooLarge");
      return null;
    }
    const mine = new AbortController();
    running = mine;
    busy.value = true;
    try {
      const decided = encoding === undefined ? {} : { encoding };
      const found = await landChecksApi.readFile(chosen, decided, language(), mine.signal);
      if (mine === running) {
        show(found);
      }
      return mine === running ? found.table : null;
    } catch (error) {
      if (!mine.signal.aborted) {
        failure.value = problemOf(error).detail ?? t("state.unreachable");
      }
      return null;
    } finally {
      if (mine === running) {
        busy.value = false;
      }
    }
  }

  /** What is the only one is chosen; what is proposed, too. */
  function show(found: RedLineFile): void {
    reading.value = found;
    const [only] = found.layers;
    choose(found.layers.length === 1 && only !== undefined ? only : null);
  }

  function choose(chosen: RedLineFileLayer | null): void {
    layerName.value = chosen?.name ?? null;
    const proposed = chosen?.systems.find(({ state }) => state === "proposed");
    system.value = proposed === undefined ? null : keyOf(proposed);
    row.value = chosen?.areas === 1 ? (chosen.lines[0]?.row ?? null) : null;
  }

  return {
    file,
    busy,
    failure,
    reading,
    layer,
    line,
    place,
    layerName: computed({
      get: () => layerName.value,
      set: (name) => {
        choose(reading.value?.layers.find((each) => each.name === name) ?? null);
      },
    }),
    system,
    row,
    confirmed: computed(() => {
      const title = line.value?.title;
      return title === undefined || place.value === null || missing.value !== ""
        ? null
        : { geometry: place.value.geometry, crs: place.value.crs, title };
    }),
    missing,
    decision: computed(() =>
      layer.value?.refusal !== null || choice.value === null
        ? null
        : {
            layer: layer.value.name,
            crs: choice.value.crs,
            order: choice.value.order,
            encoding: layer.value.encoding.charset,
          },
    ),
    take,
    forget: () => {
      clear();
      file.value = null;
    },
  };
}

function missingOf(
  layer: RedLineFileLayer | null,
  system: object | null,
  line: RedLineFileLine | null,
  place: RedLineFilePlace | null,
): string {
  if (layer === null) {
    return t("check.noFile");
  }
  if (layer.refusal !== null) {
    return t("check.fileRefused");
  }
  if (system === null) {
    return t("check.noSystem");
  }
  if (line === null) {
    return t("check.noLine");
  }
  return place?.fault === null ? "" : t("check.lineFaulty");
}
