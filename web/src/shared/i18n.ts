import { ref } from "vue";
import type { zhCheck } from "./messages/check.zh";
import type { zhData } from "./messages/data.zh";
import { zh } from "./messages/zh";

export type Language = "zh" | "en";
export type MessageKey = keyof typeof zh | keyof typeof zhData | keyof typeof zhCheck;
export type Catalogue = Readonly<Record<MessageKey, string>>;

const catalogue = ref<Partial<Catalogue>>(zh);
/** Chinese words that came later; the English ones come together. */
const later = ref<Partial<Catalogue>>({});
const current = ref<Language>("zh");

/** The language on screen. Read it inside a template or a computed value to follow changes. */
export function language(): Language {
  return current.value;
}

/** Switches the interface. English is fetched when first asked for: most visits never need it. */
export async function setLanguage(wanted: Language): Promise<void> {
  catalogue.value = wanted === "zh" ? zh : (await import("./messages/en")).en;
  current.value = wanted;
  document.documentElement.lang = wanted === "zh" ? "zh-CN" : "en";
}

/** The words of the workspaces 数据 and 核查, which most readers never open. */
export async function fetchDataWords(): Promise<void> {
  const [{ zhData }, { zhCheck }] = await Promise.all([
    import("./messages/data.zh"),
    import("./messages/check.zh"),
  ]);
  later.value = { ...zhData, ...zhCheck };
}

export type Parameters = Readonly<Record<string, string | number>>;

/** The sentence of the current language, its `{name}` places filled in. */
export function t(key: MessageKey, parameters: Parameters = {}): string {
  return fill(catalogue.value[key] ?? later.value[key] ?? key, parameters);
}

/** Several words side by side, as the language on screen does it. */
export function listed(words: readonly string[]): string {
  return words.join(t("list.separator"));
}

export function fill(template: string, parameters: Parameters): string {
  return template.replaceAll(/\{(\w+)\}/g, (place, name: string) =>
    name in parameters ? String(parameters[name]) : place,
  );
}
