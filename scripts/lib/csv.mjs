// The CSV files of the data packs. No dependencies; Node 20.
import { existsSync, readFileSync } from "node:fs";

/** RFC 4180 rows, each with the line it starts on. */
function parseCsv(text) {
  const rows = [];
  let cells = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let start = 1;
  const endCell = () => {
    cells.push(cell);
    cell = "";
  };
  const endRow = () => {
    endCell();
    rows.push({ line: start, cells });
    cells = [];
  };
  for (let i = 0; i < text.length; i++) {
    const ch = text[i];
    if (ch === "\n") line++;
    if (quoted) {
      if (ch !== '"') cell += ch;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (ch === '"') quoted = true;
    else if (ch === ",") endCell();
    else if (ch === "\n") {
      endRow();
      start = line;
    } else if (ch !== "\r") cell += ch;
  }
  if (cell !== "" || cells.length > 0) endRow();
  return rows;
}

/** The records of one file of a pack, each with its line; none if the pack does not have it. */
export function read(path) {
  if (!existsSync(path)) return [];
  const [head, ...rows] = parseCsv(readFileSync(path, "utf8"));
  return rows.map(({ line, cells }) => ({
    line,
    ...Object.fromEntries(head.cells.map((name, i) => [name, cells[i] ?? ""])),
  }));
}
