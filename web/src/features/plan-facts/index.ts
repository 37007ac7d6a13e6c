/** What a plan promises: targets, projects, policies. */
export { default as PlanFacts } from "./PlanFacts.vue";
export { default as PolicyList } from "./PolicyList.vue";
export { default as ProjectList } from "./ProjectList.vue";
export { baseText, targetText } from "./target-words";
export { default as TargetTable } from "./TargetTable.vue";
export { unitWord } from "./units";
export { targetGroups } from "./target-groups";
export { default as TargetGroups } from "./TargetGroups.vue";
