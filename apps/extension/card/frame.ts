import { language, t } from '../locales/t.ts'
import { element } from './element.ts'

/** A card around this, with its ways out: the cross and Escape. */
export function createFrame(label: string, close: () => void, ...inside: HTMLElement[]): HTMLElement {
  const cross = element('button', { type: 'button', className: 'close', ariaLabel: t('card.close') }, '×')
  const frame = element(
    'div',
    { className: 'card', role: 'dialog', lang: language(), ariaLabel: label, tabIndex: -1 },
    ...inside,
    cross,
  )
  onTrusted(cross, 'click', close)
  onTrusted(frame, 'keydown', ({ key }) => key === 'Escape' && close())
  return frame
}

/** Only what the reader does counts: a page's scripts can make events too. */
export function onTrusted<Type extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: Type,
  listener: (event: HTMLElementEventMap[Type]) => void,
): void {
  target.addEventListener(type, (event) => {
    if (event.isTrusted) listener(event)
  })
}
