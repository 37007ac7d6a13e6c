import { fetchDataWords } from "@/shared/i18n";
import { rarePanel } from "@/shared/panels/lazy-panel";

/** The workspace 数据 comes with its words: most readers never open it. */
export const DataPanel = rarePanel(async () => {
  const [panel] = await Promise.all([import("./DataPanel.vue"), fetchDataWords()]);
  return panel;
});
