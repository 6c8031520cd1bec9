import type { Check } from '@spotcheck/core/official'
import './verdict.css'

const SIGNS: Record<Check['verdict'], string> = { agrees: '✓', differs: '≠', 'not-found': '?', outside: '–' }

/** The verdict as a sign beside its words, which alone are read out. */
export function VerdictSign({ verdict }: { verdict: Check['verdict'] }) {
  return (
    <span class={`sign ${verdict}`} aria-hidden="true">
      {SIGNS[verdict]}
    </span>
  )
}
