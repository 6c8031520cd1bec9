/** Which council a grade is of: named in its clause, its sentence or its paragraph, else the story's own. */
import { councilByCode } from '../register/councils.ts'
import type { CouncilMention } from '../schema/mention.ts'
import type { Span } from '../text/full-stops.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import { type Focus, isInPassing, isListed, OPENING, subjectIn, toldBefore } from './focus.ts'
import { type Grade, gradesIn } from './grades.ts'
import type { Setting } from './setting.ts'
import { codesOf, howManyTogether } from './sharing.ts'
import { within } from './within.ts'

/** All that may tell whose a grade is. `mentions`: the story's councils, in order. */
interface Question {
  setting: Setting
  grade: Grade
  mentions: readonly CouncilMention[]
  focus: Focus
  sentence: Span
  /** The councils of the sentence before the grade. */
  ahead: CouncilMention[]
}

/** A council; null where several share the grade or none is to be told; undefined where this way tells nothing. */
type Answer = string | null | undefined

/** The ways to tell, the surest first. Null rather than wrong: of several councils in reach, none. */
const WAYS: readonly ((question: Question) => Answer)[] = [
  respectively,
  formerOrLatter,
  namedBehind,
  whichWas,
  ofPredecessor,
  inClause,
  inSentence,
  inParagraph,
  inStory,
]

export function councilOf(
  setting: Setting,
  grade: Grade,
  mentions: readonly CouncilMention[],
  focus: Focus,
): string | null {
  const sentence = sentenceOf(setting, grade)
  const ahead = within(mentions, { ...sentence, end: grade.start })
  const question = { setting, grade, mentions, focus, sentence, ahead }
  for (const way of WAYS) {
    const answer = way(question)
    if (answer !== undefined) return ofItsDay(answer, question)
  }
  return null
}

const YEAR = /\b(?:in|of|since)(?: [A-Z][a-z]{2,8})? ((?:19|20)\d\d)\b/

/** A council cannot have been rated before its first day: that was the council that it took over from. */
function ofItsDay(council: string | null, { setting, focus }: Question): string | null {
  const { from = null } = (council && councilByCode(council)) || {}
  const [, year] = YEAR.exec(setting.clauseRight) ?? YEAR.exec(setting.verbLeft) ?? []
  return from && year && year < from.slice(0, 4) ? (focus.gone ?? council) : council
}

const distinct = (mentions: readonly CouncilMention[]) => [...new Set(mentions.map(({ council }) => council))]

/** How far back the councils are named of which a sentence says "the two authorities". */
const TWO_REACH = 1500

/** "Hull and Halton, which were rated good and adequate respectively": the first grade is the first council's. */
function respectively({ setting, sentence, ahead, mentions }: Question): Answer {
  if (!/^[^.;]*\brespectively\b/.test(setting.right)) return undefined
  const before = gradesIn(setting.left, 0, setting.left.length).length
  const all = before + 1 + gradesIn(setting.right, 0, setting.right.length).length
  const councils = distinct(ahead)
  if (all === 1 && (councils.length > 1 || /^["']?(?:They|Both|The two)\b/.test(setting.left))) return null
  const named =
    councils.length > 0
      ? councils
      : distinct(within(mentions, { start: sentence.start - TWO_REACH, end: sentence.start }))
  return named.length === all ? named[before] : undefined
}

const FORMER_OR_LATTER = /\bthe (former|latter)\b(?!.*\bthe (?:former|latter)\b)/

/** "Hull and Halton moved, the former to good": of the two councils that the sentence has named. */
function formerOrLatter({ setting, ahead }: Question): Answer {
  const [, which] = FORMER_OR_LATTER.exec(setting.left) ?? []
  const [former, latter, ...others] = distinct(ahead)
  if (!which || !latter || others.length > 0) return undefined
  return which === 'former' ? former : latter
}

/** "judged good in Somerset and outstanding in Norfolk" */
const NAMED_BEHIND = /^["']?,? (?:in|at|for) $/

function namedBehind({ setting, grade, mentions, sentence, ahead }: Question): Answer {
  const [next, then] = within(mentions, { start: grade.end, end: sentence.end })
  if (!next || isListed(next, then)) return undefined
  const between = setting.right.slice(0, next.start - grade.end - (setting.marked ? 1 : 0))
  if (!NAMED_BEHIND.test(between)) return undefined
  return ahead.length === 0 || GRADE_SINCE.test(setting.left) || distinct(ahead).length > 1
    ? next.council
    : undefined
}
const GRADE_SINCE = /\b(?:outstanding|good|inadequate|adequate|improvement)\b/i

/** "Bolton took staff from Leeds, which was" */
const WHICH_WAS =
  /^,? (?:which|whose|who|that|an? (?:council|authority|borough|county|city))\b[^,;]*(?:,[^,;]*,[^,;]*)?$/

function whichWas({ setting: { sinceCouncil }, ahead }: Question): Answer {
  if (sinceCouncil === null || !WHICH_WAS.test(sinceCouncil)) return undefined
  if (/\bwhich (?:were|have|had both|both|all|are)\b/.test(sinceCouncil)) return undefined
  return isListed(ahead.at(-2), ahead.at(-1)) && !/^,? whose/.test(sinceCouncil)
    ? undefined
    : ahead.at(-1)?.council
}

const PREDECESSOR =
  /\b(?:the (?:old|former|previous|abolished|now defunct|outgoing) (?:county |borough |city |district )?(?:council|authority)|its predecessor|the predecessor)\b/i

/** "The old authority was": the council that is gone, where the story names but one such. */
function ofPredecessor({ setting, focus }: Question): Answer {
  return PREDECESSOR.test(setting.left) ? focus.gone : undefined
}

/** "The council, which took advice from Leeds, was": the one spoken of, whoever else the sentence names. */
const THE_COUNCIL =
  /^["']?(?:(?:The|This|Its) (?:local )?(?:council|authority|borough|department)(?:'s)?\b(?! (?:of |at |in )?[A-Z]|, [A-Z]))/
const IT = /^["']?It (?:was|is|has|had)\b/
const IS_SUBJECT = /^(?:'s)? (?:was|were|is|are|has|had|have|children)\b/

/** Unless a council named since is the one that "was rated" itself. */
function isOfTheCouncil({ setting, ahead }: Question): boolean {
  if (!THE_COUNCIL.test(setting.left) && !IT.test(setting.left)) return false
  return ahead.length === 0 || !IS_SUBJECT.test(setting.sinceCouncil ?? '')
}

function inClause(question: Question): Answer {
  if (isOfTheCouncil(question)) return undefined
  const { setting, grade, mentions } = question
  return ofThese(within(mentions, clauseOf(setting, grade)), question)
}

function inSentence(question: Question): Answer {
  if (isOfTheCouncil(question)) return undefined
  const { mentions, sentence } = question
  return ofThese(within(mentions, sentence), question)
}

/** The one council of a stretch; of several the one that is told of since the grade before, if it is one. */
function ofThese(named: CouncilMention[], { setting, sentence, focus, ahead }: Question): Answer {
  const codes = distinct(named).filter((code, _, all) => code !== null || all.length === 1)
  if (codes.length === 0) return undefined
  if (codes.length === 1 && isInPassing(named, setting.left, sentence.start)) return undefined
  if (codes.length === 1) return codes[0] ?? ofTrust(named, focus)
  const before = gradesIn(setting.left, 0, setting.left.length).at(-1)
  const since = ahead.filter(({ start }) => start >= sentence.start + (before?.end ?? 0))
  return subjectIn(since.length > 0 ? since : ahead, setting.left, sentence.start)
}

/** A trust that serves several councils stands for the one of them that the story is about. */
function ofTrust([trust]: readonly CouncilMention[], { council }: Focus): string | null {
  return trust && council && codesOf(trust, null).includes(council) ? council : null
}

/** How far back in a paragraph a council is still the one spoken of. */
const PARAGRAPH_REACH = 1000

function inParagraph(question: Question): Answer {
  const { setting, mentions, focus } = question
  const { block, sentence } = setting
  const soFar = within(mentions, {
    start: Math.max(block.start, sentence.start - PARAGRAPH_REACH),
    end: sentence.start,
  })
  const codes = distinct(soFar).filter((code, _, all) => code !== null || all.length === 1)
  if (codes.length === 0) return isCataphoric(setting) ? nextNamed(question) : undefined
  if (codes.length === 1) return codes[0] ?? ofTrust(soFar, focus)
  if (howManyTogether(setting.left) > 0) return null
  if (THE_COUNCIL.test(setting.left)) return openerOf(soFar, block.start)
  return toldBefore(focus, block.start, sentence.start) ?? null
}

/** "England's smallest county has moved up": who it is, the next sentence says. */
const CATAPHORIC =
  /^["']?(?:An?|One|Another|England's|The (?:last|latest|other|smallest|largest|first|third|second))\b(?! (?:few|year|month|week))/
const isCataphoric = ({ left }: Setting) => CATAPHORIC.test(left)

function nextNamed({ setting, mentions }: Question): Answer {
  const named = within(mentions, { start: setting.sentence.end, end: setting.block.end })
  const codes = distinct(named)
  return codes.length === 1 ? codes[0] : undefined
}

/** Of the councils in a paragraph the one that it opens with; null where it opens with several. */
function openerOf([opener, next]: readonly CouncilMention[], start: number): string | null {
  if (!opener || opener.start - start > OPENING) return null
  return isListed(opener, next) ? null : opener.council
}

/** "The London borough was found …" goes on about the council named last; "the council" is the story's own. */
const A_PLACE = /^The (?:London )?(?:borough|city|county)\b/
/** "Pair of councils", "In both places" */
const SEVERAL =
  /\b(?:councils|authorities|boroughs|neighbours|(?:pair|trio) of|(?:two|three) others|county and|city and|grades go|in both|in each of)\b/i

function inStory({ setting, focus }: Question): Answer {
  const { block, left, right } = setting
  if (howManyTogether(left) > 0 || SEVERAL.test(left) || (block.kind === 'headline' && SEVERAL.test(right)))
    return null
  if (block.kind === 'headline' || block.kind === 'standfirst') return focus.lead ?? focus.council
  const section = focus.sections.get(block)
  if (section) return section
  const topic = A_PLACE.test(left)
    ? focus.topics[lastStartingBefore(focus.topics, block.start)]
    : focus.threads.get(block)
  return topic?.council ?? focus.council
}

/** Whether the clause names a council before it comes to the grade. */
export function namesCouncil(setting: Setting, grade: Grade, mentions: readonly CouncilMention[]): boolean {
  return within(mentions, { ...clauseOf(setting, grade), end: grade.start }).length > 0
}

function clauseOf({ clauseLeft, clauseRight, marked }: Setting, { start, end }: Grade): Span {
  const mark = marked ? 1 : 0
  return { start: start - mark - clauseLeft.length, end: end + mark + clauseRight.length }
}

function sentenceOf({ left, right, marked }: Setting, { start, end }: Grade): Span {
  const mark = marked ? 1 : 0
  return { start: start - mark - left.length, end: end + mark + right.length }
}
