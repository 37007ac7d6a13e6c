// How much of a document is quoted. No dependencies; Node 20.

/** A line that ends like this, or is long and does not end a sentence, goes on in the next one. */
const GOES_ON = /[，,、]$/;
const ENDS = /[。；：！？;:!?”）)]$/;
const LONG_LINE = 40;

/** What is this short and has no full stop is a heading or the cell of a table. */
const LONGEST_HEADING = 45;
const LONGEST_TITLE = 32;
const NUMBERED = /^[#\s]*(?:——|--|[(（]?[一二三四五六七八九十\d]+[)）.．、])/u;

/** Paragraphs, each a list of sentences with their ends. */
function paragraphsOf(text) {
  const paragraphs = [];
  let open = "";
  for (const line of text.split(/\r?\n/).map((it) => it.trim())) {
    if (line === "" && open !== "") continue;
    open += line;
    if (GOES_ON.test(line) || (line.length > LONG_LINE && !ENDS.test(line))) continue;
    if (open !== "") paragraphs.push(open);
    open = "";
  }
  if (open !== "") paragraphs.push(open);
  return paragraphs.map((it) => it.match(/[^。！？!?]+[。！？!?]*[”）)]?/gu) ?? []);
}

/** Whether it says nothing by itself: a heading, a cell of a table, the words that open a paragraph. */
function isTitle(sentence, place, paragraph) {
  const full = /[。！？!?；;]/u.test(sentence);
  if (!full) return sentence.length < LONGEST_HEADING;
  const opens = place === 0 && paragraph.length > 1 && sentence.length <= LONGEST_TITLE;
  return opens || (NUMBERED.test(sentence) && sentence.length <= LONGEST_HEADING);
}

/**
 * Counts the sentences of a document that say something, and those of them that are quoted: ten characters, or half of
 * the sentence, are in a quote.
 */
export function coverage(text, quotes, fold) {
  const folded = fold(text);
  const quoted = new Uint8Array(folded.length);
  for (const quote of quotes.map(fold).filter(Boolean)) {
    for (let at = folded.indexOf(quote); at >= 0; at = folded.indexOf(quote, at + 1)) {
      quoted.fill(1, at, at + quote.length);
    }
  }
  const silent = [];
  let said = 0;
  let from = 0;
  for (const paragraph of paragraphsOf(text)) {
    for (const [place, sentence] of paragraph.entries()) {
      const words = fold(sentence);
      const at = folded.indexOf(words, from);
      if (at < 0) continue;
      from = at + words.length;
      if (isTitle(sentence.trim(), place, paragraph)) continue;
      said++;
      const hits = quoted.subarray(at, from).reduce((sum, one) => sum + one, 0);
      if (hits < Math.min(10, words.length / 2)) silent.push(words);
    }
  }
  return { said, silent };
}
