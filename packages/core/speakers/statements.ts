/** Who is said to say something, clause by clause: every verb of saying in a sentence with its subject. */
import { isRole, isTitle } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { BE, CONJUNCTIONS, isAdverb, RELATIVES, TIMES } from '../text/words.ts'
import { placesOutsideAsides } from './asides.ts'
import { invertedSubject, opensInverted } from './inversion.ts'
import { outermost } from './outermost.ts'
import { isNounLike, type Phrase, phraseEndingAt, phraseStartingAt, skipModifiers } from './phrases.ts'
import { headOfRelative, nearestNoun } from './relatives.ts'
import { formAt, isPassive } from './saying.ts'
import { endOfOpening, firstSubject, isAdverbial, isSeparator, opensClause } from './subjects.ts'
import { isPlainVerb, isReport } from './verbs.ts'

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
  const places = placesOutsideAsides(tokens)
  if (places.length === tokens.length) return statementsIn(tokens)
  const at = (place: number) => places[place] ?? place
  return statementsIn(places.flatMap((place) => tokens[place] ?? [])).map((statement) => ({
    ...statement,
    verb: at(statement.verb),
    subject: { first: at(statement.subject.first), last: at(statement.subject.last) },
    relative: statement.relative === null ? null : at(statement.relative),
  }))
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
      spoken(index, namedBefore(tokens, before) ?? subjectBeforeAside(tokens, before)) ??
      borrow(tokens, index, outsideAside(tokens, before, earlier))
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

/** its warning that; the leader's promise of: whose report it is. */
function ownedReport(tokens: Sentence, index: number): Statement | null {
  if (!isReport(tokens[index]?.lower ?? '')) return null
  const next = tokens[index + 1]
  const be = BE.has(next?.lower ?? '')
  // The leader's answer was that …
  const then = be ? tokens[index + 2] : undefined
  const tells =
    then?.kind === 'quote' ||
    then?.lower === 'that' ||
    next?.kind === 'quote' ||
    /^(?:that|of|:|about|on|as|for)$/.test(next?.lower ?? '')
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

/** described in | the report | as; in one of | the reports | as */
function paperIn(tokens: Sentence, first: number): Phrase | null {
  const end = tokens.findIndex(({ lower }, at) => at >= first && at < first + 5 && PAPERS.test(lower))
  return end < 0 || tokens[end + 1]?.lower !== 'as' ? null : phraseEndingAt(tokens, end)
}

/** A clause without a subject of its own takes the one before it in the sentence, or the sentence's first. */
function borrow(tokens: Sentence, index: number, earlier: Statement[]): Statement | null {
  const opening = endOfOpening(tokens, index)
  // The agent of a passive, "branded inadequate by Ofsted", is nobody's subject.
  const last = outermost(
    earlier.filter(({ verb, subject, inverted }) => verb > opening && (subject.first < verb || inverted)),
    tokens,
  )
  const statement = borrowed(index, last ? last.subject : firstSubject(tokens, index))
  return statement && { ...statement, relative: last?.relative ?? null }
}

/** He said the county, which has Kent to thank, | wanted: what is said within the aside is said by others. */
function outsideAside(tokens: Sentence, closing: number, earlier: Statement[]): Statement[] {
  const opening = tokens.findLastIndex(
    (token, at) => at < closing && isSeparator(token) && RELATIVES.has(tokens[at + 1]?.lower ?? ''),
  )
  const closed = tokens.slice(opening + 1, closing).some(isSeparator)
  return opening < 0 || closed ? earlier : earlier.filter(({ verb }) => verb < opening)
}

/** The chair of the families, schools and care board, Councillor Ivor Blane, | said; whose author, Mara Whitlow, | found. */
function namedBefore(tokens: Sentence, closing: number): Phrase | null {
  const phrase = phraseEndingAt(tokens, closing - 1)
  if (!phrase || !isSeparator(tokens[phrase.first - 1])) return null
  if (isTitle(tokens[phrase.first]?.lower ?? '')) return phrase
  const { first, last } = phrase
  const isName = last > first && tokens.slice(first, last + 1).every(({ capital }) => capital)
  const role = isName && isRole(tokens[first - 2]?.lower ?? '') ? phraseEndingAt(tokens, first - 2) : null
  return role && { first: role.first, last }
}

/** Ivor Blane, who took over in May, | said. Looks for the noun phrase that opens the clause and a comma after it. */
function subjectBeforeAside(tokens: Sentence, closing: number): Phrase | null {
  let start = closing
  while (start > 0 && tokens[start - 1]?.kind !== 'quote' && !/^[;:]$/.test(tokens[start - 1]?.text ?? ''))
    start--
  for (let comma = start + 1; comma < closing; comma++) {
    if (!isSeparator(tokens[comma])) continue
    const phrase = phraseEndingAt(tokens, comma - 1)
    if (isAdverbial(tokens, start, comma)) {
      start = comma + 1
      continue
    }
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
    (isSeparator(before) ||
      opensClause(before) ||
      /^(?:that|which|whom)$/.test(before.lower) ||
      isAdverb(before.lower))
  )
}

function between(tokens: Sentence, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let index = from + 1; index < to; index++) if (words.has(tokens[index]?.lower ?? '')) return true
  return false
}
