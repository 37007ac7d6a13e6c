/** 招商手册: what a promoter hands over to one client. */
export { default as DossierBox } from "./DossierBox.vue";
