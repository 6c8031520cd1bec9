import type { Rating } from '@spotcheck/core'
import { t } from '../../locales/t.ts'
import { toneOf, tones } from './grades.ts'
import './grade.css'

/** Four bars, as many of them full as the grade is high: the grade without its colour. */
export function Bars({ rating }: { rating: Rating }) {
  const full = tones.length - tones.indexOf(toneOf(rating))
  return (
    <svg class="bars" viewBox="0 0 14 12" aria-hidden="true">
      {tones.map((tone, index) => {
        const height = 4.5 + index * 2.5
        return (
          <rect
            key={tone}
            class={index < full ? 'full' : 'empty'}
            x={index * 3.75}
            y={12 - height}
            width="2.75"
            height={height}
            rx="0.75"
          />
        )
      })}
    </svg>
  )
}

/** A grade as its word, in its colour and shape. */
export function Chip({ rating }: { rating: Rating }) {
  return (
    <span class={`chip tone-${toneOf(rating)}`}>
      <Bars rating={rating} />
      {t(`terms.rating.${rating}`)}
    </span>
  )
}
