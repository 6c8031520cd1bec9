/** Which councils share a rating that the story gives to several at once. */
import { codesOf, howManyTogether, listsOf, sharersOf, within } from '../ratings/sharing.ts'
import type { CouncilMention } from '../schema/mention.ts'
import type { Span } from '../text/full-stops.ts'
import { CARDINAL, numberIn } from '../text/numbers.ts'
import type { Story } from '../text/story.ts'
import { countedBefore, countedGrades } from './counted.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'

/** As far from a grade as a list of councils that share it may stretch. */
const REACH = 600
/** "They had both been", "Each of them was", "The three boroughs were", "Both successors had" */
const TOGETHER = new RegExp(
  `(?:^\\W*|[,;] (?:and )?(?=(?:both|all (?:two|three|four)) ))(?:in (?:both|each)(?: (?:case|place|authority|council|borough|county))?s?(?=[ ,])|(?:they|(?:both|each|all)(?: of (?:them|these|those))?|(?:the |these |those |all )?(?:(?:of )?the )?(${CARDINAL}|pair))(?: (?!areas|judge?ments)[\\w-]+s)? (?:had|have|has|were|was|are|is|also|now|then|all|both|each|got|received|remain|requires?)\\b)|\\b(?:called|found|judged|rated|graded|declared) (?:both|all (?:two|three|four))(?! of (?:its|the))\\b|\\b(?:in|for|at) (?:both|each)(?: of (?:them|these|the \\w+))?[.,]?$`,
  'i',
)
/** "leadership in both areas was" */
const OF_THEM = /\b(?:both|each)\b(?! of (?:its|the))/i
const NAMED_BEFORE = 3
/** "So were Salford and Torbay.", "The same is true of Kent.", "Hull was the first, followed by Leeds": as the grade before. */
const SO_DO =
  /^(?:\W{0,2}the first (?:was|were|came|to do so)\b|(?:[^\s.;]+ ){1,6}(?:was|were|became|came|is) (?:the )?(?:very )?first(?=[,.;]| of (?:them|these|those)\b| and\b| (?:to do|in)\b))|^\W*(?:and )?(?:(?:so|as) (?:too )?(?:do|does|did|is|are|was|were|has|have|had)|the same (?:is|was|goes|went) (?:true of|for)) /i

const codesIn = (named: readonly CouncilMention[], published: string | null) => [
  ...new Set(named.flatMap((mention) => codesOf(mention, published))),
]

function around({ start, end }: Span): Span {
  return { start: start - REACH, end: end + REACH }
}

/** By the rating's place; "both" are the two councils that the story has named so far, or named together last. */
export function sharedRatings(
  story: Story,
  sentences: readonly MarkedSentence[],
): ReadonlyMap<number, readonly string[]> {
  const shared = countedGrades(story, sentences)
  const { text, published } = story
  const soFar = new Set<string>()
  const groups: (readonly string[])[] = []
  let lastGrade: MarkOf<'rating'> | undefined
  for (const sentence of sentences) {
    const named = marksOf(sentence, 'council')
    const codes = codesIn(named, published)
    for (const code of codes) soFar.add(code)
    const words = text.slice(sentence.start, sentence.end)
    for (const rating of marksOf(sentence, 'rating')) {
      if (rating.council || !(rating.status === 'current' || rating.status === 'previous')) continue
      const near = within(named, around(rating))
      const before = near.filter(({ end }) => end <= rating.start)
      const listed = sharersOf(text, rating, near, published)
      const told = listed.length > 0 ? listed : codesIn(before, published)
      const opening = text.slice(sentence.start, named[0]?.start ?? sentence.end)
      const sharers = told.length > 0 ? told : meant(opening, soFar, groups)
      if (sharers.length > 1) shared.set(rating.at, sharers)
    }
    for (const [at, sharers] of [
      ...eachOf(story, sentence),
      ...asHas(story, sentence),
      ...joining(story, sentence),
    ])
      shared.set(at, sharers)
    const grade = SO_DO.test(words) && marksOf(sentence, 'rating').length === 0 ? lastGrade : undefined
    if (grade && codes.length > 0)
      shared.set(grade.at, [...new Set([...(shared.get(grade.at) ?? []), ...codes])])
    lastGrade = marksOf(sentence, 'rating').at(-1)
    if (codes.length > 0) groups.push(codes)
    const sharers = marksOf(sentence, 'rating').flatMap(({ at }) => [shared.get(at) ?? []])
    groups.push(...sharers.filter(({ length }) => length > 0))
  }
  for (const { grade, howMany } of countedBefore(story, sentences)) {
    const group = groups.find(({ length }) => length === howMany)
    if (group && !shared.has(grade.at)) shared.set(grade.at, group)
  }
  return shared
}

/** "Bury, where …, and Hull, where …, were each rated", "…, also have": so many and no more are named before it. */
const EACH = new RegExp(
  `\\b(?:(each|both)|all (${CARDINAL}))\\b[^.,;]{0,40}$|, ((?:also |now )?(?:have|are|were))\\b[^.,;]{0,40}$`,
  'i',
)

function eachOf({ text, published }: Story, sentence: MarkedSentence): [number, readonly string[]][] {
  const named = marksOf(sentence, 'council')
  return marksOf(sentence, 'rating').flatMap(({ at, start, status }): [number, readonly string[]][] => {
    const [said, pair, number = '', plural] =
      EACH.exec(text.slice(Math.max(sentence.start, start - REACH), start)) ?? []
    if (said === undefined || (status !== 'current' && status !== 'previous')) return []
    const before = within(named, { start: start - REACH, end: start - said.length })
    const codes = codesIn(before, published)
    return codes.length === (pair || plural ? 2 : numberIn(number)) ? [[at, codes]] : []
  })
}

/** "Kirklees has been judged inadequate, as has Birmingham", "…, a grade that Leeds has held since" */
const AS_HAS =
  /^["'”’]?[^.,;]{0,30}, (?:and )?(?:(?:as|so) (?:too )?(?:has|have|had|did|do|does|was|were|is|are)|(?:a|the|the same) (?:grade|rating)(?: that)?) (?:the )?$/

function asHas({ text, published }: Story, sentence: MarkedSentence): [number, readonly string[]][] {
  const named = marksOf(sentence, 'council')
  return marksOf(sentence, 'rating').flatMap(({ at, end }): [number, readonly string[]][] => {
    const next = named.find(({ start }) => start >= end)
    if (!next || !AS_HAS.test(text.slice(end, next.start))) return []
    return [[at, codesOf(next, published)]]
  })
}

/** "Bury joins Leeds and Essex | on the list of outstanding councils", "Bury is one of three that are outstanding, with Leeds and Essex" */
const JOINS = /\bjoin(?:s|ed|ing)(?: the likes of| both)? (?:the )?$/i
const IN_CLASS =
  /^(?:['’]s)?,? (?:on|in|among|as)\b[^.;]{0,60}\b(?:list|group|club|ranks?|band|councils|authorities|boroughs|counties|those|being|be)\b[^.;]{0,40}$/i
const OF_FEW =
  /\b(?:one of (?:only |just )?\w+|(?:second|third|fourth|fifth|sixth|seventh|only other)) (?:\S+ ){0,5}(?:councils?|authorit(?:y|ies)|boroughs?|count(?:y|ies))\b[^.;]*$/i
const WITH =
  /^["'”’]?(?: [\w'’]+){0,5}, (?:joining|alongside|along with|together with|with|after|following) (?:the likes of )?$/i

function joining({ text, published }: Story, sentence: MarkedSentence): [number, readonly string[]][] {
  const named = marksOf(sentence, 'council')
  return marksOf(sentence, 'rating').flatMap((rating): [number, readonly string[]][] => {
    if (rating.status !== 'current' || rating.council === null) return []
    const list = listsOf(text, named).find((list) => {
      const [first] = list
      const last = list.at(-1)
      if (!first || !last || first.council === rating.council) return false
      const left = text.slice(sentence.start, first.start)
      if (last.end <= rating.start)
        return JOINS.test(left) && IN_CLASS.test(text.slice(last.end, rating.start))
      const gap = text.slice(rating.end, first.start)
      return (
        WITH.test(gap) && (/joining \S*$/.test(gap) || OF_FEW.test(text.slice(sentence.start, rating.start)))
      )
    })
    return list ? [[rating.at, list.flatMap((mention) => codesOf(mention, published))]] : []
  })
}

/** `groups`: the councils named in each sentence so far. */
function meant(
  words: string,
  soFar: ReadonlySet<string>,
  groups: readonly (readonly string[])[],
): readonly string[] {
  const [opening, number] = TOGETHER.exec(words) ?? OF_THEM.exec(words.slice(0, REACH)) ?? []
  if (opening === undefined) return []
  const howMany = howManyTogether(words) || sizeOf(opening, number)
  if (howMany === soFar.size) return [...soFar]
  return (
    groups.slice(-NAMED_BEFORE).findLast(({ length }) => length > 1 && (!howMany || length === howMany)) ?? []
  )
}

function sizeOf(opening: string, number: string | undefined): number {
  return /\bboth\b|\bpair\b/i.test(opening) ? 2 : numberIn(number ?? '')
}

/** "in 2022 and 2021 respectively": of several dates the one that is this council's. */
export function shareOf(
  text: string,
  sentence: MarkedSentence,
  rating: MarkOf<'rating'>,
  sharers: readonly string[],
  council: string,
): MarkedSentence {
  const dates = marksOf(sentence, 'date').filter(({ start }) => start > rating.end)
  const isEach =
    dates.length === sharers.length && /\brespectively\b/i.test(text.slice(rating.end, sentence.end))
  if (sharers.length < 2 || !isEach) return sentence
  const own = dates[sharers.indexOf(council)]
  return {
    ...sentence,
    marks: sentence.marks.filter((mark) => mark === own || !dates.some(({ at }) => at === mark.at)),
  }
}
