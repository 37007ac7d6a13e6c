/** The order of an agenda: what the buttons and the mouse do to it. */
import type { DocketItem, DocketStep } from "@/api/docket";
import type { AgendaPart, DocketAgendaForm, DocketMeeting } from "@/api/docket/meetings";

/** Numbers of items by part, in their order. */
export type Agenda = Readonly<Record<AgendaPart, readonly number[]>>;

/** In the order of the notice (三（三）). */
export const parts = [
  "report",
  "consult",
  "decide",
  "arrange",
] as const satisfies readonly AgendaPart[];

export function agendaOf(meeting: DocketMeeting): Agenda {
  const numbers = (part: AgendaPart): readonly number[] =>
    (meeting.parts.find((each) => each.part === part)?.items ?? []).map(({ number }) => number);
  return {
    report: numbers("report"),
    consult: numbers("consult"),
    decide: numbers("decide"),
    arrange: numbers("arrange"),
  };
}

export function agendaForm(agenda: Agenda, version: number): DocketAgendaForm {
  return {
    report: [...agenda.report],
    consult: [...agenda.consult],
    decide: [...agenda.decide],
    arrange: [...agenda.arrange],
    version,
  };
}

/** Without an item, wherever it stood. */
export function without(agenda: Agenda, number: number): Agenda {
  const left = (part: AgendaPart): readonly number[] =>
    agenda[part].filter((each) => each !== number);
  return {
    report: left("report"),
    consult: left("consult"),
    decide: left("decide"),
    arrange: left("arrange"),
  };
}

/** With an item at this place of a part, wherever it stood before; the last place where none is named. */
export function placed(agenda: Agenda, number: number, part: AgendaPart, at?: number): Agenda {
  const others = without(agenda, number);
  const place = Math.max(0, Math.min(at ?? others[part].length, others[part].length));
  return { ...others, [part]: others[part].toSpliced(place, 0, number) };
}

/** One place up (-1) or down (1) within its part; at the end of a part into the next one. */
export function shifted(agenda: Agenda, number: number, by: -1 | 1): Agenda {
  const part = parts.find((each) => agenda[each].includes(number));
  if (part === undefined) {
    return agenda;
  }
  const at = agenda[part].indexOf(number) + by;
  if (at >= 0 && at < agenda[part].length) {
    return placed(agenda, number, part, at);
  }
  const next = parts[parts.indexOf(part) + by];
  return next === undefined ? agenda : placed(agenda, number, next, by === 1 ? 0 : undefined);
}

/** An item that a part can be given. */
export type ReadyItem = Pick<DocketItem, "number" | "title" | "step">;

/** Items of one step, by number. */
export interface ReadyGroup {
  readonly step: DocketStep;
  readonly items: readonly ReadyItem[];
}

/** What stands ready for a part, the likeliest first. What was collected only is prepared before it is spoken of. */
const readySteps: Readonly<Record<AgendaPart, readonly DocketStep[]>> = {
  report: ["followed", "decided", "closed"],
  consult: ["submitted", "decided", "followed", "prepared"],
  decide: ["submitted", "decided", "followed", "prepared"],
  arrange: ["submitted", "decided", "followed", "prepared"],
};

/** The items that a part can be given and that stand nowhere on the agenda, by step. */
export function readyFor(
  part: AgendaPart,
  items: readonly ReadyItem[],
  agenda: Agenda,
): readonly ReadyGroup[] {
  const placedNumbers = new Set(parts.flatMap((each) => agenda[each]));
  return readySteps[part]
    .map((step) => ({
      step,
      items: items
        .filter((item) => item.step === step && !placedNumbers.has(item.number))
        .toSorted((a, b) => a.number - b.number),
    }))
    .filter((group) => group.items.length > 0);
}
