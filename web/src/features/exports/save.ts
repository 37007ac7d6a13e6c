import type { ExportedFile } from "./use-export";

/** Hands the file to the browser, which asks where to put it or puts it among the downloads. */
export function save(exported: ExportedFile): void {
  const link = document.createElement("a");
  switch (exported.from) {
    case "service":
      link.href = exported.url;
      link.download = exported.name;
      link.click();
      break;
    case "memory": {
      const url = URL.createObjectURL(exported.file.blob);
      link.href = url;
      link.download = exported.file.name;
      link.click();
      setTimeout(() => {
        URL.revokeObjectURL(url);
      }, 60_000);
      break;
    }
  }
}

export function nameOfFile(exported: ExportedFile): string {
  return exported.from === "memory" ? exported.file.name : exported.name;
}
