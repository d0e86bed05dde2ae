/** What is only read may be saved to a file instead of shown, and nothing tells of that: then it is over after a while. */
const READ_BY_THEN_MS = 20_000;

type Sender = HTMLFormElement | HTMLAnchorElement;

/** A form or link whose answer takes a while says so once it is sent, and is not sent twice while the answer is on its way. */
export function tellOfWaiting(sender: Sender): void {
  const text = sender.dataset.waiting ?? "";
  const status = statusBeside(sender);
  const buttons = buttonsOf(sender);
  let isWaiting = false;

  const rest = () => {
    isWaiting = false;
    status.replaceChildren();
    for (const button of buttons) button.removeAttribute("aria-disabled");
  };
  const begin = (event: Event) => {
    if (event.defaultPrevented) return;
    if (isWaiting) return event.preventDefault();
    isWaiting = true;
    // disabled for good it would lose the focus, and what it stands for would not be sent
    for (const button of buttons) button.setAttribute("aria-disabled", "true");
    status.replaceChildren(spinner(), text);
    if (sender instanceof HTMLAnchorElement || sender.method === "get") setTimeout(rest, READ_BY_THEN_MS);
  };

  if (sender instanceof HTMLFormElement) sender.addEventListener("submit", begin);
  else {
    sender.addEventListener("click", (event) => {
      if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) begin(event);
    });
  }
  // whoever comes back finds the page as they left it
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) rest();
  });
}

/** There before it says anything, so that it is read out when it does; a form's own rows stay as they are. */
function statusBeside(sender: Sender): HTMLElement {
  const status = document.createElement("p");
  status.className = "waiting";
  status.setAttribute("role", "status");
  sender.after(status);
  return status;
}

function buttonsOf(sender: Sender): HTMLElement[] {
  if (sender instanceof HTMLAnchorElement) return [sender];
  return [...sender.elements].filter((field) => field instanceof HTMLButtonElement);
}

function spinner(): HTMLElement {
  const turning = document.createElement("span");
  turning.className = "spinner spinner-small";
  turning.setAttribute("aria-hidden", "true");
  return turning;
}
