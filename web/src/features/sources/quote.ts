/** A text cut around a passage. */
export interface Cut {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/**
 * Finds the quotation in the clause. Quotations are literal up to white space and width (NFKC), so both are compared
 * without them, and the passage is cut out of the text as it stands. Null if it is not there.
 */
export function cutAround(text: string, quote: string): Cut | null {
  const characters = Array.from(text);
  const kept: number[] = [];
  let folded = "";
  characters.forEach((character, index) => {
    for (const piece of fold(character)) {
      folded += piece;
      kept.push(index);
    }
  });
  const wanted = fold(quote);
  const at = wanted === "" ? -1 : folded.indexOf(wanted);
  const first = kept[at];
  // Positions in `folded` count UTF-16 units, as does `kept` for all characters of the basic plane.
  const last = kept[at + wanted.length - 1];
  if (at < 0 || first === undefined || last === undefined) {
    return null;
  }
  return {
    before: characters.slice(0, first).join(""),
    hit: characters.slice(first, last + 1).join(""),
    after: characters.slice(last + 1).join(""),
  };
}

function fold(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s/g, "");
}
