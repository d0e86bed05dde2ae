import type { CoordinatorTexts } from "../da/coordinator.js";

export const coordinatorTexts: CoordinatorTexts = {
  label: "Coordinator",
  none: "None",
  link: "Choose a coordinator",
  heading: (number) => `Coordinator of item ${number}`,
  explains: "The coordinator can read the item and write drafts for it. An item has one coordinator at most.",
  now: (name) => `Coordinator now: ${name}`,
  choose: "Choose a coordinator",
  person: (name, email) => `${name} (${email})`,
  nobody: "No coordinator",
  submit: "Save the coordinator",
  back: "To the item",
  saved: "The coordinator has been saved.",
  refused: "The coordinator has not been saved",
  choosePerson: "Choose a person from the list.",
  changed: (name, chosen) =>
    `Somebody has chosen another since you opened the page. The coordinator is now: ${name}. You chose: ${chosen}. Save again if that is still right.`,
};
