import { saveByItself } from "./autosave.js";
import { takeCodeFromAddress } from "./code-in-address.js";
import { showWhenSad } from "./when-sad.js";

// What pages are better with: everything on them works without it.
document.documentElement.classList.add("js");

for (const group of document.querySelectorAll<HTMLElement>("[data-when-sad]")) showWhenSad(group);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) saveByItself(form);
document.querySelector<HTMLFormElement>("form[data-send-at-once]")?.requestSubmit();
takeCodeFromAddress();
