import { Annotation } from '@spotcheck/core'

/**
 * The whole of the annotations, to be read in again. Keys come in the order of the schema, whatever order they were
 * stored in, so that the same collection always gives the same bytes.
 */
export function toJson(annotations: Annotation[]): string {
  const collection = {
    format: 'spotcheck-collection',
    version: 1,
    annotations: annotations.map((annotation) => Annotation.parse(annotation)),
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}
