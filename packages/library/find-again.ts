import type { Annotation, Part, Parts, Selectors } from '@spotcheck/core'
import { changeAll } from './change.ts'
import type { Library } from './library.ts'
import { revised } from './revision.ts'
import { ANNOTATIONS } from './shelf.ts'

/** A part of a saved passage (counted from 0), and where the reader has found its words on the page of today. */
interface Finding {
  id: string
  part: number
  selector: Selectors
}

/**
 * Writes down where the reader has found a part of a passage again. What was saved stays as it was, and so does what was
 * found before. The same finding sent twice is written once.
 * @throws {Error} where there is no such annotation or part, or it cannot be read.
 */
export async function findAgain(
  library: Library,
  { id, part, selector }: Finding,
  { now }: { now: Date },
): Promise<Annotation[]> {
  return changeAll(library, ANNOTATIONS, { what: 'find-again', now }, [id], (annotation) => {
    const { parts } = annotation.target
    const found = parts[part]
    if (!found)
      throw new Error(`The saved passage has no part ${part + 1}. Reload the page and find it again.`)
    if (isSame(found.again?.at(-1), selector)) return annotation
    const again = [...(found.again ?? []), selector]
    const told = parts.map((each, at) => (at === part ? { ...each, again } : each))
    return revised(annotation, { target: { ...annotation.target, parts: asParts(told) } }, now)
  })
}

function isSame(known: Selectors | undefined, selector: Selectors): boolean {
  return JSON.stringify(known) === JSON.stringify(selector)
}

function asParts([first, ...others]: Part[]): Parts {
  if (!first) throw new Error('A saved passage has at least one part.')
  return [first, ...others]
}
