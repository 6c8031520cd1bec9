import type { Annotation } from './annotation.ts'

/** The reader's note; '' where there is none. */
export function noteOf(annotation: Annotation): string {
  return annotation.body.find((body) => body.purpose === 'commenting')?.value ?? ''
}

export function tagsOf(annotation: Annotation): string[] {
  return annotation.body.filter((body) => body.purpose === 'tagging').map((body) => body.value)
}
