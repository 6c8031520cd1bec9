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
  TIMES,
} from '../text/words.ts'
import { outermost } from './outermost.ts'
import { isNounLike, type Phrase, phraseEndingAt, phraseStartingAt, skipModifiers } from './phrases.ts'
import { formAt, isPassive } from './saying.ts'
import { endOfOpening, firstSubject, isAdverbial, isSeparator, opensClause } from './subjects.ts'
import { type Form, isPlainVerb, isReport } from './verbs.ts'

/** One verb of saying. Indexes are those of the sentence's tokens. */
export interface Statement {
  verb: number
  subject: Phrase
  /** said X, after the quoted words. */
  inverted: boolean
  /** The subject is the main clause's: "…, adding that". */
  borrowed: boolean
  /** The relative pronoun that stands for the subject: Blane, | who | called it. */
  relative: number | null
}

type Sentence = readonly Token[]

const spoken = (verb: number, subject: Phrase | null): Statement | null =>
  subject && { verb, subject, inverted: false, borrowed: false, relative: null }

const borrowed = (verb: number, subject: Phrase | null): Statement | null =>
  subject && { verb, subject, inverted: false, borrowed: true, relative: null }

export function findStatements(tokens: Sentence): Statement[] {
  const places = placesOutsideBrackets(tokens)
  if (places.length === tokens.length) return statementsIn(tokens)
  const at = (place: number) => places[place] ?? place
  return statementsIn(places.flatMap((place) => tokens[place] ?? [])).map((statement) => ({
    ...statement,
    verb: at(statement.verb),
    subject: { first: at(statement.subject.first), last: at(statement.subject.last) },
    relative: statement.relative === null ? null : at(statement.relative),
  }))
}

/** Longer brackets hold clauses of their own. */
const LONGEST_BRACKET = 6

/** Ivor Blane (Labour, Bury), however, said: short asides stand between no subject and its verb. */
function placesOutsideBrackets(tokens: Sentence): number[] {
  const places: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    const aside = /^(?:however|too|though|meanwhile|therefore)$/.test(tokens[at + 1]?.lower ?? '')
    const commas = tokens[at]?.text === ',' && aside && tokens[at + 2]?.text === ','
    const close = tokens[at]?.text === '(' ? closing(tokens, at) : commas ? at + 2 : -1
    if (close < 0) places.push(at)
    else at = close
  }
  return places
}

function closing(tokens: Sentence, open: number): number {
  for (let at = open + 1; at <= open + LONGEST_BRACKET; at++) {
    const token = tokens[at]
    if (token?.text === ')') return at
    if (token?.kind === 'quote') return -1
  }
  return -1
}

function statementsIn(tokens: Sentence): Statement[] {
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
  const form = formAt(tokens, index) ?? (opensInverted(tokens, index) ? 'past' : null)
  if (!form) return ownedReport(tokens, index)
  const before = subjectEnd(tokens, index)
  if (isPassive(tokens, index, form)) return passive(tokens, index)
  const inverted = invertedSubject(tokens, index, form)
  if (inverted) return { verb: index, subject: inverted, inverted: true, borrowed: false, relative: null }
  const progressive = form === 'participle' && before < index - 1 && between(tokens, before, index, BE)
  if (form === 'participle' && !progressive)
    return spoken(index, ownSubject(tokens, index)) ?? borrow(tokens, index, earlier)
  const previous = tokens[before]
  if (!previous || before < 0) return null
  if (isSeparator(previous)) {
    return (
      spoken(index, titledBefore(tokens, before) ?? subjectBeforeAside(tokens, before)) ??
      borrow(tokens, index, earlier)
    )
  }
  if (RELATIVES.has(previous.lower) && before > 0) {
    const comma = tokens[before - 1]
    const head = phraseEndingAt(tokens, comma && isSeparator(comma) ? before - 2 : before - 1)
    const clause = borrowed(index, head && nearestNoun(tokens, head, previous.lower !== 'who'))
    return clause && { ...clause, relative: before }
  }
  if (CONJUNCTIONS.has(previous.lower) || previous.lower === 'to') return borrow(tokens, index, earlier)
  return spoken(index, headOfRelative(tokens, before) ?? phraseEndingAt(tokens, before))
}

/** They point to reports | which described: what stands before "to" or "and" is not what the pronoun stands for. */
function nearestNoun(tokens: Sentence, { first, last }: Phrase, isThing: boolean): Phrase {
  let start = first
  for (let at = first; at < last; at++) {
    const link = tokens[at]?.lower ?? ''
    const named = tokens[at + 1]?.capital === true
    if (named ? isThing && link === 'of' : link === 'to' || link === 'and') start = at + 1
  }
  return { first: start, last }
}

/** Where a subject may end before the verb: behind auxiliaries, adverbs and "declined to", "is choosing not to". */
function subjectEnd(tokens: Sentence, verb: number): number {
  const end = skipModifiers(tokens, verb - 1)
  const to = tokens[end + 1]?.lower === 'to' || tokens[end + 2]?.lower === 'to'
  // Blane was quick to | add
  const be = BE.has(tokens[end - 1]?.lower ?? '') && !tokens[end]?.capital
  return to && (be || isPlainVerb(tokens[end])) ? skipModifiers(tokens, end - 1) : end
}

/** with inspectors | saying; – Blane | calling it */
function ownSubject(tokens: Sentence, index: number): Phrase | null {
  const phrase = phraseEndingAt(tokens, index - 1)
  if (!phrase) return null
  const first = tokens[phrase.first]?.lower === 'with' ? phrase.first + 1 : phrase.first
  const before = tokens[first - 1]
  const led = before?.lower === 'with' && first <= phrase.last
  const beside = (isSeparator(before) || before?.lower === 'and') && tokens[first]?.capital
  return led || beside ? { first, last: phrase.last } : null
}

/** Inspectors who visited the council in May | said: the head of a relative clause without commas. */
function headOfRelative(tokens: Sentence, last: number): Phrase | null {
  if (SUBJECT_PRONOUNS.has(tokens[last]?.lower ?? '')) return null
  for (let at = last; at > 0 && last - at < 25; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (CONJUNCTIONS.has(token.lower) && token.lower !== 'and')) return null
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
    if (subject) return spoken(index, subject)
    if (!isNounLike(token)) return null
  }
  return null
}

/** The agent of a passive: was described by Ofsted as. */
function passive(tokens: Sentence, index: number): Statement | null {
  for (let at = index + 1; at < Math.min(index + 12, tokens.length); at++) {
    const token = tokens[at]
    if (!token || token.text === ';') break
    if (token.lower === 'by') return spoken(index, phraseStartingAt(tokens, at + 1))
    const paper = token.lower === 'in' ? paperIn(tokens, at + 1) : null
    if (paper) return spoken(index, paper)
  }
  return null
}

const PAPERS = /^(?:reports?|letters?|review|judgement|statement)$/

/** described in | the report | as; in one of | the reports */
function paperIn(tokens: Sentence, first: number): Phrase | null {
  const end = tokens.findIndex(({ lower }, at) => at >= first && at < first + 5 && PAPERS.test(lower))
  return end < 0 ? null : phraseEndingAt(tokens, end)
}

/** Said Ivor Blane: "…" */
const opensInverted = (tokens: Sentence, index: number) =>
  index === 0 && /^(?:Said|Added|Wrote|Asked|Tweeted)$/.test(tokens[0]?.text ?? '') && isNounLike(tokens[1])

/** "…," said Ivor Blane; "…" – states the report. */
function invertedSubject(tokens: Sentence, index: number, form: Form): Phrase | null {
  if (form === 'participle' || (form === 'base' && tokens[index - 1]?.kind !== 'quote')) return null
  let before = index - 1
  while (before >= 0 && (isSeparator(tokens[before]) || isAdverb(tokens[before]?.lower ?? ''))) before--
  const opensSentence = before < 0 && index === 0
  const next = tokens[index + 1]
  if (next?.kind !== 'word' || (next.capital === false && PREPOSITIONS.has(next.lower))) return null
  const subject = phraseStartingAt(tokens, index + 1)
  const behindQuote = opensSentence || tokens[before]?.kind === 'quote'
  if (!behindQuote && !(subject && closesSentence(tokens, index, subject))) return null
  return subject && !isAdverb(tokens[subject.first]?.lower ?? '') ? subject : null
}

/** Children waited too long, | said Ivor Blane. No verb follows the name. */
function closesSentence(tokens: Sentence, index: number, { first, last }: Phrase): boolean {
  const next = tokens[last + 1]
  const ends = next === undefined || next.kind === 'punctuation'
  const named = tokens[first]?.capital ? ends || /^(?:of|from|at|in)$/.test(next?.lower ?? '') : ends
  const said = /^(?:said|says|adds|added|wrote|writes|explained|insisted)$/.test(tokens[index]?.lower ?? '')
  return said && index > 2 && tokens[index - 1]?.text === ',' && named && tokens[first]?.lower !== 'that'
}

/** A clause without a subject of its own takes the one before it in the sentence, or the sentence's first. */
function borrow(tokens: Sentence, index: number, earlier: Statement[]): Statement | null {
  const opening = endOfOpening(tokens, index)
  // The agent of a passive, "branded inadequate by Ofsted", is nobody's subject.
  const last = outermost(
    earlier.filter(({ verb, subject, inverted }) => verb > opening && (subject.first < verb || inverted)),
    tokens,
  )
  return borrowed(index, last ? last.subject : firstSubject(tokens, index))
}

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
    if (isAdverbial(tokens, start, comma)) continue
    if (TIMES.has(tokens[comma - 1]?.lower ?? '') || /\d/.test(tokens[comma - 1]?.text ?? '')) continue
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
