import { saveByItself } from "./autosave.js";
import { takeCodeFromAddress } from "./code-in-address.js";
import { refuseLargeFiles } from "./file-size.js";
import { tellOfWaiting } from "./waiting.js";
import { showWhenSad } from "./when-sad.js";

// What pages are better with: everything on them works without it.
document.documentElement.classList.add("js");

for (const group of document.querySelectorAll<HTMLElement>("[data-when-sad]")) showWhenSad(group);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) saveByItself(form);
for (const field of document.querySelectorAll<HTMLInputElement>("input[data-largest]")) refuseLargeFiles(field);
for (const sender of document.querySelectorAll<HTMLFormElement | HTMLAnchorElement>("[data-waiting]"))
  tellOfWaiting(sender);
document.querySelector<HTMLFormElement>("form[data-send-at-once]")?.requestSubmit();
takeCodeFromAddress();
