/** A table of corners in a text file. Programs in China write UTF-8 or GB 18030. */

/** More comes as an upload of the workspace 数据. */
const mostBytes = 500_000;

/** The text of a file; null if it is too long for a table of corners. */
export async function textOf(file: Blob): Promise<string | null> {
  return file.size > mostBytes ? null : decoded(await file.arrayBuffer());
}

export function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
