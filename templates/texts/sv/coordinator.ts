import type { CoordinatorTexts } from "../da/coordinator.js";

export const coordinatorTexts: CoordinatorTexts = {
  label: "Samordnare",
  none: "Ingen",
  link: "Välj samordnare",
  heading: (number) => `Samordnare för punkt ${number}`,
  explains: "Samordnaren kan läsa punkten och skriva utkast till den. En punkt har högst en samordnare.",
  now: (name) => `Samordnare nu: ${name}`,
  choose: "Välj samordnare",
  person: (name, email) => `${name} (${email})`,
  nobody: "Ingen samordnare",
  submit: "Spara samordnare",
  back: "Till punkten",
  saved: "Samordnaren har sparats.",
  refused: "Samordnaren har inte sparats",
  choosePerson: "Välj en person i listan.",
  changed: (name, chosen) =>
    `Någon har valt en annan sedan du hämtade sidan. Samordnaren är nu: ${name}. Du har valt: ${chosen}. Spara igen om det fortfarande är rätt.`,
};
