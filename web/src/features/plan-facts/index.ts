/** What a plan promises: targets, projects, policies. */
export { default as PlanFacts } from "./PlanFacts.vue";
export { default as ProjectList } from "./ProjectList.vue";
export { default as TargetTable } from "./TargetTable.vue";
