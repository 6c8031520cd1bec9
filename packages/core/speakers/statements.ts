/** Who is said to say something, clause by clause: every verb of saying in a sentence with its subject. */
import { isTitle } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { BE, CONJUNCTIONS, DETERMINERS, isAdverb, PREPOSITIONS, RELATIVES, TIMES } from '../text/words.ts'
import { placesOutsideAsides } from './asides.ts'
import { authorAt, isPaper } from './authors.ts'
import { invertedSubject } from './inversion.ts'
import { outermost } from './outermost.ts'
import { isNounLike, type Phrase, phraseEndingAt, phraseStartingAt, skipModifiers } from './phrases.ts'
import { headOfRelative, nearestNoun } from './relatives.ts'
import { formAt, formBehindQuote, isPassive } from './saying.ts'
import { endOfOpening, firstSubject, isAdverbial, isSeparator, isVerb, opensClause } from './subjects.ts'
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
  if (isSourceAt(tokens, index)) return spoken(index, phraseStartingAt(tokens, index + 2))
  const form = formAt(tokens, index) ?? formBehindQuote(tokens, index)
  if (!form) return ownedReport(tokens, index)
  const author = /^read(?:s|ing)?$/.test(token.lower) ? authorOfWhatIsRead(tokens, index) : null
  if (author) return spoken(index, author)
  const before = subjectEnd(tokens, index)
  if (isPassive(tokens, index, form)) return passive(tokens, index)
  if (isPurpose(tokens, index, before))
    return spoken(index, movedTo(tokens, before)) ?? borrow(tokens, index, earlier)
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
      borrow(tokens, index, earlier)
    )
  }
  if (RELATIVES.has(previous.lower) && before > 0) {
    const comma = tokens[before - 1]
    const head = phraseEndingAt(
      tokens,
      comma && isSeparator(comma) ? beforeAside(tokens, before - 2) : before - 1,
    )
    const clause = borrowed(index, head && nearestNoun(tokens, head, previous.lower !== 'who'))
    return clause && { ...clause, relative: before }
  }
  if (CONJUNCTIONS.has(previous.lower) || previous.lower === 'to') return borrow(tokens, index, earlier)
  const subject = headOfRelative(tokens, before) ?? phraseEndingAt(tokens, before)
  return spoken(index, subject && (beforeHolder(tokens, subject) ?? behindObject(tokens, subject)))
}

/** The director, | during Wednesday's meeting|, who said: where the noun ends that "who" stands for. */
function beforeAside(tokens: Sentence, end: number): number {
  const aside = phraseEndingAt(tokens, end)
  const [comma, link] = aside ? [tokens[aside.first - 2], tokens[aside.first - 1]] : []
  const isName = tokens[end]?.capital && !TIMES.has(tokens[end].lower)
  return aside &&
    !isName &&
    isSeparator(comma) &&
    /^(?:during|at|in|on|after|before)$/.test(link?.lower ?? '')
    ? aside.first - 3
    : end
}

/** | A letter | obtained by the Post | warns: whoever holds a paper does not speak in it. */
function beforeHolder(tokens: Sentence, { first }: Phrase): Phrase | null {
  const isHeld = /^(?:obtained|seen|viewed|reviewed|acquired|uncovered|unearthed)$/.test(
    tokens[first - 2]?.lower ?? '',
  )
  return isHeld && tokens[first - 1]?.lower === 'by' ? phraseEndingAt(tokens, first - 3) : null
}

/** Where a subject may end before the verb: behind auxiliaries, adverbs and "declined to", "is choosing not to". */
function subjectEnd(tokens: Sentence, verb: number): number {
  const end = skipModifiers(tokens, verb - 1)
  const to = tokens[end + 1]?.lower === 'to' || tokens[end + 2]?.lower === 'to'
  // Blane was quick to | add
  const be = BE.has(tokens[end - 1]?.lower ?? '') && !tokens[end]?.capital
  return to && (be || (isPlainVerb(tokens[end]) && !DETERMINERS.has(tokens[end - 1]?.lower ?? '')))
    ? skipModifiers(tokens, end - 1)
    : end
}

/** read out a statement from | Ivor Blane */
function authorOfWhatIsRead(tokens: Sentence, verb: number): Phrase | null {
  const paper = tokens.slice(verb + 1, verb + 1 + LONGEST_OBJECT).findIndex(isPaper)
  return paper < 0 ? null : authorAt(tokens, verb + 1 + paper)
}

/** In tokens. */
const LONGEST_OBJECT = 8

/** according to | the report; in the words of | Ivor Blane */
function isSourceAt(tokens: Sentence, index: number): boolean {
  const [word, next] = [tokens[index]?.lower, tokens[index + 1]?.lower]
  return (
    (word === 'according' && next === 'to') ||
    (word === 'words' &&
      next === 'of' &&
      (tokens[index - 2]?.lower === 'in' || BE.has(tokens[index - 2]?.lower ?? '')))
  )
}

/** asked for a photo and | Blane said: another's object is no part of the subject. */
function behindObject(tokens: Sentence, { first, last }: Phrase): Phrase {
  const before = tokens[first - 1]
  const and = tokens.findIndex(({ lower }, at) => at > first && at < last && lower === 'and')
  const governed =
    PREPOSITIONS.has(before?.lower ?? '') ||
    OBJECTS.test(before?.lower ?? '') ||
    isPlainVerb(before) ||
    isVerb(tokens, first - 1)
  const begins = tokens[and + 1]?.capital || DETERMINERS.has(tokens[and + 1]?.lower ?? '')
  return and > 0 && governed && begins ? { first: and + 1, last } : { first, last }
}

const OBJECTS = /^(?:him|her|them|me|us|you|it)$/

/** used the question to | demand; had no chance to | say: what stands before "to" is not who speaks. */
function isPurpose(tokens: Sentence, index: number, before: number): boolean {
  if (tokens[index - 1]?.lower !== 'to') return false
  const object = phraseEndingAt(tokens, before)
  const opening = object && tokens[object.first - 1]
  return (
    opening !== null && opening?.kind === 'word' && !opensClause(opening) && !RELATIVES.has(opening.lower)
  )
}

/** It fell, leading | inspectors | to say: what moves somebody to speak does not speak itself. */
function movedTo(tokens: Sentence, end: number): Phrase | null {
  const object = phraseEndingAt(tokens, end)
  if (!object) return null
  const opens = Math.max(object.first - 1, end - LONGEST_OBJECT, 0)
  const verb = tokens.slice(opens, end).findLastIndex(({ lower }) => MOVES.test(lower))
  return verb < 0 ? null : { first: Math.max(object.first, opens + verb + 1), last: end }
}

const MOVES = /^(?:led|(?:lead|prompt|forc|caus|mov|spurr)(?:ing|ed))$/

/** What is held up, and speaks for whoever holds it. */
const HELD =
  /^(?:signs?|placards?|banners?|posters?|stickers?|badges?|t-shirts?|shirts?|hats?|caps?|headlines?|graffiti|plaques?|notices?)$/

/** with inspectors | saying; – Blane | calling it; held up | a sign | saying */
function ownSubject(tokens: Sentence, index: number): Phrase | null {
  const phrase = phraseEndingAt(tokens, index - 1)
  if (!phrase) return null
  if (HELD.test(tokens[phrase.last]?.lower ?? '')) return phrase
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
    (isSeparator(next) && tokens[index + 2]?.kind === 'quote') ||
    /^(?:that|of|:|about|on|as|for)$/.test(next?.lower ?? '') ||
    promises(tokens, index)
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    const owns = /^(?:his|her|its|their)$/.test(token.lower)
    const subject = owns
      ? { first: at, last: at }
      : /'s$|s'$/.test(token.text)
        ? phraseEndingAt(tokens, at)
        : null
    if (subject && (tells || saysWhat(tokens, subject))) return spoken(index, subject)
    if (!isNounLike(token)) return null
  }
  return null
}

/** the leader's | pledge | to be “open”, to “act” */
const promises = (tokens: Sentence, index: number) =>
  tokens[index + 1]?.lower === 'to' && tokens.slice(index + 2, index + 6).some(({ kind }) => kind === 'quote')

/** in | Blane's | view; “No,” was | Blane's | reply; that was | Blane's | answer */
function saysWhat(tokens: Sentence, { first }: Phrase): boolean {
  const what = tokens[first - 2]
  const isSaid = what?.kind === 'quote' || /^(?:that|this|those|these|such)$/.test(what?.lower ?? '')
  return tokens[first - 1]?.lower === 'in' || (BE.has(tokens[first - 1]?.lower ?? '') && isSaid)
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
    earlier.filter(
      ({ verb, subject, inverted }) =>
        verb > opening && (subject.first < verb || inverted) && !isOwner(tokens[subject.last]),
    ),
    tokens,
  )
  const nearest = subjectOfOpenClause(tokens, index, last?.verb ?? -1)
  if (nearest) return borrowed(index, nearest)
  const statement = borrowed(
    index,
    last?.subject ?? firstSubject(tokens, index) ?? subjectBehind(tokens, index),
  )
  return statement && { ...statement, relative: last?.relative ?? null }
}

/** Describing it as “unfair”, | Blane | left: the main clause of a sentence that a participle opens. */
function subjectBehind(tokens: Sentence, index: number): Phrase | null {
  const comma = index > 1 ? -1 : tokens.findIndex(({ text }, at) => at > index && text === ',')
  return comma < 0 ? null : phraseStartingAt(tokens, comma + 1)
}

/** her criticism of: no subject of a clause. */
const isOwner = (token: Token | undefined) => /^(?:his|her|its|their)$|.'s$|s'$/.test(token?.lower ?? '')

/** Blane spoke as students marched past, | chanting: who shouts is nearest. */
const CROWDS = /^(?:chanting|shouting|yelling|screaming|booing|jeering|heckling)$/

/** It rose when Blane met parents and | called it: the clause that no comma has closed since `from`. */
function subjectOfOpenClause(tokens: Sentence, index: number, from: number): Phrase | null {
  const isCrowds = CROWDS.test(tokens[index]?.lower ?? '') && tokens[index - 1]?.text === ','
  for (let at = isCrowds ? index - 2 : index - 1; at > from; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    if (!/^(?:when|where|while|as|after|before|because|although|though)$/.test(token.lower)) continue
    const subject = phraseStartingAt(tokens, at + 1)
    // A name ends with its capitals: Ivor Blane | cut.
    const end = tokens[at + 1]?.capital
      ? tokens.findIndex((word, place) => place > at && !word.capital) - 1
      : -1
    if (subject && end > at && end < subject.last) return { first: at + 1, last: end }
    return subject && subject.last < index - 1 && isVerb(tokens, subject.last + 1) ? subject : null
  }
  return null
}

/** The chair of the families, schools and care board, Councillor Ivor Blane, | said; whose author, Mara Whitlow, | found. */
function namedBefore(tokens: Sentence, closing: number): Phrase | null {
  const phrase = phraseEndingAt(tokens, closing - 1)
  if (!phrase || !isSeparator(tokens[phrase.first - 1])) return null
  if (isTitle(tokens[phrase.first]?.lower ?? '')) return phrase
  const { first, last } = phrase
  const isName = last > first && tokens.slice(first, last + 1).every(({ capital }) => capital)
  const role = isName && !tokens[first - 2]?.capital ? phraseEndingAt(tokens, first - 2) : null
  return role && { first: role.first, last }
}

/** Ivor Blane, who took over in May, | said. Looks for the noun phrase that opens the clause and a comma after it. */
function subjectBeforeAside(tokens: Sentence, closing: number): Phrase | null {
  let start = closing
  while (start > 0 && !beginsClause(tokens, start)) start--
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

/** A mark that ends the clause before; …, while | Ivor Blane, its leader, said; in what | Blane, its leader, called. */
function beginsClause(tokens: Sentence, start: number): boolean {
  const before = tokens[start - 1]
  if (before?.kind === 'quote' || /^[;:]$/.test(before?.text ?? '')) return true
  const named = tokens[start]?.capital && start > 1
  return (
    named === true && /^(?:while|whereas|although|though|because|when|what|that)$/.test(before?.lower ?? '')
  )
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
