import { isAssessed, ratingOfYear, tellsOfYear } from '../ratings/annual.ts'
import { isOfOtherAreas } from '../ratings/area-told.ts'
import { areasIn } from '../ratings/areas.ts'
import { areaOn, protectionOn } from '../ratings/areas-then.ts'
import type { Clause } from '../ratings/clause.ts'
import { councilOf, isNewcomer } from '../ratings/council.ts'
import { tellsOfBefore } from '../ratings/flashback.ts'
import { holderOf } from '../ratings/holder.ts'
import { areaGraded, areaOfSentence, judgementOf } from '../ratings/judgement.ts'
import { type Given, letLast, tellingOf } from '../ratings/lasting.ts'
import type { Rated } from '../ratings/listed.ts'
import { nameNewcomers } from '../ratings/newcomers.ts'
import { gradesOthers, isOfOtherMatters } from '../ratings/other-field.ts'
import { once, readToLastGrade, type SentenceRead } from '../ratings/sentences.ts'
import { leadsToList, sharersOf, within } from '../ratings/sharing.ts'
import { statusOf } from '../ratings/standing.ts'
import {
  hearClause,
  hearSentence,
  hearThings,
  leadOn,
  nameIn,
  openBlock,
  startTalk,
  type Talk,
} from '../ratings/topic.ts'
import type { Unit } from '../ratings/units.ts'
import type { CouncilMention, RatingMention } from '../schema/mention.ts'
import type { Judgement, Status, Visit } from '../schema/vocabulary.ts'
import type { Story } from '../text/story.ts'
import type { Found } from './rule.ts'

export { examples } from '../ratings/examples/index.ts'

export const id = 'rating'
export const title = 'A grade that Ofsted gave, with its area, its standing in the story, and its council'

/** One sentence, and what the story has said before it. */
interface Told extends SentenceRead {
  story: Story
  talk: Talk
  /** Whether the paragraph tells of an earlier inspection. */
  past: boolean
  isHeadline: boolean
  /** In the headline, the standfirst or the first paragraph. */
  isTop: boolean
  isHeading: boolean
  /** Whether the story tells of yearly ratings. */
  ofYear: boolean
  /** The areas that the sentence before named. */
  areasBefore: () => Judgement[]
  /** The one that it graded. */
  areaBefore: Judgement | null
  /** The one that it spoke of without a grade. */
  areaSpokenOf: Judgement | null
}

/** Reads the story once, sentence by sentence, and keeps in mind whom it speaks of. */
export function find(story: Story, { mentions }: Found): RatingMention[] {
  const councils = mentions.filter((mention) => mention.kind === 'council')
  if (isOfOtherMatters(story.text, councils.length > 0)) return []
  const dates = mentions.filter((mention) => mention.kind === 'date')
  const blocks = readToLastGrade(story, councils, dates)
  if (blocks.length === 0) return []
  const talk = startTalk(story, councils)
  const ofYear = tellsOfYear(story.text, story.published)
  let areasBefore = (): Judgement[] => []
  const given = blocks.flatMap(({ block, councils, sentences }, index) => {
    openBlock(talk, block, story.text.slice(block.start, block.start + OPENING), councils)
    let past = false
    return sentences.flatMap((sentence) => {
      const areas = once(() => areasIn(sentence.printed))
      past = tellsOfBefore(story, sentence.sentence, sentence.dates, past)
      const told: Told = {
        ...sentence,
        story,
        talk,
        past,
        isHeadline: block.kind === 'headline',
        isTop: index < TOP,
        isHeading: block.kind === 'heading',
        ofYear,
        areasBefore,
        areaBefore: talk.area,
        areaSpokenOf: talk.areaSpokenOf,
      }
      areasBefore = areas
      talk.area = null
      talk.areaSpokenOf = null
      const says = told.hasGrade || told.councils.length > 0 || told.isHeadline || areas().length === 1
      return says ? rateSentence(told) : []
    })
  })
  const isOfVisit = mentions.some((mention) => mention.kind === 'visit' && UNGRADED.has(mention.visit))
  const ratings = letLast(nameNewcomers(given), isOfVisit, story.published)
  return gradesOthers(story.text) ? ratings.map(asOfOthers) : ratings
}

const GIVEN: ReadonlySet<Status> = new Set(['current', 'previous', 'negated', 'aggregate'])

function asOfOthers(rating: RatingMention): RatingMention {
  if (!GIVEN.has(rating.status)) return rating
  return { ...rating, judgement: 'overall-effectiveness', status: 'other-subject', council: null }
}

function rateSentence(told: Told): Given[] {
  const { councils, talk, isHeading } = told
  nameIn(talk, councils)
  const ratings = told.runs().flatMap(({ units, clauses, rated }) => {
    if (rated.length === 0) {
      if (!isHeading) hearSentence(talk, clauses)
      hearThings(talk, units)
      talk.areaSpokenOf = areaOfSentence(clauses)
      return []
    }
    return clauses.flatMap((clause) => {
      const own = rated.filter((one) => one.clause === clause)
      hearClause(talk, clause, own.length > 0)
      const ratings = own.flatMap((one) => rate(one, clauses, units, told))
      hearThings(talk, clause.units)
      return ratings
    })
  })
  return ratings.sort((a, b) => a.rating.start - b.rating.start)
}

function rate(
  { clause, at, onScale }: Rated,
  clauses: readonly Clause[],
  units: readonly Unit[],
  told: Told,
): Given[] {
  const { sentence, councils, talk, past, isHeadline, isTop, areasBefore, areaBefore, areaSpokenOf } = told
  const { text, published } = told.story
  const grade = clause.units[at]?.grade
  talk.area = areaGraded({ clause, at, clauses })
  const heard = {
    before: areasBefore,
    graded: areaBefore,
    spoken: areaSpokenOf,
    ofSeveral: talk.topic.codes.length > 1,
    published,
  }
  const judgement = judgementOf({ clause, at, clauses }, heard)
  if (!grade) return []
  const { start, end, rating } = grade
  const listed = leadsToList(
    text,
    grade,
    within(councils, { start: end, end: Math.min(sentence.end, end + LIST_REACH) }),
  )
  const isOfAreas = isOfOtherAreas({ clause, at, clauses }, heard)
  const party = isOfAreas ? null : holderOf({ clause, at, clauses }, talk.topic)
  const holder = listed && party?.kind !== 'named' ? null : party
  const status = statusOf({ clause, at, clauses, party: holder, onScale, past, isTop, published })
  const isOfNone = listed || OF_NO_COUNCIL.has(status)
  const council = isOfNone ? null : councilOf(party, { clause, at, clauses }, units, talk, isHeadline)
  const givenOn = status === 'previous' ? (dateIn(units) ?? published) : published
  if (status === 'current' || status === 'previous') leadOn(talk, [council])
  const isOfWhole = judgement === 'overall-effectiveness' && status !== 'other-subject'
  const yearly = isOfWhole && told.ofYear ? ratingOfYear(rating, told.words) : null
  const isYearly = yearly !== null || (isOfWhole && isAssessed(givenOn, told.words))
  const mention: RatingMention = {
    kind: 'rating',
    start,
    end,
    text: text.slice(start, end),
    rule: id,
    rating: yearly ?? rating,
    judgement: isYearly ? 'annual-rating' : judgementThen(judgement, status, givenOn, told.words),
    status,
    council,
  }
  const near = { start: start - LIST_REACH, end: end + LIST_REACH }
  const isShared = council === null && status === 'current'
  const inList = isShared ? sharersOf(text, grade, within(councils, near), published) : []
  const sharers = [inList, talk.topic.codes].find(({ length }) => length > 1) ?? codesIn(councils)
  return [
    {
      rating: mention,
      telling: tellingOf({ clause, at, clauses }),
      on: dateNear(clause.units, at) ?? dateIn(clause.parent?.units ?? []),
      sharers,
      isNewcomer: !isOfNone && isNewcomer(party, isHeadline),
    },
  ]
}

const codesIn = (councils: readonly CouncilMention[]) => [...new Set(councils.map(({ council }) => council))]

/** A home's areas are none of a council's. */
function judgementThen(judgement: Judgement | null, status: Status, givenOn: string | null, words: string) {
  if (status === 'other-subject') return 'overall-effectiveness'
  const isInOtherWords = judgement === 'help-and-protection' && !words.includes('help and protection')
  return isInOtherWords ? protectionOn(givenOn) : judgement && areaOn(judgement, givenOn)
}

/** When a sentence says that an earlier grade was given. */
const dateIn = (units: readonly Unit[]) => units.find(({ date }) => date?.from)?.date?.from ?? null

/** "good in 2021 and, at the last inspection, in 2024, outstanding": each has its own, behind it or else before it. */
function dateNear(units: readonly Unit[], at: number): string | null {
  const behind = units.slice(at + 1)
  const next = behind.findIndex(({ kind }) => kind === 'grade')
  const since = units.slice(units.slice(0, at).findLastIndex(({ kind }) => kind === 'grade') + 1, at)
  return dateIn(next < 0 ? behind : behind.slice(0, next)) ?? dateIn(since.toReversed()) ?? dateIn(units)
}

/** As much of a paragraph tells whether it goes on. */
const OPENING = 8

/** As many blocks tell the news, before its details. */
const TOP = 3

/** As far as a list of councils may start behind a grade, and the names that open it. */
const LIST_REACH = 200

/** They give no grade: the last inspection's stands. */
const UNGRADED: ReadonlySet<Visit> = new Set(['focused-visit', 'monitoring-visit'])

const OF_NO_COUNCIL: ReadonlySet<Status> = new Set(['scale', 'aggregate', 'other-subject'])
