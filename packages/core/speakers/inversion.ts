/** Verbs of saying that stand before their subject: "…," said Ivor Blane. */
import type { Token } from '../text/tokens.ts'
import { isAdverb, PREPOSITIONS } from '../text/words.ts'
import { isNounLike, type Phrase, phraseStartingAt } from './phrases.ts'
import { isSeparator, isVerb } from './subjects.ts'
import { type Form, speechForm } from './verbs.ts'

type Sentence = readonly Token[]

/** Said Ivor Blane: "…" */
export const opensInverted = (tokens: Sentence, index: number) =>
  index === 0 && /^(?:Said|Added|Wrote|Asked|Tweeted)$/.test(tokens[0]?.text ?? '') && isNounLike(tokens[1])

/** "…," said Ivor Blane; "…" – states the report. */
export function invertedSubject(tokens: Sentence, index: number, form: Form): Phrase | null {
  if (form === 'participle' || (form === 'base' && tokens[index - 1]?.kind !== 'quote')) return null
  let before = index - 1
  while (before >= 0 && (isSeparator(tokens[before]) || isAdverb(tokens[before]?.lower ?? ''))) before--
  const opensSentence = before < 0 && index === 0
  const next = tokens[index + 1]
  if (next?.kind !== 'word' || (next.capital === false && PREPOSITIONS.has(next.lower))) return null
  const subject = phraseStartingAt(tokens, index + 1)
  const behindQuote = opensSentence || tokens[before]?.kind === 'quote'
  if (!behindQuote && !(subject && closesSentence(tokens, index, subject))) return null
  const opening = tokens[subject?.first ?? -1]?.lower ?? ''
  return subject && opening !== 'that' && !takesNoun(tokens, index) && !isAdverb(opening) ? subject : null
}

/** “…”, | paid | tribute to “…”: no verb of saying without its noun. */
function takesNoun(tokens: Sentence, index: number): boolean {
  const [verb, noun] = [tokens[index]?.lower ?? '', tokens[index + 1]?.lower ?? '']
  return speechForm(verb, '') === null && speechForm(verb, noun) !== null
}

/** Children waited too long, | said Ivor Blane. No verb follows the name. */
function closesSentence(tokens: Sentence, index: number, { first, last }: Phrase): boolean {
  const next = tokens[last + 1]
  const ends = next === undefined || next.kind === 'punctuation'
  const named = tokens[first]?.capital ? ends || /^(?:of|from|at|in)$/.test(next?.lower ?? '') : ends
  const said = /^(?:said|says|adds|added|wrote|writes|explained|insisted)$/.test(tokens[index]?.lower ?? '')
  const comma = tokens[index - 1]?.text === ','
  // Blane, leader of the council, said the county, …: what stands before the verb is no clause.
  const told = tokens
    .slice(0, index)
    .some(({ kind }, at) => kind === 'quote' || (at > 0 && isVerb(tokens, at)))
  return said && index > 2 && comma && told && named
}
