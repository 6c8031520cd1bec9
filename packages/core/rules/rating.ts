import { areasIn } from '../ratings/areas.ts'
import { type Clause, readClauses } from '../ratings/clause.ts'
import { tellsOfBefore } from '../ratings/flashback.ts'
import { isGraded } from '../ratings/graded.ts'
import { GRADE_WORD } from '../ratings/grades.ts'
import { holderOf } from '../ratings/holder.ts'
import { judgementOf } from '../ratings/judgement.ts'
import { partyIn } from '../ratings/party.ts'
import { subjectOf } from '../ratings/subject.ts'
import { leadsToList, within } from '../ratings/sharing.ts'
import { statusOf } from '../ratings/standing.ts'
import { hear, openBlock, speakOf, spokenOf, startTalk, type Talk } from '../ratings/topic.ts'
import { readUnits, type Unit } from '../ratings/units.ts'
import type { CouncilMention, DateMention, RatingMention } from '../schema/mention.ts'
import type { Judgement, Status } from '../schema/vocabulary.ts'
import { type Span, sentencesOf } from '../text/full-stops.ts'
import { readBlocks, type Story } from '../text/story.ts'
import type { Found } from './rule.ts'

export { examples } from '../ratings/examples/index.ts'

export const id = 'rating'
export const title = 'A grade that Ofsted gave, with its area, its standing in the story, and its council'

export function find(story: Story, { mentions }: Found): RatingMention[] {
  const councils = mentions.filter((mention) => mention.kind === 'council')
  const dates = mentions.filter((mention) => mention.kind === 'date')
  const talk = startTalk(story, councils)
  return readBlocks(story).flatMap((block) => {
    const named = within(councils, block)
    openBlock(talk, block, named)
    let past = false
    let before = ''
    return sentencesOf(story.text, block).flatMap((sentence) => {
      const words = story.text.slice(sentence.start, sentence.end)
      past = tellsOfBefore(words, past)
      const previous = before
      before = words
      const here = within(named, sentence)
      if (!GRADE_WORD.test(words)) {
        if (block.kind !== 'heading') hear(talk, story.text, here)
        return []
      }
      return rateSentence(
        story,
        sentence,
        here,
        within(dates, sentence),
        talk,
        past,
        block.kind === 'headline',
        () => areasIn(previous, story.published).at(-1) ?? null,
      )
    })
  })
}

function rateSentence(
  story: Story,
  sentence: Span,
  councils: readonly CouncilMention[],
  dates: readonly DateMention[],
  talk: Talk,
  past: boolean,
  isHeadline: boolean,
  areaBefore: () => Judgement | null,
): RatingMention[] {
  const { text, published } = story
  const words = text.slice(sentence.start, sentence.end).toLowerCase()
  return readUnits(text, sentence, councils, dates, published)
    .flatMap((units) => {
      const clauses = readClauses(units)
      const graded = gradedIn(text, clauses, words, published)
      const ratings: RatingMention[] = []
      for (const clause of clauses) {
        const mine = graded.filter((one) => one.clause === clause)
        hearClause(talk, clause, mine.length > 0)
        for (const { at, onScale } of mine) {
          const unit = clause.units[at]
          if (!unit?.grade) continue
          const judgement = judgementOf(clause, at, clauses, areaBefore)
          if (judgement === null) continue
          const { start, end, rating } = unit.grade
          const listed = leadsToList(
            text,
            unit.grade,
            within(councils, { start: end, end: Math.min(sentence.end, end + LIST_REACH) }),
          )
          const { party, council } = holderOf({
            clause,
            at,
            clauses,
            units,
            talk,
            sentence: words,
            isHeadline,
          })
          const isListed = listed && party?.kind !== 'named'
          const status = statusOf({
            clause,
            at,
            clauses,
            party: isListed ? null : party,
            onScale,
            past,
            published,
          })
          if (council && (status === 'current' || status === 'previous') && party?.kind !== 'named')
            talk.leads.add(council)
          const isOfNone = listed || OF_NO_COUNCIL.has(status) || party?.kind === 'anyone'
          ratings.push({
            kind: 'rating',
            start,
            end,
            text: text.slice(start, end),
            rule: id,
            rating,
            judgement,
            status,
            council: isOfNone ? null : council,
          })
        }
      }
      if (ratings.length === 0) hear(talk, text, councils)
      return ratings
    })
    .sort((a, b) => a.start - b.start)
}

/** As far as a list of councils may start behind a grade, and the names that open it. */
const LIST_REACH = 200

const OF_NO_COUNCIL: ReadonlySet<Status> = new Set(['scale', 'aggregate', 'other-subject'])

interface Graded {
  clause: Clause
  at: number
  unit: Unit
  rates: boolean
  /** One of a list of the grades that there are: "outstanding, good, requires improvement or inadequate". */
  onScale: boolean
}

/** As many different grades in one list tell the scale. */
const SCALE = 3
const JOINED = /^["'”’]?(?:[,;]|,?[ \u00a0](?:and|or|nor|to|\/|>))[ \u00a0](?:an?[ \u00a0])?["'“‘]?$/

/** The grades of a sentence that rate; one joined to another that does ("good or outstanding") rates with it. */
function gradedIn(
  text: string,
  clauses: readonly Clause[],
  sentence: string,
  published: string | null,
): Graded[] {
  const found = clauses
    .flatMap((clause) =>
      clause.units.flatMap((unit, at): Graded[] =>
        unit.kind === 'grade'
          ? [{ clause, at, unit, rates: isGraded({ clause, at, sentence, published }), onScale: false }]
          : [],
      ),
    )
    .sort((a, b) => a.unit.start - b.unit.start)
  const joins = found.map((one, at) => {
    const before = found[at - 1]
    return before !== undefined && JOINED.test(text.slice(before.unit.end, one.unit.start))
  })
  for (let at = 1; at < found.length; at++) {
    const [before, one] = [found[at - 1], found[at]]
    if (joins[at] && before?.rates && one) one.rates = true
  }
  for (let at = found.length - 1; at > 0; at--) {
    const [before, one] = [found[at - 1], found[at]]
    if (joins[at] && one?.rates && before) before.rates = true
  }
  for (const list of listsOf(found, joins)) {
    if (new Set(list.map(({ unit }) => unit.grade?.rating)).size < SCALE) continue
    for (const one of list) one.onScale = true
  }
  return found.filter(({ rates, onScale }) => rates || onScale)
}

/** The grades that one list joins, a lone one too. */
function listsOf(found: readonly Graded[], joins: readonly boolean[]): Graded[][] {
  const lists: Graded[][] = []
  found.forEach((one, at) => {
    const list = lists.at(-1)
    if (list && joins[at]) list.push(one)
    else lists.push([one])
  })
  return lists
}

/** A clause that speaks of a council by name moves the talk to it. */
function hearClause(talk: Talk, clause: Clause, graded: boolean) {
  const subject = partyIn(subjectOf(clause))
  if (subject?.kind === 'other') {
    talk.topic = { ...talk.topic, other: true }
    return
  }
  if (clause.kind === 'relative' || clause.kind === 'with') {
    if (subject?.kind === 'named' && graded)
      for (const { council } of subject.units) if (council?.council) talk.leads.add(council.council)
    return
  }
  const party = subject?.kind === 'named' ? subject : subject ? null : partyIn(clause.units)
  if (party?.kind === 'named')
    speakOf(
      talk,
      party.units.map(({ council }) => council?.council ?? null),
      graded,
    )
  else if (party?.kind === 'other') talk.topic = { ...talk.topic, other: true }
  void spokenOf
}
