import { type Annotation, exactOf, findingsIn, noteOf, tagsOf } from '@spotcheck/core'

/** A tag for what saved words speak of. It is the reader's to add. */
export interface SuggestedTag {
  tag: string
  /** The passage that speaks of it. */
  annotation: Annotation
  /** Whether that has it by now. */
  added: boolean
}

/** What the passages of one quote speak of, each tag with the first passage that does. */
export function suggestedTags(saved: readonly Annotation[]): SuggestedTag[] {
  const found = saved.flatMap((annotation) =>
    findingsIn(exactOf(annotation.target.parts)).map((tag) => ({
      tag,
      annotation,
      added: tagsOf(annotation).includes(tag),
    })),
  )
  return found.filter(({ tag }, index) => found.findIndex((each) => each.tag === tag) === index)
}

/** The passage's note and tags with this tag, or without it where it was added. */
export function withTagTurned({ tag, annotation, added }: SuggestedTag) {
  return { note: noteOf(annotation), tags: turned(tagsOf(annotation), tag, added) }
}

export function turned(tags: readonly string[], tag: string, added = tags.includes(tag)): string[] {
  return added ? tags.filter((each) => each !== tag) : [...tags, tag]
}
