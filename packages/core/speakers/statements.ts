/** Who is said to say something, clause by clause: every verb of saying in a sentence with its subject. */
import { isTitle } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import {
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from '../text/words.ts'
import { isNounLike, type Phrase, phraseEndingAt, phraseStartingAt, skipModifiers } from './phrases.ts'
import { formAt, isPassive } from './saying.ts'
import { type Form, isReport } from './verbs.ts'

/** One verb of saying. Indexes are those of the sentence's tokens. */
export interface Statement {
  verb: number
  subject: Phrase
  /** said X, after the quoted words. */
  inverted: boolean
  /** The subject is the main clause's: "…, adding that". */
  borrowed: boolean
}

type Sentence = readonly Token[]

const spoken = (verb: number, subject: Phrase | null): Statement | null =>
  subject && { verb, subject, inverted: false, borrowed: false }

const borrowed = (verb: number, subject: Phrase | null): Statement | null =>
  subject && { verb, subject, inverted: false, borrowed: true }

export function findStatements(tokens: Sentence): Statement[] {
  const statements: Statement[] = []
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return
    const statement = readStatement(tokens, index, statements)
    if (statement) statements.push(statement)
  })
  return statements
}

function readStatement(tokens: Sentence, index: number, earlier: Statement[]): Statement | null {
  const token = tokens[index]
  if (!token) return null
  if (token.lower === 'according' && tokens[index + 1]?.lower === 'to') {
    return spoken(index, phraseStartingAt(tokens, index + 2))
  }
  const form = formAt(tokens, index)
  if (!form) return ownedReport(tokens, index)
  const before = skipModifiers(tokens, index - 1)
  if (isPassive(tokens, index, form)) return passive(tokens, index)
  const inverted = invertedSubject(tokens, index, form)
  if (inverted) return { verb: index, subject: inverted, inverted: true, borrowed: false }
  const progressive = form === 'participle' && before < index - 1 && between(tokens, before, index, BE)
  if (form === 'participle' && !progressive)
    return spoken(index, subjectOfWith(tokens, index)) ?? borrow(tokens, index, earlier)
  const previous = tokens[before]
  if (!previous || before < 0) return null
  if (previous.text === ')') {
    const bracket = tokens.findLastIndex((other, at) => at < before && other.text === '(')
    return spoken(index, bracket > 0 ? phraseEndingAt(tokens, bracket - 1) : null)
  }
  if (isSeparator(previous)) {
    return (
      spoken(index, titledBefore(tokens, before) ?? subjectBeforeAside(tokens, before)) ??
      borrow(tokens, index, earlier)
    )
  }
  if (RELATIVES.has(previous.lower) && before > 0) {
    const comma = tokens[before - 1]
    return borrowed(index, phraseEndingAt(tokens, comma && isSeparator(comma) ? before - 2 : before - 1))
  }
  if (CONJUNCTIONS.has(previous.lower) || previous.lower === 'to') return borrow(tokens, index, earlier)
  return spoken(index, headOfRelative(tokens, before) ?? phraseEndingAt(tokens, before))
}

/** with inspectors | saying */
function subjectOfWith(tokens: Sentence, index: number): Phrase | null {
  const phrase = phraseEndingAt(tokens, index - 1)
  if (!phrase) return null
  const first = tokens[phrase.first]?.lower === 'with' ? phrase.first + 1 : phrase.first
  const led = tokens[first - 1]?.lower === 'with' && first <= phrase.last
  return led ? { first, last: phrase.last } : null
}

/** Inspectors who visited the council in May | said: the head of a relative clause without commas. */
function headOfRelative(tokens: Sentence, last: number): Phrase | null {
  for (let at = last; at > 0 && last - at < 25; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    if (token.lower !== 'who') continue
    const next = tokens[at + 1]
    const ownSubject =
      next === undefined || next.capital || DETERMINERS.has(next.lower) || SUBJECT_PRONOUNS.has(next.lower)
    return ownSubject || at + 1 > last ? null : phraseEndingAt(tokens, at - 1)
  }
  return null
}

/** its warning that; the leader's promise of: whose report it is. */
function ownedReport(tokens: Sentence, index: number): Statement | null {
  if (!isReport(tokens[index]?.lower ?? '')) return null
  const next = tokens[index + 1]
  const tells = next?.kind === 'quote' || /^(?:that|of|:|about|on|as)$/.test(next?.lower ?? '')
  if (!tells) return null
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    const owns = /^(?:his|her|its|their)$/.test(token.lower)
    const subject = owns
      ? { first: at, last: at }
      : /'s$|s'$/.test(token.text)
        ? phraseEndingAt(tokens, at)
        : null
    if (subject) return borrowed(index, subject)
    if (!isNounLike(token)) return null
  }
  return null
}

/** The agent of a passive: was described by Ofsted as. */
function passive(tokens: Sentence, index: number): Statement | null {
  for (let at = index + 1; at < Math.min(index + 12, tokens.length); at++) {
    const token = tokens[at]
    if (!token || token.text === ';') break
    if (token.lower !== 'by') continue
    return spoken(index, phraseStartingAt(tokens, at + 1))
  }
  return null
}

/** "…," said Ivor Blane; "…" – states the report. */
function invertedSubject(tokens: Sentence, index: number, form: Form): Phrase | null {
  if (form === 'participle' || form === 'base') return null
  let before = index - 1
  while (before >= 0 && (isSeparator(tokens[before]) || isAdverb(tokens[before]?.lower ?? ''))) before--
  const opensSentence = before < 0 && index === 0
  if (!opensSentence && tokens[before]?.kind !== 'quote') return null
  const next = tokens[index + 1]
  if (next?.kind !== 'word' || (next.capital === false && PREPOSITIONS.has(next.lower))) return null
  const subject = phraseStartingAt(tokens, index + 1)
  return subject && !isAdverb(tokens[subject.first]?.lower ?? '') ? subject : null
}

/** A clause without a subject of its own takes the one before it in the sentence, or the sentence's first. */
function borrow(tokens: Sentence, index: number, earlier: Statement[]): Statement | null {
  const last = earlier.at(-1)
  return borrowed(index, last ? last.subject : firstSubject(tokens, index))
}

/** The first noun phrase after any opening like "In a letter to parents," or "Responding to the report,". */
export function firstSubject(tokens: Sentence, before: number): Phrase | null {
  let start = 0
  for (let tries = 0; tries < 4 && start < before; tries++) {
    while (start < before && opensClause(tokens[start])) start++
    const token = tokens[start]
    if (!token) return null
    const adverbial =
      !token.capital || start === 0
        ? PREPOSITIONS.has(token.lower) || /ing$/.test(token.lower) || isReduced(tokens, start)
        : false
    if (!adverbial) {
      const subject = phraseStartingAt(tokens, start)
      if (subject && subject.last < before) return subject
    }
    const comma = tokens.findIndex((other, index) => index > start && other.text === ',')
    if (comma < 0 || comma >= before) return null
    start = comma + 1
  }
  return null
}

/** Published on Tuesday, | the review */
const isReduced = (tokens: Sentence, start: number) =>
  /ed$/.test(tokens[start]?.lower ?? '') && PREPOSITIONS.has(tokens[start + 1]?.lower ?? '')

const opensClause = (token: Token | undefined) =>
  token !== undefined &&
  (token.kind !== 'word' ||
    CONJUNCTIONS.has(token.lower) ||
    (isAdverb(token.lower) && !token.capital) ||
    /^(?:Earlier|Later|Meanwhile|Yesterday|Today)$/.test(token.text))

const isSeparator = (token: Token | undefined) => token !== undefined && /^[,—–-]$/.test(token.text)

/** The chair of the council's families, schools and care board, Councillor Ivor Blane, | said. */
function titledBefore(tokens: Sentence, closing: number): Phrase | null {
  const phrase = phraseEndingAt(tokens, closing - 1)
  const opens = phrase && isSeparator(tokens[phrase.first - 1]) && isTitle(tokens[phrase.first]?.lower ?? '')
  return opens ? phrase : null
}

/** Ivor Blane, who took over in May, | said. Looks for the noun phrase that opens the clause and a comma after it. */
function subjectBeforeAside(tokens: Sentence, closing: number): Phrase | null {
  let start = closing
  while (start > 0 && tokens[start - 1]?.kind !== 'quote' && !/^[;:]$/.test(tokens[start - 1]?.text ?? ''))
    start--
  for (let comma = start + 1; comma < closing; comma++) {
    if (!isSeparator(tokens[comma])) continue
    const phrase = phraseEndingAt(tokens, comma - 1)
    if (phrase && opensAt(tokens, phrase.first, start)) return phrase
  }
  return null
}

/** Only a comma, a conjunction or the beginning may stand before the subject of a clause. */
function opensAt(tokens: Sentence, first: number, start: number): boolean {
  if (first <= start) return true
  const before = tokens[first - 1]
  return (
    before !== undefined &&
    (isSeparator(before) || opensClause(before) || before.lower === 'that' || isAdverb(before.lower))
  )
}

function between(tokens: Sentence, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let index = from + 1; index < to; index++) if (words.has(tokens[index]?.lower ?? '')) return true
  return false
}
