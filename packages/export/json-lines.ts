import type { Collection } from './collection.ts'
import { annotationInOrder, inspectionInOrder } from './json.ts'

/**
 * A line an annotation and, after these, a line an inspection: the same objects as in the JSON, told apart by `type`. For
 * programs that read line by line (jq, DuckDB, pandas, R's jsonlite).
 */
export function* toJsonLines({ annotations, inspections }: Collection): Generator<string> {
  for (const annotation of annotations) yield lineOf(annotationInOrder(annotation))
  for (const kept of inspections) yield lineOf({ type: 'Inspection', ...inspectionInOrder(kept) })
}

/** Some readers end a line at these characters too, which JSON leaves as they are. */
function lineOf(value: object): string {
  const json = JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, escaped)
  return `${json}\n`
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}
