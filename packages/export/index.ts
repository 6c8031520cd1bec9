export { toCsv } from './csv.ts'
export { type Format, formats } from './formats.ts'
export { toJson } from './json.ts'
export { toMarkdown } from './markdown.ts'
