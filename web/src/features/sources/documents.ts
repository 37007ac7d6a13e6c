import { atlasApi, type SourceDocument } from "@/api";
import { oncePerKey } from "@/shared/once";

/** A document, fetched when its first chip is opened. */
export const documentOnce: (id: string) => Promise<SourceDocument> = oncePerKey((id) =>
  atlasApi.source(id),
);
