import { t } from '../../locales/t.ts'
import { STEPS } from './draw-grades.ts'

/** Which colour is which grade; the bars stand in the same order. */
export function Legend() {
  return (
    <ul class="legend">
      {STEPS.map((step) => (
        <li key={step} class={`tone-${step}`}>
          <span class="swatch" aria-hidden="true" /> {t(`overview.steps.${step}`)}
        </li>
      ))}
    </ul>
  )
}
