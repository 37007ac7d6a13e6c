/** What a place in a document is called: “表1-3” is Table 1-3, “四（二）” is ch. 4 (2). */
import { language, t } from "@/shared/i18n";

const digits = "零一二三四五六七八九";
const numeral = "[一二三四五六七八九十]+";

/** Labels that are one word. */
const words: Readonly<Record<string, string>> = {
  正文: "main text",
  题头: "heading",
  前言: "preface",
  引言: "introduction",
  引言之后: "after the introduction",
  首段: "first paragraph",
  末段: "last paragraph",
  文末: "end",
  项目概况: "project profile",
};

/** A piece of a label at its beginning, and how it is written in English. */
const pieces: readonly (readonly [RegExp, (value: string) => string])[] = [
  [new RegExp(`^第(${numeral})章`), (value) => `ch. ${numberOf(value)}`],
  [new RegExp(`^第(${numeral})节`), (value) => `sec. ${numberOf(value)}`],
  [new RegExp(`^第(${numeral})条`), (value) => `art. ${numberOf(value)}`],
  [new RegExp(`^第(${numeral})段`), (value) => `par. ${numberOf(value)}`],
  [/^第(\d+)行/, (value) => `row ${value}`],
  [/^表(\d+(?:-\d+)?)/, (value) => `Table ${value}`],
  [/^专栏(\d+)/, (value) => `Box ${value}`],
  [new RegExp(`^说明(${numeral})`), (value) => `note ${numberOf(value)}`],
  [new RegExp(`^（(${numeral})）`), (value) => `(${numberOf(value)})`],
  [/^（(前|后)）/, (value) => (value === "前" ? "(first)" : "(second)")],
  [new RegExp(`^(${numeral})(?=[、（]|$)`), (value) => `ch. ${numberOf(value)}`],
  [/^(\d+)\./, (value) => value],
];

/** The label in the language on screen. A heading at its end is left out in English, the place is enough. */
export function clauseLabel(label: string): string {
  if (language() === "zh" || !/\p{Script=Han}/u.test(label)) {
    return label;
  }
  return inEnglish(label) ?? t("source.passage");
}

function inEnglish(label: string): string | null {
  const word = words[label];
  if (word !== undefined) {
    return word;
  }
  const found: string[] = [];
  let rest = label;
  for (let piece = first(rest); piece !== null; piece = first(rest)) {
    found.push(piece.text);
    rest = rest.slice(piece.length).trimStart();
  }
  return found.length === 0 ? null : found.join(" ");
}

function first(text: string): { readonly text: string; readonly length: number } | null {
  for (const [pattern, write] of pieces) {
    const match = pattern.exec(text);
    if (match !== null) {
      return { text: write(match[1] ?? ""), length: match[0].length };
    }
  }
  return null;
}

/** From one to 99; what is not there counts nothing. */
function numberOf(chinese: string): number {
  const [tens = "", ones = ""] = chinese.includes("十") ? chinese.split("十") : ["零", chinese];
  return 10 * (tens === "" ? 1 : digits.indexOf(tens)) + digits.indexOf(ones);
}
