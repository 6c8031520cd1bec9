/** Whether a word, where it stands, is a verb of saying: "states" may be countries and "claims" papers. */
import type { Token } from '../text/tokens.ts'
import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from '../text/words.ts'
import { opensInverted } from './inversion.ts'
import { isNounLike, type Phrase, phraseEndingAt } from './phrases.ts'
import { type Form, isAlsoNoun, isPlainPast, speechForm } from './verbs.ts'

type Sentence = readonly Token[]

/** “…,” Blane | started. “…,” deadpanned | Blane. Said Blane: any verb that its place shows to be one of saying. */
export function formBehindQuote(tokens: Sentence, index: number): Form | null {
  if (opensInverted(tokens, index)) return 'past'
  const token = tokens[index]
  if (!token || token.capital || token.kind !== 'word' || AUXILIARIES.has(token.lower)) return null
  const form =
    /..ed$/.test(token.lower) || isPlainPast(token) ? 'past' : /[a-rt-z]s$/.test(token.lower) ? 'third' : null
  const opens = tokens[0]?.kind === 'quote'
  if (!form || !opens) return null
  if (index === 1) return tokens[2]?.capital && form === 'past' ? form : null
  const subject = phraseEndingAt(tokens, skipAdverbs(tokens, index - 1))
  const named =
    tokens[subject?.first ?? -1]?.capital || /^(?:he|she)$/.test(tokens[subject?.first ?? -1]?.lower ?? '')
  return subject?.first === 1 && (named || token.lower === 'heard') && closes(tokens, index + 1) ? form : null
}

/** No object follows the verb. */
function closes(tokens: Sentence, at: number): boolean {
  const next = tokens[at]
  return (
    next?.kind !== 'word' ||
    /^(?:to|at|in|on|as|into|from|while|when|with|during|before|after|about)$/.test(next.lower) ||
    (isAdverb(next.lower) && closes(tokens, at + 1))
  )
}

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
    const reports =
      /^(?:that|about|there|it|this|he|she|they|we|no)$/.test(next?.lower ?? '') || next?.kind === 'quote'
    if (be || token.lower !== 'worried') return be && reports ? 'past' : null
  }
  const form =
    speechForm(token.lower, tokens[index + 1]?.lower ?? '') ??
    formOfPutting(tokens, index) ??
    formBeforeThat(tokens, index)
  const before = tokens[index - 1]
  // Families find themselves in a queue: nobody reports anything.
  if (/^f(?:ind|ound)/.test(token.lower) && /sel(?:f|ves)$/.test(tokens[index + 1]?.lower ?? '')) return null
  if (!form || !before) return form === 'participle' ? form : null
  if (DETERMINERS.has(before.lower) && !/^(?:that|this|some|many|most|both|one|another)$/.test(before.lower))
    return null
  if (/.'s$|s'$/.test(before.text) && form !== 'past') return null
  if (form === 'base') return isBaseVerb(tokens, index) ? form : null
  if (form === 'third' && isAlsoNoun(token.lower)) return isThirdPerson(tokens, index) ? form : null
  if (form === 'participle' && PREPOSITIONS.has(before.lower) && isAlsoNoun(token.lower)) return null
  return form
}

/** The campaign projects | that “…”: whatever is done, words are reported. */
function formBeforeThat(tokens: Sentence, index: number): Form | null {
  const word = tokens[index]?.lower ?? ''
  if (tokens[index + 1]?.lower !== 'that' || tokens[index + 2]?.kind !== 'quote' || BRINGS.test(word))
    return null
  if (!isNounLike(tokens[index - 1]) && !SUBJECT_PRONOUNS.has(tokens[index - 1]?.lower ?? '')) return null
  return /..ed$/.test(word) ? 'past' : /[^s]s$/.test(word) && tokens[index - 1]?.capital ? 'third' : null
}

const BRINGS = /^(?:ensure[ds]|means|needs?|needed|used|caused|followed|is|was)$/

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
  const subject = isNounLike(before) ? phraseEndingAt(tokens, index - 1) : null
  if (!subject || (!before.capital && isBehindPreposition(tokens, subject))) return false
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

/** over her recovered | emails: a noun that a preposition governs. */
const isBehindPreposition = (tokens: Sentence, { first }: Phrase) =>
  DETERMINERS.has(tokens[first]?.lower ?? '') &&
  PREPOSITIONS.has(tokens[first - 1]?.lower ?? '') &&
  !/^(?:as|like|than|since|before|after|until)$/.test(tokens[first - 1]?.lower ?? '')

/** was told, has been described, is called: the subject hears it or bears it. */
export function isPassive(tokens: Sentence, index: number, form: Form): boolean {
  const word = tokens[index]?.lower ?? ''
  if (form !== 'past' || index === 0 || MINDS.has(word)) return false
  if (BE.has(tokens[skipAdverbs(tokens, index - 1)]?.lower ?? '')) return true
  // Among the failings | listed | was
  if (TAKES_OBJECT.test(word) && BE.has(tokens[index + 1]?.lower ?? '')) return !isRelative(tokens, index)
  if (/^(?:called|labelled|labeled|dubbed|titled|branded|named)$/.test(word) && isObject(tokens, index))
    return true
  // among the areas praised in the report: what is praised would stand right behind the verb
  return (
    !isRelative(tokens, index) &&
    TAKES_OBJECT.test(word) &&
    /^(?:in|by|as|for|at|during)$/.test(tokens[index + 1]?.lower ?? '')
  )
}

/** which he | described as; what one parent | called: the object stands before the subject. */
function isRelative(tokens: Sentence, index: number): boolean {
  const subject = phraseEndingAt(tokens, skipAdverbs(tokens, index - 1))
  return (
    SUBJECT_PRONOUNS.has(tokens[index - 1]?.lower ?? '') ||
    /^(?:which|whom|what)$/.test(tokens[(subject?.first ?? 0) - 1]?.lower ?? '')
  )
}

/** shares a plan | called “…”; for a class | called: the noun is what the clause is about, and no subject. */
function isObject(tokens: Sentence, index: number): boolean {
  const end = skipAdverbs(tokens, index - 1)
  const phrase = phraseEndingAt(tokens, end)
  const head = tokens[phrase?.first ?? -1]
  const before = tokens[(phrase?.first ?? 0) - 1]
  if (!phrase || !head || SUBJECT_PRONOUNS.has(head.lower)) return false
  if (before?.kind === 'word' && !head.capital && PREPOSITIONS.has(before.lower)) return true
  const noun = tokens.findLastIndex((token, at) => at <= end && !isNounLike(token))
  const behind = noun > 0 && tokens[noun - 1]?.kind === 'word'
  return (
    behind && tokens[index + 1]?.kind === 'quote' && /^(?:a|an|one|another)$/.test(tokens[noun]?.lower ?? '')
  )
}

const TAKES_OBJECT =
  /^(?:praised|criticised|criticized|described|labelled|branded|dubbed|identified|condemned|listed|highlighted|cited|raised)$/
