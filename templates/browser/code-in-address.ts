/** A code behind the # of an address is sent to nobody: it is moved to its field, and out of the reader's history. */
export function takeCodeFromAddress(): void {
  const field = document.querySelector<HTMLInputElement>('form[action="/adgangskode"] input[name="kode"]');
  const code = location.hash.slice(1);
  // what the page itself links to begins otherwise
  if (!field || code === "" || document.getElementById(code)) return;
  field.value = code;
  history.replaceState(null, "", location.pathname);
}
