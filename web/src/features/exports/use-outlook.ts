import { shallowRef, type ShallowRef } from "vue";
import {
  exportsApi,
  failed,
  isAbort,
  loading,
  problemOf,
  ready,
  type ExportOutlook,
  type Loadable,
} from "@/api";
import { language } from "@/shared/i18n";

/** What an export would hold; an answer that was overtaken is never shown, the last good one stays until the next. */
export interface Outlook {
  readonly outlook: ShallowRef<Loadable<ExportOutlook>>;
  readonly ask: (collection: string, filter: string) => Promise<void>;
}

export function useOutlook(): Outlook {
  const outlook = shallowRef<Loadable<ExportOutlook>>(loading);
  let asking = new AbortController();

  async function ask(collection: string, filter: string): Promise<void> {
    asking.abort();
    const mine = new AbortController();
    asking = mine;
    try {
      const query = { filter, lang: language() };
      outlook.value = ready(await exportsApi.outlook(collection, query, mine.signal));
    } catch (error) {
      if (!isAbort(error)) {
        outlook.value = failed(problemOf(error));
      }
    }
  }

  return { outlook, ask };
}
