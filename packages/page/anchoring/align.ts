import search from 'approx-string-match'

/** A stretch that reads much like a pattern; `errors` letters put in, left out or changed. */
export interface Match {
  start: number
  end: number
  errors: number
}

/** The stretches between two offsets that are most like the pattern, with up to so many errors; none overlap. */
export function align(text: string, pattern: string, from: number, to: number, maxErrors: number): Match[] {
  const origin = Math.max(from, 0)
  const matches: Match[] = []
  for (const { start, end, errors } of search(text.slice(origin, Math.max(to, origin)), pattern, maxErrors)) {
    const last = matches.at(-1)
    if (!last || start + origin >= last.end)
      matches.push({ start: start + origin, end: end + origin, errors })
  }
  return matches
}
