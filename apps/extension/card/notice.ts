import type { Closable } from './card-place.ts'
import { element } from './element.ts'
import { createFrame } from './frame.ts'

/** A card that only says something. */
export function createNotice(title: string, text: string, close: () => void): Closable {
  const frame = createFrame(
    title,
    close,
    element('p', { className: 'who' }, element('strong', {}, title)),
    element('p', { className: 'detail' }, text),
  )
  return { element: frame, hasUnsavedWords: () => false, remind() {} }
}
