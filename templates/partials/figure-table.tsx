import { plain, type Wording } from "../texts/said.js";
import { Worded } from "./said.js";

export interface FigureTableProps {
  readonly caption: string;
  /** Of the first column. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: Wording; readonly figures: readonly string[] }[];
}

export function FigureTable({ caption, corner, columns, rows }: FigureTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has a keyboard alone scrolls it, too
    <section class="table--responsive-scroll" tabIndex={0} aria-label={caption}>
      <table class="table table--extracompact figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figures }) => (
            <tr key={plain(name)}>
              <th scope="row">
                <Worded>{name}</Worded>
              </th>
              {figures.map((figure, index) => (
                <td key={columns[index]}>{figure}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
