/** What only a sad smiley asks for is shown when that is chosen; what is hidden is not sent. */
export function showWhenSad(group: HTMLElement): void {
  const form = group.closest("form");
  const name = group.dataset.whenSad;
  if (!form || name === undefined) return;
  const follow = () => {
    const isSad = new FormData(form).get(name) === "sad";
    group.hidden = !isSad;
    if (group instanceof HTMLFieldSetElement) group.disabled = !isSad;
  };
  form.addEventListener("change", follow);
  follow();
}
