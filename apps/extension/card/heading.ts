import type { CardContent } from './content.ts'
import { element } from './element.ts'

/** What a mark is, in two lines. */
export function headingOf(content: CardContent): HTMLElement[] {
  return [whoOf(content), detailOf(content)]
}

/** The same in one line, for who cannot see it. */
export function labelOf({ name, about, attribution }: CardContent): string {
  const uncertain = attribution?.certainty === 'uncertain' ? ['attribution uncertain'] : []
  return [name, ...about, ...uncertain].join(', ')
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
  if (rule) line.append(' · why is this marked? ', element('span', { className: 'rule' }, rule))
  return line
}
