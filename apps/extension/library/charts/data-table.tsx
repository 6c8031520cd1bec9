/** Figures in rows and columns. */
export interface Table {
  /** The first column names the row. */
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

/** Where there is no room for all columns it is scrolled, which the browsers let the tab key come to by themselves. */
export function DataTable({ table: { columns, rows }, caption }: { table: Table; caption: string }) {
  return (
    <div class="scrolls">
      <table class="data-table">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
