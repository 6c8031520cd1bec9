import type { Annotation, Part, Parts, Selectors } from '@spotcheck/core'
import { changeAll } from './change.ts'
import type { Library } from './library.ts'
import { revised } from './revision.ts'
import { ANNOTATIONS } from './shelf.ts'

/** Parts of a saved passage (counted from 0), and where the reader has found their words on the page of today. */
interface Findings {
  id: string
  found: { part: number; selector: Selectors }[]
}

/**
 * Writes down where the reader has found parts of a passage again. What was saved stays as it was, and so does what was
 * found before. The same finding sent twice is written once.
 * @throws {Error} where there is no such annotation or part, or it cannot be read.
 */
export async function findAgain(
  library: Library,
  { id, found }: Findings,
  { now }: { now: Date },
): Promise<Annotation[]> {
  return changeAll(library, ANNOTATIONS, { what: 'find-again', now }, [id], (annotation) => {
    const { parts } = annotation.target
    const none = found.find(({ part }) => !parts[part])
    if (none)
      throw new Error(`The saved passage has no part ${none.part + 1}. Reload the page and find it again.`)
    const told = parts.map((each, at) => {
      const selector = found.find(({ part }) => part === at)?.selector
      return selector && !isSame(each.again?.at(-1), selector)
        ? { ...each, again: [...(each.again ?? []), selector] }
        : each
    })
    if (told.every((each, at) => each === parts[at])) return annotation
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
