import type { TargetedKeyboardEvent } from 'preact'
import { isTyping } from '../screen/is-typing.ts'

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * Keys of a quote's card, while the focus is in it and nothing is being written: arrows go to the quote below or above, and
 * letters do what they are given for.
 */
export function cardKeys(event: TargetedKeyboardEvent<HTMLElement>, does: Record<string, () => void>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return
  const step = STEPS[event.key]
  const action = does[event.key.toLowerCase()]
  if (step) goTo(event.currentTarget, step)
  else if (action) action()
  else return
  event.preventDefault()
}

function goTo(card: HTMLElement, step: 1 | -1): void {
  const cards = [...(card.closest('[role=tabpanel]')?.querySelectorAll('article.quote') ?? [])]
  cards[cards.indexOf(card) + step]?.querySelector<HTMLElement>('.actions > button')?.focus()
}
