/** 导读: a plan read step by step, the map beside it. */
import { fetchDataWords } from "@/shared/i18n";
import { rarePanel } from "@/shared/panels/lazy-panel";

/** Fetched with its words when it is opened. */
export const StoryPanel = rarePanel(async () => {
  const [panel] = await Promise.all([import("./StoryPanel.vue"), fetchDataWords()]);
  return panel;
});
