import { shallowRef, type ShallowRef } from "vue";
import {
  failed,
  loading,
  problemOf,
  ready,
  type AtlasApi,
  type Industries,
  type Layer,
  type Loadable,
  type Plan,
  type Settings,
} from "@/api";
import { createIndustryIndex, type IndustryIndex } from "@/features/catalogue";
import type { HeldLink } from "./held-link";
import { checkAgainstLayers } from "./link-check";

/** What the frame can do without: borders stay off without settings, and all is grey without industries. */
export type FramePart = "settings" | "industries";

/** What is needed before any plan: the configuration, the plans, the industry tree, the catalogue of layers. */
export interface Frame {
  /** Null where they did not come. */
  readonly settings: Settings | null;
  readonly plans: readonly Plan[];
  readonly industries: IndustryIndex;
  /** Titles in the language of the link. */
  readonly layers: readonly Layer[];
  readonly missing: readonly FramePart[];
}

/** The frame, once it is here. */
export interface HeldFrame {
  readonly frame: ShallowRef<Loadable<Frame>>;
  /** Fetches it, and takes out of the link the layers that nobody has. One that is here stays until another is. */
  readonly load: () => Promise<void>;
  /** The same layers under their names in the language of the link; without an answer the old names stay. */
  readonly renameLayers: () => Promise<void>;
}

export function holdFrame(api: AtlasApi, { link, correct }: HeldLink): HeldFrame {
  const frame = shallowRef<Loadable<Frame>>(loading);

  async function load(): Promise<void> {
    const known = frame.value;
    if (known.state !== "ready") {
      frame.value = loading;
    }
    try {
      const arrived = await fetchFrame(api, link.value.language);
      frame.value = ready(arrived);
      correct(checkAgainstLayers(link.value, arrived.layers));
    } catch (error) {
      frame.value = known.state === "ready" ? known : failed(problemOf(error));
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

const noIndustries: Industries = { items: [], palette: [], total: 0, next: null };

async function fetchFrame(api: AtlasApi, language: string): Promise<Frame> {
  const missing: FramePart[] = [];
  const orElse = <T>(part: FramePart, asked: Promise<T>, otherwise: T): Promise<T> =>
    asked.catch(() => {
      missing.push(part);
      return otherwise;
    });
  const [settings, plans, industries, layers] = await Promise.all([
    orElse<Settings | null>("settings", api.settings(), null),
    api.plans(),
    orElse("industries", api.industries(), noIndustries),
    api.layers(language),
  ]);
  return { settings, plans, industries: createIndustryIndex(industries), layers, missing };
}
