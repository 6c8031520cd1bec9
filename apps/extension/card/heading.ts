import { holdsHidden } from '@spotcheck/core'
import { t } from '../locales/t.ts'
import type { CardContent } from './content.ts'
import { element } from './element.ts'
import type { Position } from './stepper.ts'
import { why } from './why.ts'

/** What a mark is, in two lines, and why it is one. */
export function headingOf(content: CardContent): HTMLElement[] {
  const { rule } = content
  return [
    whoOf(content),
    detailOf(content),
    ...(holdsHidden(wordsOf(content))
      ? [element('p', { className: 'detail' }, t('quotes.hiddenCharacters'))]
      : []),
    ...(rule ? [whyOf(rule)] : []),
  ]
}

function wordsOf({ name, about, quoted }: CardContent): string {
  return [name, ...about, ...quoted.paragraphs].join('\n')
}

/** The same in one line, with the words and the place of the mark, for who cannot see it. */
export function labelOf({ name, about, attribution, words }: CardContent, position: Position | null): string {
  const uncertain = attribution?.certainty === 'uncertain' ? [t('speaker.attributionUncertain')] : []
  const who = [name, ...about, ...uncertain].join(', ')
  return [
    words === null ? who : `${who}: ${words}`,
    ...(position ? [t('card.markPosition', { ...position })] : []),
  ].join(' · ')
}

function whoOf({ name, about, rating }: CardContent): HTMLElement {
  if (rating) {
    const chip = element('strong', { className: `chip ${rating}` }, name)
    return element('p', { className: 'who' }, chip, ` ${about.join(', ')}`)
  }
  return element(
    'p',
    { className: 'who' },
    element('strong', {}, name),
    ...about.map((words) => `, ${words}`),
  )
}

function detailOf({ detail }: CardContent): HTMLElement {
  return element('p', { className: 'detail' }, detail)
}

/** In words, and by the name of the rule for who wants to look it up. */
function whyOf(rule: string): HTMLElement {
  const name = element('span', { className: 'rule' }, rule)
  return element('p', { className: 'why' }, `${t('card.why')} ${why(rule)} `, name)
}
