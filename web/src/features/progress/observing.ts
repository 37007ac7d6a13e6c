/** What posts enter of targets and projects: which row it is, and what it says now. */
import type { EditableKind, Project, Target } from "@/api";
import { fullName } from "@/features/catalogue";
import { ofSource, type EnteredRow } from "@/features/items";
import { t } from "@/shared/i18n";
import type { Observation } from "./target-status";

export const figureKind = "observations";
export const stageKind = "project-observations";
export type ProjectObservation = Project["observations"][number];

/** What it is about and what it rests on stand apart from the rest of the form. */
const apart = ["id", "target", "project", ...ofSource];

export function fieldsOf(kind: EditableKind): EditableKind["columns"] {
  return kind.columns.filter(({ column }) => !apart.includes(column));
}

/** Like no other: what it is about, and the moment at which it is entered. */
export function newId(about: string, now: number): string {
  return `${about}-${now.toString(36)}`;
}

function textOf(value: string | number | null): string {
  return value === null ? "" : String(value);
}

/** A figure or judgement of a target: the one that is known, or a new one. */
export function figureRow(
  target: Target,
  known: Observation | null,
  { adcode, now }: { readonly adcode: string; readonly now: number },
): EnteredRow {
  const id = known?.id ?? newId(target.id, now);
  return {
    kind: figureKind,
    id,
    action: known === null ? "add" : "change",
    counties: [adcode],
    title: t("progress.enterTitle", { name: fullName(target) }),
    fixed: { id, target: target.id },
    known:
      known === null
        ? { unit: target.unit }
        : {
            year: textOf(known.year),
            as_of: textOf(known.asOf),
            value: textOf(known.value),
            unit: textOf(known.unit),
            counts: textOf(known.counts),
            other_scope: known.otherScope ? "true" : "",
            judged: textOf(known.judged),
            note: textOf(known.note),
          },
  };
}

/** A later stage of a project: the one that is known, or a new one. */
export function stageRow(
  project: Project,
  known: ProjectObservation | null,
  { adcode, now }: { readonly adcode: string; readonly now: number },
): EnteredRow {
  const id = known?.id ?? newId(project.id, now);
  return {
    kind: stageKind,
    id,
    action: known === null ? "add" : "change",
    counties: project.countyCodes.length === 0 ? [adcode] : project.countyCodes,
    title: t("progress.enterTitle", { name: fullName(project) }),
    fixed: { id, project: project.id },
    known:
      known === null
        ? { park_id: textOf(project.parkId) }
        : {
            stage: known.stage,
            as_of: known.asOf,
            park_id: textOf(known.parkId),
            words: textOf(known.words),
            note: textOf(known.note),
          },
  };
}
