/** Corrections in words. */
import type { Correction, CorrectionAnswer } from "@/api";
import type { ObjectRef } from "@/features/catalogue";
import { t } from "@/shared/i18n";

export const topics: readonly Correction["topic"][] = ["place", "name", "area", "status", "other"];

export const outcomes: readonly CorrectionAnswer["outcome"][] = [
  "corrected",
  "unchanged",
  "unclear",
];

export function topicName(topic: Correction["topic"]): string {
  return t(`correction.topic.${topic}`);
}

export function outcomeName(outcome: CorrectionAnswer["outcome"]): string {
  return t(`correction.outcome.${outcome}`);
}

/** A kind of objects as the service has layers of it. */
interface Kind {
  readonly id: string;
  readonly kind: string;
}

/** What the service calls an object of the map; null for what is none: a document, a chain. */
export function referenceOf(
  { kind, id, layer }: ObjectRef,
  layers: readonly Kind[],
): string | null {
  switch (kind) {
    case "park":
    case "enterprise":
    case "layout":
    case "county":
    case "town":
    case "transport":
      return `${kind}:${id}`;
    case "feature": {
      const known = layers.find((each) => each.id === layer);
      return known === undefined ? null : `${known.kind}:${id}`;
    }
    case "source":
    case "chain":
    case "chains":
      return null;
  }
}

/** The panel of an object by what the service calls it; null where no panel shows such objects. */
export function targetOf(reference: string, layers: readonly Kind[]): ObjectRef | null {
  const [kind = "", id = ""] = reference.split(":");
  switch (kind) {
    case "park":
    case "enterprise":
    case "layout":
    case "county":
    case "town":
    case "transport":
      return { kind, id };
  }
  const layer = layers.find((each) => each.kind === kind);
  return layer === undefined ? null : { kind: "feature", layer: layer.id, id };
}
