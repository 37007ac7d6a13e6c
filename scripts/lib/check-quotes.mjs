// Checks that what the data packs quote is in the documents they quote: see usage().
// No dependencies; Node 20.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { read } from "./csv.mjs";
import { coverage } from "./quote-coverage.mjs";

const MARKERS = /\[(?:bookmark|image):[^\]]*\]/g;
const MAX_QUOTE = 120;

function usage() {
  return `usage: scripts/check-quotes.sh [-h] [--packs DIR] [--silent] FOLDER

Checks every pack in DIR (default: gis-data) against the original documents in FOLDER (.txt or .md, UTF-8).

  - every line of a clause must be in its document's original, word for word;
  - every quote (citations, conflicts, park_areas, chain_links) must be in the text of its clause and no longer
    than ${MAX_QUOTE} characters; wanted_text of chain_links likewise.

Of every document with an original it tells how many of the sentences that say something are quoted; --silent prints
those that are not. A sentence is quoted if ten of its characters, or half of them, are in a quote. Headings, cells of
tables and the few words that open a paragraph say nothing.

Compared after NFKC and the removal of all white space and of the markers [bookmark: ...] and [image: ...].
The original of a document is FOLDER/<document-id>.txt or .md if there is one, else the file that contains most of
its clauses, which is said aloud. Documents without an original are named; their clauses are then only checked
against the quotes.

exit status: 0 nothing wrong, 1 something wrong, 2 not run`;
}

/** The text as it is compared: NFKC, without white space and markers. */
function fold(text) {
  return text.replace(MARKERS, "").normalize("NFKC").replace(/\s+/gu, "");
}

function isFolder(path) {
  return existsSync(path) && statSync(path).isDirectory();
}

/** The original of a document: by its id, else the file with most of its clauses, with its title if there is a tie. */
function findOriginal(document, excerpts, originals) {
  const byId = originals.find((o) => [`${document.id}.txt`, `${document.id}.md`].includes(o.name));
  if (byId) return { ...byId, how: "by id" };
  const title = fold(document.title);
  // A document that merely cites another one contains its title too, so the title alone decides nothing.
  const scored = originals
    .map((o) => ({ ...o, titled: o.text.includes(title), hits: excerpts.filter((e) => o.text.includes(e)).length }))
    .sort((a, b) => b.hits - a.hits || Number(b.titled) - Number(a.titled));
  const best = scored[0];
  if (!best || (best.hits === 0 && !best.titled)) return null;
  if (excerpts.length > 0 && best.hits === 0) return null;
  return { ...best, how: best.titled ? "by title" : "by content" };
}

/** The share that is left, rounded down. */
function percent(missing, all) {
  return all === 0 ? 100 : Math.floor((100 * (all - missing)) / all);
}

function main(args) {
  let packsFolder = fileURLToPath(new URL("../../gis-data", import.meta.url));
  let showSilent = false;
  const rest = [];
  for (let i = 0; i < args.length; i++) {
    if (args[i] === "-h" || args[i] === "--help") {
      console.log(usage());
      return 0;
    }
    if (args[i] === "--packs") packsFolder = args[++i] ?? "";
    else if (args[i] === "--silent") showSilent = true;
    else rest.push(args[i]);
  }
  if (rest.length !== 1 || !isFolder(rest[0]) || !isFolder(packsFolder)) {
    console.error(usage());
    return 2;
  }
  const names = readdirSync(rest[0])
    .filter((name) => /\.(txt|md)$/.test(name))
    .sort();
  const originals = names
    .map((name) => readFileSync(join(rest[0], name), "utf8").replace(MARKERS, ""))
    .map((raw, i) => ({ name: names[i], raw, text: fold(raw) }));

  const packs = readdirSync(packsFolder)
    .sort()
    .filter((name) => isFolder(join(packsFolder, name)));
  const problems = [];
  const wrong = (path, line, column, reason) => problems.push(`${path}:${line} ${column}: ${reason}`);
  const documents = new Map();
  const clauses = new Map();
  for (const pack of packs) {
    for (const row of read(join(packsFolder, pack, "documents.csv"))) documents.set(row.id, row);
  }
  for (const pack of packs) {
    const path = `${pack}/clauses.csv`;
    for (const row of read(join(packsFolder, path))) {
      const key = `${row.document_id} ${row.id}`;
      if (!documents.has(row.document_id)) wrong(path, row.line, "document_id", `no document ${row.document_id}`);
      if (clauses.has(key)) wrong(path, row.line, "id", `the clause ${key} is there twice`);
      clauses.set(key, { ...row, path, excerpts: row.text.split("\n").map(fold).filter(Boolean) });
    }
  }

  // Clauses against the originals.
  let clausesChecked = 0;
  let clausesWithout = 0;
  const without = [];
  const withOriginal = [];
  for (const document of documents.values()) {
    const own = [...clauses.values()].filter((c) => c.document_id === document.id);
    const original = findOriginal(document, own.flatMap((c) => c.excerpts), originals);
    if (!original) {
      without.push(`${document.id} (${document.kind}, ${own.length} clauses)`);
      clausesWithout += own.length;
      continue;
    }
    console.log(`${document.id}: ${basename(original.name)}, ${original.how}`);
    withOriginal.push({ id: document.id, raw: original.raw });
    for (const clause of own) {
      clausesChecked++;
      for (const excerpt of clause.text.split("\n").filter((e) => fold(e) !== "")) {
        if (!original.text.includes(fold(excerpt))) {
          wrong(clause.path, clause.line, "text", `not in ${original.name}: ${excerpt}`);
        }
      }
    }
  }

  // Quotes against the clauses.
  let quotesChecked = 0;
  const quotesOf = new Map();
  const checkQuote = (path, row, column) => {
    quotesChecked++;
    const quote = row[column];
    quotesOf.set(row.document_id, [...(quotesOf.get(row.document_id) ?? []), quote]);
    const clause = clauses.get(`${row.document_id} ${row.clause_id}`);
    if (!clause) wrong(path, row.line, "clause_id", `no clause ${row.clause_id} in ${row.document_id}`);
    else if (fold(quote) === "") wrong(path, row.line, column, "empty");
    else if (!fold(clause.text).includes(fold(quote))) {
      wrong(path, row.line, column, `not in clause ${row.clause_id} of ${row.document_id}: ${quote}`);
    }
    const length = [...quote].length;
    if (length > MAX_QUOTE) wrong(path, row.line, column, `${length} characters, at most ${MAX_QUOTE}`);
  };
  for (const pack of packs) {
    for (const file of ["citations.csv", "conflicts.csv", "park_areas.csv"]) {
      for (const row of read(join(packsFolder, pack, file))) checkQuote(`${pack}/${file}`, row, "quote");
    }
    for (const row of read(join(packsFolder, pack, "chain_links.csv"))) {
      if (row.quote !== "") checkQuote(`${pack}/chain_links.csv`, row, "quote");
      if (row.wanted_text !== "") checkQuote(`${pack}/chain_links.csv`, row, "wanted_text");
    }
  }

  for (const { id, raw } of withOriginal) {
    const { said, silent } = coverage(raw, quotesOf.get(id) ?? [], fold);
    console.log(`${id}: ${said - silent.length} of ${said} sentences quoted (${percent(silent.length, said)} %)`);
    if (showSilent) for (const sentence of silent) console.log(`  not quoted: ${sentence}`);
  }

  for (const line of without) console.log(`no original in the folder: ${line}`);
  for (const problem of problems) console.log(problem);
  if (clausesWithout > 0) console.log(`${clausesWithout} clauses have no original here and were checked only against their quotes`);
  console.log(`${quotesChecked} quotes and ${clausesChecked} clauses checked, ${problems.length} wrong`);
  return problems.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
