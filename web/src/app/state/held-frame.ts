import { shallowRef, type ShallowRef } from "vue";
import {
  failed,
  loading,
  problemOf,
  ready,
  type AtlasApi,
  type Layer,
  type Loadable,
  type Plan,
  type Settings,
} from "@/api";
import { createIndustryIndex, type IndustryIndex } from "@/features/catalogue";
import type { HeldLink } from "./held-link";
import { checkAgainstLayers } from "./link-check";

/** What is needed before any plan: the configuration, the plans, the industry tree, the catalogue of layers. */
export interface Frame {
  readonly settings: Settings;
  readonly plans: readonly Plan[];
  readonly industries: IndustryIndex;
  /** Titles in the language of the link. */
  readonly layers: readonly Layer[];
}

/** The frame, once it is here. */
export interface HeldFrame {
  readonly frame: ShallowRef<Loadable<Frame>>;
  /** Fetches it, and takes out of the link the layers that nobody has. */
  readonly load: () => Promise<void>;
  /** The same layers under their names in the language of the link; without an answer the old names stay. */
  readonly renameLayers: () => Promise<void>;
}

export function holdFrame(api: AtlasApi, { link, correct }: HeldLink): HeldFrame {
  const frame = shallowRef<Loadable<Frame>>(loading);

  async function load(): Promise<void> {
    frame.value = loading;
    try {
      const arrived = await fetchFrame(api, link.value.language);
      frame.value = ready(arrived);
      correct(checkAgainstLayers(link.value, arrived.layers));
    } catch (error) {
      frame.value = failed(problemOf(error));
    }
  }

  async function renameLayers(): Promise<void> {
    const { language } = link.value;
    const known = frame.value;
    if (known.state !== "ready") {
      return;
    }
    const layers = await api.layers(language).catch(() => null);
    if (layers !== null && link.value.language === language) {
      frame.value = ready({ ...known.value, layers });
    }
  }

  return { frame, load, renameLayers };
}

async function fetchFrame(api: AtlasApi, language: string): Promise<Frame> {
  const [settings, plans, industries, layers] = await Promise.all([
    api.settings(),
    api.plans(),
    api.industries(),
    api.layers(language),
  ]);
  return { settings, plans, industries: createIndustryIndex(industries), layers };
}
