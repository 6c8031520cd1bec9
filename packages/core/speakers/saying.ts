/** Whether a word, where it stands, is a verb of saying: "states" may be countries and "claims" papers. */
import type { Token } from '../text/tokens.ts'
import { BE, DETERMINERS, isAdverb, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../text/words.ts'
import { isNounLike } from './phrases.ts'
import { type Form, isAlsoNoun, speechForm } from './verbs.ts'

type Sentence = readonly Token[]

/** Adjectives after which words are reported: "are concerned that", "was clear that". */
const MINDS = new Set(
  'concerned clear confident adamant worried certain sure critical satisfied pleased disappointed delighted convinced hopeful aware proud sorry unequivocal scathing'.split(
    ' ',
  ),
)

/** The form of the verb of saying at `index`; null where the word is none, or here a noun. */
export function formAt(tokens: Sentence, index: number): Form | null {
  const token = tokens[index]
  if (!token || (token.capital && index > 0)) return null
  if (MINDS.has(token.lower)) {
    const next = tokens[index + 1]
    const be = BE.has(tokens[skipAdverbs(tokens, index - 1)]?.lower ?? '')
    const reports = next?.lower === 'that' || next?.lower === 'about' || next?.kind === 'quote'
    if (be || token.lower !== 'worried') return be && reports ? 'past' : null
  }
  const form = speechForm(token.lower, tokens[index + 1]?.lower ?? '') ?? formOfPutting(tokens, index)
  const before = tokens[index - 1]
  if (!form || !before) return form === 'participle' ? form : null
  if (DETERMINERS.has(before.lower) && !/^(?:that|this|some|many|most|both|another)$/.test(before.lower))
    return null
  if (before.text.endsWith("'s") && before.text !== "'s" && form !== 'past') return null
  if (form === 'base') return isBaseVerb(tokens, index) ? form : null
  if (form === 'third' && isAlsoNoun(token.lower)) return isThirdPerson(tokens, index) ? form : null
  if (form === 'participle' && PREPOSITIONS.has(before.lower) && isAlsoNoun(token.lower)) return null
  return form
}

const PUTTING = new Map<string, Form>([
  ['put', 'past'],
  ['puts', 'third'],
  ['putting', 'participle'],
])
/** Longest words that are put down to something. */
const LONGEST_OBJECT = 8

/** put the rise | down to “luck” */
function formOfPutting(tokens: Sentence, index: number): Form | null {
  const form = PUTTING.get(tokens[index]?.lower ?? '') ?? null
  const object = form ? tokens.slice(index + 1, index + 1 + LONGEST_OBJECT) : []
  const down = object.findIndex(({ lower }) => lower === 'down')
  return form && down > 0 && object[down + 1]?.lower === 'to' ? form : null
}

function skipAdverbs(tokens: Sentence, at: number): number {
  let index = at
  while (index > 0 && isAdverb(tokens[index]?.lower ?? '')) index--
  return index
}

function isBaseVerb(tokens: Sentence, index: number): boolean {
  const token = tokens[index]
  const before = tokens[skipAdverbs(tokens, index - 1)]
  if (!token || !before) return false
  // “…,” say the inspectors.
  if (before.kind === 'quote') return /^(?:say|write|warn|add|argue)$/.test(token.lower)
  if (
    /^(?:to|would|will|can|could|may|might|must|should|did|do|does|they|we|i|you|who|people|inspectors|critics)$/.test(
      before.lower,
    )
  )
    return true
  // made children feel “loved”
  if (/^(?:ma[dk]e|let|helped?|makes)$/.test(tokens[index - 2]?.lower ?? '')) return false
  const next = tokens[index + 1]
  const reports =
    next?.kind === 'quote' || /^(?:of|that|about|they|it|he|she|the|their|its)$/.test(next?.lower ?? '')
  return !isAlsoNoun(token.lower) && isNounLike(before) && (before.lower.endsWith('s') || reports)
}

function isThirdPerson(tokens: Sentence, index: number): boolean {
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (!before) return false
  if (before.kind === 'quote' || SUBJECT_PRONOUNS.has(before.lower)) return true
  // "…, that states can": a clause that begins with a noun.
  if (RELATIVES.has(before.lower)) return tokens[index - 2]?.text !== ',' || before.lower !== 'that'
  if (before.text === ',' || isAdverb(before.lower))
    return (
      next?.kind === 'quote' ||
      next?.text === ':' ||
      /^(?:that|it|him|her|them|this|the|a|an|his|its|their|for|on)$/.test(next?.lower ?? '') ||
      (next?.capital === true && /^(?:calls|brands|labels)$/.test(tokens[index]?.lower ?? ''))
    )
  if (!isNounLike(before)) return false
  // “…,” a voice in the film states.
  const closes = next?.text === '.' && tokens[0]?.kind === 'quote'
  const reports =
    closes ||
    next?.kind === 'quote' ||
    next?.lower === 'that' ||
    next?.text === ':' ||
    (next?.text === ',' && tokens[index + 2]?.kind === 'quote')
  return (
    reports ||
    (before.capital && next?.text !== ',') ||
    /^(?:report|letter|document|statement|summary|council|watchdog|inspectorate|regulator|spokes\p{L}+|study|review|judgement|framework)$/u.test(
      before.lower,
    )
  )
}

/** was told, has been described, is called: the subject hears it or bears it. */
export function isPassive(tokens: Sentence, index: number, form: Form): boolean {
  if (form !== 'past' || index === 0 || MINDS.has(tokens[index]?.lower ?? '')) return false
  if (BE.has(tokens[skipAdverbs(tokens, index - 1)]?.lower ?? '')) return true
  // among the areas praised in the report: what is praised would stand right behind the verb
  return (
    TAKES_OBJECT.test(tokens[index]?.lower ?? '') &&
    /^(?:in|by|as|for|at|during)$/.test(tokens[index + 1]?.lower ?? '')
  )
}

const TAKES_OBJECT =
  /^(?:praised|criticised|criticized|described|labelled|branded|dubbed|identified|condemned)$/
