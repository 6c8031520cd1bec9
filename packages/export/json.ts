import { Annotation } from '@spotcheck/core'
import { saidBy } from './quoted.ts'

/**
 * The whole of the annotations, to be read in again. Keys come in the order of the schema, whatever order they were
 * stored in, so that the same collection always gives the same bytes. `certainty`, of the speaker, is worked out for
 * other programs and left out when the file is read in. Version 1 had neither it, nor a confidence, nor `confirmed`.
 */
export function toJson(annotations: Annotation[]): string {
  const collection = {
    format: 'spotcheck-collection',
    version: 2,
    annotations: annotations.map((annotation) => ({
      ...Annotation.parse(annotation),
      certainty: saidBy(annotation).certainty,
    })),
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}
