import type { Annotation, KeptInspection } from '@spotcheck/core'

/** What is exported: all that a reader keeps, newest first. */
export interface Collection {
  annotations: Annotation[]
  inspections: KeptInspection[]
}
