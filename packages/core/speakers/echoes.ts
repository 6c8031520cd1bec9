/** A headline quotes what the story quotes again: its speaker is told there. */
import type { Quotation } from '../schema/quotation.ts'

/** More than a headline holds. */
const MOST = 4
/** One or two words may be anybody's, unless only one says them. */
const FEWEST_WORDS = 3

export function withEchoes(quotations: readonly Quotation[]): Quotation[] {
  const open = quotations.filter(({ headline, speaker }) => headline && !speaker).slice(0, MOST)
  const told = quotations.filter(({ headline, speaker }) => !headline && speaker)
  const known = new Map(open.map((quotation) => [quotation, echoOf(quotation, told)]))
  return quotations.map((quotation) => ({ ...quotation, ...known.get(quotation) }))
}

/** As many words running tell that the headline has those of the story, a little changed. */
const RUN = 4

function echoOf({ words }: Quotation, told: readonly Quotation[]): Partial<Quotation> | null {
  const wanted = inLetters(words)
  const parts = wanted.trim().split(' ')
  const isShort = parts.length < FEWEST_WORDS
  const runs = parts.slice(RUN - 1).map((_, at) => ` ${parts.slice(at, at + RUN).join(' ')} `)
  const said = told.map((later) => ({ later, letters: inLetters(later.words) }))
  const whole = said.filter(({ letters }) => letters.includes(wanted))
  const [echo, ...others] = (
    whole.length > 0 ? whole : said.filter(({ letters }) => runs.some((run) => letters.includes(run)))
  ).map(({ later }) => later)
  if (!echo || (isShort && others.some(({ speaker }) => speaker?.name !== echo.speaker?.name))) return null
  const { speaker, speakerStart, speakerEnd, confidence } = echo
  return { speaker, speakerStart, speakerEnd, confidence }
}

const inLetters = (words: string) =>
  ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
