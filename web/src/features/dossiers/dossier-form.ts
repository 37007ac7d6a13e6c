/** A dossier as it is filled in. */
import type { DossierForm, DossierPart } from "@/api/siting";
import { language, t, type MessageKey } from "@/shared/i18n";

const partKeys = {
  access: "dossier.part.access",
  facts: "dossier.part.facts",
  chain: "dossier.part.chain",
  quotes: "dossier.part.quotes",
  measures: "dossier.part.measures",
  projects: "dossier.part.projects",
  partners: "dossier.part.partners",
  readiness: "dossier.part.readiness",
  supplies: "dossier.part.supplies",
} as const satisfies Readonly<Record<DossierPart, MessageKey>>;

export const parts = Object.keys(partKeys) as readonly DossierPart[];

export function partName(part: DossierPart): string {
  return t(partKeys[part]);
}

export interface OpenDossier {
  client: string;
  subject: string;
  parts: readonly DossierPart[];
  language: "zh" | "en";
  days: number;
}

/** With the parts that answer most questions; a promoter leaves out what a client is not to see. */
export function emptyDossier(): OpenDossier {
  return {
    client: "",
    subject: "",
    parts: ["access", "facts", "chain", "quotes", "readiness", "supplies"],
    language: language() === "en" ? "en" : "zh",
    days: 30,
  };
}

export function formOf(open: OpenDossier, sites: readonly string[]): DossierForm {
  return { ...open, sites: [...sites], parts: [...open.parts] };
}
