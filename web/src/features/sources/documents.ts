import { atlasApi, type SourceDocument } from "@/api";
import { fullName } from "@/features/catalogue";
import { oncePerKey } from "@/shared/once";

/** A document, fetched when its first chip is opened. */
export const documentOnce: (id: string) => Promise<SourceDocument> = oncePerKey((id) =>
  atlasApi.source(id),
);

/** What the document is called in the language on screen. */
export function titleOf({ title, english }: SourceDocument): string {
  return fullName({ name: title, english });
}
