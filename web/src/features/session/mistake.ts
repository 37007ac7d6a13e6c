import { problemOf } from "@/api";
import { t } from "@/shared/i18n";

/** What is wrong, and the field in which it is mended. */
export interface Mistake<Field extends string> {
  readonly field: Field;
  readonly text: string;
}

/** Why the service refused, in its own words; where it said nothing, that it did not answer. */
export function refusalOf(error: unknown): { readonly text: string; readonly code: string } {
  const { detail, code } = problemOf(error);
  return { text: detail ?? t("state.unreachable"), code: code ?? "" };
}
