/** Sends a file: as a whole where it is small, else in pieces, of which none is lost with the connection. */
import { inject, shallowRef, type InjectionKey, type ShallowRef } from "vue";
import { problemOf, type Import, type ImportsApi, type Problem } from "@/api";
import { language } from "@/shared/i18n";

/** What becomes of the file. */
export type Upload = {
  readonly name: string;
  readonly bytes: number;
  /** Bytes that have arrived. */
  readonly sent: number;
  /** Known from the first answer on. */
  readonly id: string | null;
} & (
  | { readonly stage: "sending" }
  /** No answer comes: it goes on by itself as soon as one does. */
  | { readonly stage: "waiting" }
  | { readonly stage: "refused"; readonly problem: Problem }
  | { readonly stage: "done" }
);

export interface Uploads {
  /** The last file; null where there was none, or it was cancelled. */
  readonly current: ShallowRef<Upload | null>;
  /** Sends a file, or of one that came in part, `known`, what is missing. Resolves when that has ended. */
  start(file: File, known?: Import): Promise<void>;
  /** Goes on with one that was refused, or tries at once what waits. */
  again(): Promise<void>;
  /** No longer sends or speaks of the file; what has come stays where it is. */
  forget(): void;
  /** Stops, and removes what has come. */
  cancel(): Promise<void>;
}

export const uploadsKey: InjectionKey<Uploads> = Symbol("uploads");

/** @throws Error outside the application */
export function useUploads(): Uploads {
  const uploads = inject(uploadsKey);
  if (uploads === undefined) {
    throw new Error("Nobody provides the uploads");
  }
  return uploads;
}

/** The service takes bodies of up to this, bytes. */
const wholeUpTo = 8 * 1024 * 1024;
/** No answer, too many requests, a service that starts anew: all of them pass. */
const passing: ReadonlySet<number> = new Set([0, 429, 502, 503, 504]);
/** The first pause, and the longest; each is twice as long as the one before, ms. */
const pauseMs = { first: 1000, longest: 15_000 } as const;

/** `wait` ends early when the network is back, or the reader does not want to wait. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

export function createUploads(api: ImportsApi, wait: Wait = untilOnline): Uploads {
  const current = shallowRef<Upload | null>(null);
  let file: File | null = null;
  let running = new AbortController();
  let hurry = new AbortController();

  function note(change: Partial<Upload>): void {
    if (current.value !== null) {
      current.value = { ...current.value, ...change } as Upload;
    }
  }

  async function run(sent: File, known: Import | null): Promise<void> {
    running = new AbortController();
    const { signal } = running;
    let have = known;
    for (let pause: number = pauseMs.first; ; pause = Math.min(2 * pause, pauseMs.longest)) {
      try {
        note({ stage: "sending" });
        have = await sendOnce(sent, have, signal);
        note({ stage: "done", sent: sent.size, id: have.id });
        return;
      } catch (error) {
        if (isOver(signal)) {
          return;
        }
        const problem = problemOf(error);
        if (!passing.has(problem.status)) {
          note({ stage: "refused", problem });
          return;
        }
        note({ stage: "waiting" });
        hurry = new AbortController();
        await wait(pause, hurry.signal);
        if (isOver(signal)) {
          return;
        }
        have = await asked(current.value?.id ?? null, signal).catch(() => have);
      }
    }
  }

  async function asked(id: string | null, signal: AbortSignal): Promise<Import | null> {
    return id === null ? null : api.get(id, language(), signal);
  }

  async function sendOnce(sent: File, known: Import | null, signal: AbortSignal): Promise<Import> {
    if (known === null && sent.size < wholeUpTo) {
      return api.send(sent, language(), signal);
    }
    let have = known ?? (await api.open(sent, language(), signal));
    note({ id: have.id, sent: arrived(have) });
    for (const number of missingOf(have)) {
      const from = number * have.pieceBytes;
      const bytes = sent.slice(from, from + have.pieceBytes);
      have = await api.piece(have.id, { number, bytes }, signal);
      note({ sent: arrived(have) });
    }
    return have;
  }

  return {
    current,
    start: (chosen, known) => {
      file = chosen;
      const { name, size: bytes } = chosen;
      const id = known?.id ?? null;
      current.value = { stage: "sending", name, bytes, sent: 0, id };
      return run(chosen, known ?? null);
    },
    again: async () => {
      if (current.value?.stage === "waiting") {
        hurry.abort();
      } else if (current.value?.stage === "refused" && file !== null) {
        await run(file, await asked(current.value.id, running.signal).catch(() => null));
      }
    },
    forget: () => {
      running.abort();
      hurry.abort();
      current.value = null;
      file = null;
    },
    cancel: async () => {
      running.abort();
      hurry.abort();
      const id = current.value?.id ?? null;
      current.value = null;
      file = null;
      if (id !== null) {
        await api.remove(id);
      }
    },
  };
}

/** The numbers of the pieces that have not come. */
export function missingOf({ bytes, pieceBytes, pieces, state }: Import): readonly number[] {
  const all = state === "uploading" ? Math.ceil(bytes / pieceBytes) : 0;
  return Array.from({ length: all }, (_, number) => number).filter(
    (number) => !pieces.includes(number),
  );
}

/** Asked anew after every pause. */
function isOver(signal: AbortSignal): boolean {
  return signal.aborted;
}

function arrived({ bytes, pieceBytes, pieces, state }: Import): number {
  return state === "uploading" ? Math.min(bytes, pieces.length * pieceBytes) : bytes;
}

function untilOnline(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      window.removeEventListener("online", over);
      signal.removeEventListener("abort", over);
      resolve();
    };
    const timer = setTimeout(over, ms);
    window.addEventListener("online", over);
    signal.addEventListener("abort", over);
  });
}
