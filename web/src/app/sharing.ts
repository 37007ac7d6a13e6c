import { t } from "@/shared/i18n";

/** Copies an address, and answers what to tell the reader. */
export async function copyLink(address: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(address);
    return t("share.copied");
  } catch {
    // No clipboard outside a secure context: the address bar holds the same link.
    return t("share.inAddress");
  }
}
