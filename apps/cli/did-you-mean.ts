/** The names that somebody may have meant who wrote another. */

/** So many wrong letters leave a name its own; shorter names are too close to each other. */
const MOST_WRONG = 2
const SHORT = 5
const MOST_NAMES = 3

/** Those that begin so, or are a letter or two away, the nearest first. */
export function meantBy(typed: string, names: readonly string[]): string[] {
  const sought = typed.toLowerCase()
  const most = sought.length < SHORT ? 1 : MOST_WRONG
  return [...new Set(names)]
    .map((name) => ({ name, wrong: wrongLetters(sought, name.toLowerCase(), most) }))
    .filter(({ wrong }) => wrong <= most)
    .sort((a, b) => a.wrong - b.wrong)
    .slice(0, MOST_NAMES)
    .map(({ name }) => name)
}

/** How many letters must be changed, left out or put in between two names; more than `most` is not counted to its end. */
function wrongLetters(typed: string, name: string, most: number): number {
  if (name.startsWith(typed)) return 0
  if (Math.abs(typed.length - name.length) > most) return most + 1
  let before = Array.from({ length: name.length + 1 }, (_, at) => at)
  for (const [row, letter] of [...typed].entries()) {
    const here = [row + 1]
    for (let at = 0; at < name.length; at++) {
      const [over, left, above] = [before[at] ?? 0, here[at] ?? 0, before[at + 1] ?? 0]
      here.push(Math.min(over + (name[at] === letter ? 0 : 1), left + 1, above + 1))
    }
    before = here
  }
  return before.at(-1) ?? most + 1
}
