import type { Fact } from "@/api";
import type { MessageKey } from "@/shared/i18n";

const labels: Readonly<Record<string, MessageKey>> = {
  name: "attribute.name",
  role: "attribute.role",
  leadIndustries: "attribute.leadIndustries",
  enterprises: "attribute.enterprises",
  products: "attribute.products",
  chainRoles: "attribute.chainRoles",
  location: "attribute.location",
  area: "attribute.area",
  parent: "attribute.parent",
  target: "attribute.target",
  stage: "attribute.stage",
  text: "attribute.text",
  structure: "attribute.structure",
  description: "attribute.description",
};

/** The heading of a fact; an attribute of a later pack falls back to a general word. */
export function attributeLabel(attribute: string): MessageKey {
  return labels[attribute] ?? "attribute.other";
}

export interface FactGroup {
  readonly attribute: string;
  /** Two or more where the documents disagree. */
  readonly facts: readonly Fact[];
}

/** Facts under one heading per attribute, in the order they came. */
export function groupFacts(facts: readonly Fact[]): readonly FactGroup[] {
  const attributes = [...new Set(facts.map(({ attribute }) => attribute))];
  return attributes.map((attribute) => ({
    attribute,
    facts: facts.filter((fact) => fact.attribute === attribute),
  }));
}

/** Sentences of the plan about an object, as opposed to single data. */
const sentences: readonly string[] = ["description", "text"];

export function isSentence({ attribute }: Fact): boolean {
  return sentences.includes(attribute);
}
