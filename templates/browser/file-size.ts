/** A file that would be refused for its size is not sent at all: the field says why. */
export function refuseLargeFiles(field: HTMLInputElement): void {
  field.addEventListener("change", () => {
    const { largest, tooLarge = "" } = field.dataset;
    const isTooLarge = [...(field.files ?? [])].some(({ size }) => size > Number(largest));
    field.setCustomValidity(isTooLarge ? tooLarge : "");
    field.reportValidity();
  });
}
