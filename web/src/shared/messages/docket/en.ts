import { enAgenda } from "./agenda.en";
import { enDocketItems } from "./items.en";
import type { zhDocket } from "./zh";

export const enDocket: Readonly<Record<keyof typeof zhDocket, string>> = {
  ...enDocketItems,
  ...enAgenda,
};
