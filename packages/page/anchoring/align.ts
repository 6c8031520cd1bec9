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
  const within = text.slice(origin, Math.max(to, origin))
  const matches: Match[] = []
  for (const { start, end, errors } of verbatim(within, pattern) ?? search(within, pattern, maxErrors)) {
    const last = matches.at(-1)
    if (!last || start + origin >= last.end)
      matches.push({ start: start + origin, end: end + origin, errors })
  }
  return matches
}

/** Where it stands letter by letter: nothing else is as like it, and that is known much sooner. Null where it does not. */
function verbatim(text: string, pattern: string): Match[] | null {
  if (pattern === '' || !text.includes(pattern)) return null
  const matches: Match[] = []
  for (let start = text.indexOf(pattern); start >= 0; start = text.indexOf(pattern, start + pattern.length))
    matches.push({ start, end: start + pattern.length, errors: 0 })
  return matches
}
