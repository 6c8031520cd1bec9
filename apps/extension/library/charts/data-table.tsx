/** Figures in rows and columns. */
export interface Table {
  /** The first column names the row. */
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

export function DataTable({ table: { columns, rows }, caption }: { table: Table; caption: string }) {
  return (
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
  )
}
