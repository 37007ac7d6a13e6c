import type { zhCorrections } from "./corrections.zh";

export const enCorrections: Readonly<Record<keyof typeof zhCorrections, string>> = {
  "correction.open": "Something wrong here? Tell us",
  "correction.title": "Correction",
  "correction.answers": "Answers to corrections",
  "correction.topic": "What is wrong",
  "correction.topic.place": "Position or outline",
  "correction.topic.name": "Name",
  "correction.topic.area": "Area",
  "correction.topic.status": "Has changed, or is not there",
  "correction.topic.other": "Something else",
  "correction.message": "What it should be, and how you know",
  "correction.messageHint": "Nothing personal, please",
  "correction.contact": "How to reach you (optional)",
  "correction.privacy":
    "No sign-in; nobody notes who sent it. What you write and how to reach you is for the desk that answers, and is deleted after a time; only the answer is public.",
  "correction.send": "Send",
  "correction.cancel": "Cancel",
  "correction.sent": "Received. The answer will be public here.",
  "correction.outcome.corrected": "Corrected",
  "correction.outcome.unchanged": "As its source says; unchanged",
  "correction.outcome.unclear": "No source found",
};
