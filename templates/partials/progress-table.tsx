/** How far one unit is, in words and figures. */
export interface ShownProgress {
  readonly unit: string;
  /** In the order of the columns. */
  readonly counts: readonly string[];
  readonly approved: number;
  readonly all: number;
  readonly share: string;
}

export interface ProgressTableProps {
  readonly id: string;
  readonly caption: string;
  readonly unit: string;
  readonly states: readonly string[];
  readonly share: string;
  readonly rows: readonly ShownProgress[];
}

/** The bar says what the figure beside it says. */
export function ProgressTable({ id, caption, unit, states, share, rows }: ProgressTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="table--responsive-scroll" tabIndex={0} aria-labelledby={id}>
      <table class="table table--compact progress-table">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{unit}</th>
            <th scope="col">{share}</th>
            {states.map((state) => (
              <th scope="col" class="number" key={state}>
                {state}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unit}>
              <th scope="row">{row.unit}</th>
              <td>
                <span class="share">
                  <progress max={row.all} value={row.approved} aria-hidden="true" />
                  <span>{row.share}</span>
                </span>
              </td>
              {row.counts.map((count, index) => (
                <td class="number" key={states[index]}>
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
