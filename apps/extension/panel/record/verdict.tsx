import type { Verdict } from './words/official.ts'
import './verdict.css'

const SIGNS: Record<Verdict, string> = {
  agrees: '✓',
  differs: '≠',
  'not-found': '?',
  outside: '–',
  ungraded: '–',
}

/** The verdict as a sign beside its words, which alone are read out. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`sign ${verdict}`} aria-hidden="true">
      {SIGNS[verdict]}
    </span>
  )
}
