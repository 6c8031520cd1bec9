import { t } from '../locales/t.ts'
import type { Step } from '../messages/messages.ts'
import { element } from './element.ts'
import { onTrusted } from './frame.ts'

/** Which of the story's marks the card speaks of; the first has number 1. */
export interface Position {
  number: number
  of: number
}

/** "3 of 40", between the ways to the marks before and after. */
export function createStepper({ number, of }: Position, step: (by: Step) => void): HTMLElement {
  const button = (by: Step, sign: string, label: string) => {
    const made = element('button', { type: 'button', ariaLabel: label, title: label }, sign)
    onTrusted(made, 'click', () => step(by))
    return made
  }
  return element(
    'div',
    { className: 'stepper', role: 'group', ariaLabel: t('card.marks') },
    button(-1, '‹', t('card.before')),
    element('span', {}, t('card.position', { number, of })),
    button(1, '›', t('card.next')),
  )
}

/** The arrow keys do the same, but not where they move in a text. */
export function stepByArrows(frame: HTMLElement, step: (by: Step) => void): void {
  onTrusted(frame, 'keydown', (event) => {
    const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event
    if (altKey || ctrlKey || metaKey || shiftKey) return
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return
    if (key !== 'ArrowRight' && key !== 'ArrowLeft') return
    event.preventDefault()
    step(key === 'ArrowRight' ? 1 : -1)
  })
}
