import type { ComponentChildren, JSX } from "preact";
import { Fold } from "../component/fold.tsx";
import { useApp } from "../frame/app-context.ts";

interface ChartProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  /** What it shows in one sentence, for who does not see it. */
  readonly summary: string;
  /** The same as a table, made when it is asked for. */
  readonly table: () => TableRows;
  readonly children: ComponentChildren;
}

/** A chart under its heading, with the same numbers as a table on tap. */
export function Chart(props: ChartProps): JSX.Element {
  const { say } = useApp();
  return (
    <section class="stack" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.lead === undefined ? null : (
        <p class="quiet small">{props.lead}</p>
      )}
      <figure class="chart">
        {props.children}
        <figcaption class="hidden-text">{props.summary}</figcaption>
      </figure>
      <Fold
        class="chart-table"
        summary={
          <>
            {say("progress.table")}
            <span class="hidden-text">: {props.title}</span>
          </>
        }
      >
        {() => <Table label={props.title} {...props.table()} />}
      </Fold>
    </section>
  );
}

/** A heading for each column, and rows of which the first cell names the row. */
export interface TableRows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

function Table({
  label,
  head,
  rows,
}: TableRows & { readonly label: string }): JSX.Element {
  return (
    <table aria-label={label}>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={[first, ...rest].join()}>
            <th scope="row">{first}</th>
            {rest.map((cell, index) => (
              <td key={head[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
