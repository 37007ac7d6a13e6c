import type { zhStory } from "./zh";

export const enStory: Readonly<Record<keyof typeof zhStory, string>> = {
  "story.what": "the story",
  "story.title": "This plan, step by step",
  "story.lead": "A guided reading, about {minutes} min",
  "story.leave": "Leave the story",
  "story.none": "This plan has no guided reading yet.",
  "story.steps": "Steps of the story",
  "story.step": "Step {step}: {title}",
  "story.at": "Step {step} of {count}",
  "story.back": "Back",
  "story.next": "Next: {title}",
  "story.end": "On to the progress",
  "story.here": "Back to this step",
  "story.follows": "The map follows the text; if it was moved, “Back to this step” returns",
  "story.about": "What this step is about",
  "story.nowhere": "no place, not on the map",
  "story.in": "in {name}",
  "story.firms": "{count} firms",
  "story.lacking": "missing",
  "story.chainNote":
    "Numbers as on the map. Arrows say who could supply whom; no contract is known. A firm can stand at several links.",
  "story.chainPlain": "The plan names no firm: this chain is not on the map.",
  "story.loose": "{count} more links are put in no order by the plan.",
  "story.noBase": "not stated",
};
