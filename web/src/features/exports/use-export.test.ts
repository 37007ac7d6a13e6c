import { describe, expect, it, vi } from "vitest";
import { ProblemError, type ExportJob, type ExportsApi } from "@/api";
import { useExport, type ExportWish } from "./use-export";

const problem = {
  type: "/problems/x",
  title: "排满",
  status: 503,
  detail: "稍后再试。",
  code: "X",
};
const wish: ExportWish = {
  subject: { collection: "parks" },
  parameters: { format: "csv" },
  direct: false,
};

function job(state: ExportJob["state"], done = 0): ExportJob {
  return {
    id: "1",
    subject: "parks",
    format: "csv",
    state,
    progress: { done, total: 10 },
    demo: false,
    fileName: "园区.csv",
    file: null,
    sizeBytes: null,
    expiresAt: null,
    problem: state === "failed" ? problem : null,
  };
}

/** A service whose job goes through these states. */
function service(states: readonly ExportJob[]): ExportsApi {
  const coming = [...states];
  const next = (): Promise<ExportJob> => {
    const state = coming.shift();
    return state === undefined
      ? Promise.reject(new Error("asked too often"))
      : Promise.resolve(state);
  };
  return {
    outlook: () => Promise.reject(new Error("not asked")),
    download: () => Promise.resolve({ blob: new Blob(["a"]), name: "园区.csv" }),
    submit: vi.fn(next),
    job: vi.fn(next),
    cancel: vi.fn(() => Promise.resolve(null)),
    sheet: () => "",
    fileUrl: (id) => `api/v1/export-jobs/${id}/file`,
  };
}

const atOnce = (): Promise<void> => Promise.resolve();

describe("an export", () => {
  it("of little comes at once", async () => {
    const { run, start } = useExport(service([]), atOnce);

    await start({ ...wish, direct: true });

    expect(run.value).toMatchObject({ state: "done", file: { from: "memory" } });
  });

  it("as a job is followed to its file", async () => {
    const api = service([job("queued"), job("running", 4), job("done", 10)]);
    const { run, start } = useExport(api, atOnce);

    await start(wish);

    expect(run.value).toEqual({
      state: "done",
      file: { from: "service", url: "api/v1/export-jobs/1/file", name: "园区.csv" },
    });
  });

  it("that fails says why, whether it had begun or not", async () => {
    const broken = useExport(service([job("running"), job("failed")]), atOnce);
    const refused = useExport(
      { ...service([]), submit: () => Promise.reject(new ProblemError(problem)) },
      atOnce,
    );

    await broken.start(wish);
    await refused.start(wish);

    expect(broken.run.value).toEqual({ state: "failed", problem });
    expect(refused.run.value).toEqual({ state: "failed", problem });
  });

  it("that is cancelled ends here and on the service", async () => {
    const api = service([job("running"), job("running"), job("running")]);
    const { run, start, cancel } = useExport(api, async () => {
      await cancel();
    });

    await start(wish);

    expect(run.value).toEqual({ state: "cancelled" });
    expect(api.cancel).toHaveBeenCalledExactlyOnceWith("1");
    expect(api.job).not.toHaveBeenCalled();
  });
});
