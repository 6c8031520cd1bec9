/** One table as an Apache Parquet file. */
import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer'

export type Cell = string | number | boolean | null

/** `rows`: a cell for each column, null where nothing is known. */
export function parquetFile(
  columns: readonly { name: string; type: BasicType }[],
  rows: readonly (readonly Cell[])[],
): Uint8Array<ArrayBuffer> {
  const columnData = columns.map(({ name, type }, at) => ({
    name,
    type,
    nullable: true,
    data: rows.map((row) => row[at] ?? null),
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}
