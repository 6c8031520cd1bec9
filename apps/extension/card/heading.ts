import { t } from '../locales/t.ts'
import type { CardContent } from './content.ts'
import { element } from './element.ts'
import type { Position } from './stepper.ts'

/** What a mark is, in two lines. */
export function headingOf(content: CardContent): HTMLElement[] {
  return [whoOf(content), detailOf(content)]
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

function detailOf({ detail, rule }: CardContent): HTMLElement {
  const line = element('p', { className: 'detail' }, detail)
  if (rule) line.append(` · ${t('card.why')} `, element('span', { className: 'rule' }, rule))
  return line
}
