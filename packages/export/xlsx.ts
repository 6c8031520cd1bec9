/**
 * Excel's format (Office Open XML, ECMA-376), a sheet of quotes and a sheet of records. Every cell is text: none is a formula,
 * whatever it begins with. It is written by hand because the libraries for it compress in workers made of text, which
 * browsers forbid to extensions, and hold all rows at once.
 */
import type { Collection } from './collection.ts'
import { QUOTE_COLUMNS } from './csv.ts'
import type { Column } from './csv-table.ts'
import { RECORD_COLUMNS, rowOf } from './records-csv.ts'
import { zipped } from './zip.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const NAMES = ['Quotes', 'Records']

const PARTS: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${NAMES.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`).join('')}</Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets>${NAMES.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${NAMES.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
}

/** The first row stays in sight. */
const SHEET_START = `${XML}<worksheet xmlns="${SHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`
const SHEET_END = '</sheetData></worksheet>'

/** @throws {Error} where the archive cannot be written. */
export function toXlsx({ annotations, inspections }: Collection): Generator<Uint8Array<ArrayBuffer>> {
  const sheets = [
    rowsOf(QUOTE_COLUMNS, annotations, (annotation) => annotation),
    rowsOf(RECORD_COLUMNS, inspections, rowOf),
  ]
  return zipped([
    ...Object.entries(PARTS).map(([name, xml]) => ({ name, pieces: [XML + xml] })),
    ...sheets.map((rows, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, pieces: sheetOf(rows) })),
  ])
}

function* sheetOf(rows: Iterable<string>): Generator<string> {
  yield SHEET_START
  yield* rows
  yield SHEET_END
}

function* rowsOf<Item, Row>(
  columns: readonly Column<Row>[],
  items: readonly Item[],
  readFrom: (item: Item) => Row,
): Generator<string> {
  let number = 1
  yield row(
    number,
    columns.map(([name]) => name),
  )
  for (const item of items) {
    const from = readFrom(item)
    number++
    yield row(
      number,
      columns.map(([, value]) => value(from) ?? ''),
    )
  }
}

function row(number: number, texts: readonly string[]): string {
  const cells = texts.map((text, index) => text && cell(`${lettersOf(index)}${number}`, text))
  return `<row r="${number}">${cells.join('')}</row>`
}

function cell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${inXml(fitted(text))}</t></is></c>`
}

/** A … Z, AA … ZZ: enough for the columns that there are. */
function lettersOf(index: number): string {
  const letter = (of: number) => String.fromCharCode(65 + of)
  return index < 26 ? letter(index) : `${letter(Math.floor(index / 26) - 1)}${letter(index % 26)}`
}

/** Excel refuses a file that has a longer text in a cell. */
const LONGEST_CELL = 32_767
const CUT = ' … (cut: longer than a cell of a sheet)'

function fitted(text: string): string {
  return text.length <= LONGEST_CELL ? text : text.slice(0, LONGEST_CELL - CUT.length) + CUT
}

/** What XML has no place for is written by its number, as `ST_Xstring` (ECMA-376, 22.9.2.19) has it, and so is what looks like that. */
const UNWRITABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4}_)/gu

function inXml(text: string): string {
  return text
    .replace(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
