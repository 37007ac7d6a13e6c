import type { ChangeSource } from "@/api";
import { t } from "@/shared/i18n";

/** What says so, in a line: a document with its clause, an uploaded file, or a unit. */
export function sourceText({ document, clause, file, fileName, unit }: ChangeSource): string {
  if (isSaid(document)) {
    return isSaid(clause) ? `${document} ${clause}` : document;
  }
  if (isSaid(file)) {
    return t("source.file", { name: fileName ?? "", hash: file.slice(0, 8) });
  }
  return isSaid(unit) ? t("source.unit", { unit }) : "";
}

/** The service leaves out what nobody said, or says null. */
function isSaid(text: string | null | undefined): text is string {
  return text !== undefined && text !== null;
}
