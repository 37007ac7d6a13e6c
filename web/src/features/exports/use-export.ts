/** One export under way: a download of what is small, a job with progress for the rest. */
import { shallowRef, type ShallowRef } from "vue";
import {
  isAbort,
  problemOf,
  type ExportSubject,
  type FileJob,
  type FileJobApi,
  type NamedBlob,
  type Problem,
} from "@/api";

/** What is wanted. */
export interface ExportWish {
  readonly subject: ExportSubject;
  readonly parameters: Readonly<Record<string, string>>;
  /** Small enough to come at once. */
  readonly direct: boolean;
}

/** Where a file comes from once it is there. */
export type ExportedFile =
  | { readonly from: "memory"; readonly file: NamedBlob }
  | { readonly from: "service"; readonly url: string; readonly name: string };

export type ExportRun =
  | { readonly state: "idle" }
  | { readonly state: "cancelled" }
  | { readonly state: "working"; readonly job: FileJob | null }
  | { readonly state: "done"; readonly file: ExportedFile }
  | { readonly state: "failed"; readonly problem: Problem };

export interface ExportRunner {
  readonly run: ShallowRef<ExportRun>;
  readonly start: (wish: ExportWish) => Promise<void>;
  /** Ends what runs; the service removes what it made. */
  readonly cancel: () => Promise<void>;
  readonly reset: () => void;
}

const pollMs = 600;

/** `pause` waits between two looks at a job. */
export function useExport(api: FileJobApi, pause: () => Promise<void> = wait): ExportRunner {
  const run = shallowRef<ExportRun>({ state: "idle" });
  let running = new AbortController();
  let jobId: string | null = null;

  async function start(wish: ExportWish): Promise<void> {
    running.abort();
    const mine = new AbortController();
    running = mine;
    jobId = null;
    run.value = { state: "working", job: null };
    try {
      const file = wish.direct ? await download(wish, mine.signal) : await fromJob(wish, mine);
      if (file !== null && !isOver(mine)) {
        run.value = { state: "done", file };
      }
    } catch (error) {
      if (!isAbort(error) && !isOver(mine)) {
        run.value = { state: "failed", problem: problemOf(error) };
      }
    }
  }

  async function download(wish: ExportWish, signal: AbortSignal): Promise<ExportedFile> {
    const collection = "collection" in wish.subject ? wish.subject.collection : "";
    return { from: "memory", file: await api.download(collection, wish.parameters, signal) };
  }

  /** The file of a job once it is done; `null` where it failed or was cancelled. */
  async function fromJob(wish: ExportWish, mine: AbortController): Promise<ExportedFile | null> {
    let job = await api.submit(wish.subject, wish.parameters);
    jobId = job.id;
    while (job.state === "queued" || job.state === "running") {
      // Cancelled while it was submitted, or since.
      if (isOver(mine)) {
        await endJob();
        return null;
      }
      run.value = { state: "working", job };
      await pause();
      if (isOver(mine)) {
        return null;
      }
      job = await api.job(job.id, mine.signal);
    }
    switch (job.state) {
      case "done":
        return { from: "service", url: api.fileUrl(job.id), name: job.fileName ?? job.id };
      case "failed":
        run.value = { state: "failed", problem: job.problem ?? problemOf(null) };
        return null;
      case "cancelled":
        run.value = { state: "cancelled" };
        return null;
    }
  }

  async function cancel(): Promise<void> {
    running.abort();
    run.value = { state: "cancelled" };
    await endJob();
  }

  async function endJob(): Promise<void> {
    if (jobId !== null) {
      const ended = jobId;
      jobId = null;
      // A job that is over already needs no cancelling.
      await api.cancel(ended).catch(() => null);
    }
  }

  return {
    run,
    start,
    cancel,
    reset: () => {
      running.abort();
      run.value = { state: "idle" };
    },
  };
}

/** Asked again after every wait, which the type checker does not know of. */
function isOver({ signal }: AbortController): boolean {
  return signal.aborted;
}

function wait(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pollMs));
}
