import { language } from "@/shared/i18n";

/** Units of the plans in English; amounts of money and of people are counted in 万 and 亿. */
const english: Readonly<Record<string, string>> = {
  亿元: "100 million yuan",
  万亿元: "trillion yuan",
  万吨: "10,000 t",
  吨: "t",
  "吨/年": "t a year",
  亩: "mu",
  万亩: "10,000 mu",
  亿支: "100 million doses",
  万千瓦: "10 MW",
  人: "people",
  件: "number",
  家: "number",
  个: "number",
  类: "kinds",
  张: "licences",
  种: "kinds",
  条: "number",
  代: "generation",
  万家: "10,000",
  位: "rank",
};

/** The unit of an indicator in the language on screen. */
export function unitWord(unit: string): string {
  return language() === "en" ? (english[unit] ?? unit) : unit;
}
