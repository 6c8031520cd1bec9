import { t } from '../locales/t.ts'
import type { SuggestedTag } from '../saving/suggested-tags.ts'
import { element } from './element.ts'
import { onTrusted } from './frame.ts'

/** Suggested tags, a button each that stays where it is when it is pressed; hidden while there are none. */
export function createTagChips(turn: (tag: string, button: HTMLButtonElement) => void) {
  const label = element('span', { className: 'detail' }, t('tags.suggested'))
  const chips = element('div', { className: 'suggested', role: 'group', ariaLabel: t('tags.suggested') })
  const buttons = new Map<string, HTMLButtonElement>()

  function buttonOf(tag: string): HTMLButtonElement {
    const made = buttons.get(tag) ?? element('button', { type: 'button' })
    if (!buttons.has(tag)) onTrusted(made, 'click', () => turn(tag, made))
    buttons.set(tag, made)
    return made
  }

  function show(suggested: readonly SuggestedTag[]): void {
    const shown = suggested.map(({ tag, added }) => {
      const button = buttonOf(tag)
      button.ariaPressed = String(added)
      button.replaceChildren(element('span', { ariaHidden: 'true' }, added ? '✓ ' : '+ '), tag)
      return button
    })
    chips.hidden = shown.length === 0
    // Moving a button that has the focus would take it away.
    if (chips.childElementCount !== shown.length + 1) chips.replaceChildren(label, ...shown)
  }

  return { element: chips, show }
}
