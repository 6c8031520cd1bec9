/** From the marks of a story to one record for each council that it gives a current rating. */

import { type Focus, focusOf, goesOnAbout, toldBefore } from '../ratings/focus.ts'
import { howManyTogether } from '../ratings/sharing.ts'
import { councilByCode } from '../register/councils.ts'
import type { Inspection } from '../schema/inspection.ts'
import type { Mention } from '../schema/mention.ts'
import type { Status } from '../schema/vocabulary.ts'
import { daysIn, isoDate } from '../text/calendar.ts'
import type { Story } from '../text/story.ts'
import { factsBefore, factsNow, factsOfAll, latestOf, type OfAll } from './facts.ts'
import { changeBetween, judgementsFrom, type Rated } from './judgements.ts'
import { type MarkedSentence, type MarkOf, markedSentences, marksOf } from './sentence-marks.ts'
import { sharedRatings } from './shared.ts'

interface Reading {
  story: Story
  sentences: MarkedSentence[]
  councils: MarkOf<'council'>[]
  /** Which council sentences without a name are about. */
  focus: Focus
  /** The councils of each rating that several share, by the rating's place. */
  shared: ReadonlyMap<number, readonly string[]>
  ofAll: OfAll
}

/** In the order in which the story rates them. `partial`: a registration wall cut the story. */
export function assemble(story: Story, mentions: readonly Mention[], partial: boolean): Inspection[] {
  const focus = focusOf(
    story,
    mentions.filter((mention) => mention.kind === 'council'),
  )
  const sentences = markedSentences(story, mentions)
  const reading = {
    story,
    focus,
    sentences,
    shared: sharedRatings(story, sentences),
    ofAll: factsOfAll(story, sentences),
    councils: sentences.flatMap((sentence) => marksOf(sentence, 'council')),
  }
  const rated = sentences.flatMap((sentence) =>
    marksOf(sentence, 'rating')
      .filter(({ status }) => status === 'current')
      .flatMap((rating) => councilsOf(rating, reading)),
  )
  return [...new Set(rated)].map((council) => recordOf(council, reading, partial))
}

function recordOf(council: string, reading: Reading, partial: boolean): Inspection {
  const { story } = reading
  const about = reading.sentences.flatMap((sentence) =>
    isAbout(council, sentence, reading) ? [sentence] : stretchesOn(council, sentence),
  )
  const current = ratedAs('current', council, reading)
  const { inspected, reported, framework, visit } = factsNow(
    story,
    about,
    sentencesOf(current),
    reading.ofAll,
  )
  const asOf = inspected?.from ?? story.published
  const judgements = judgementsFrom(story, current, framework?.framework ?? null, asOf)
  const isAnnual = judgements.every(({ judgement }) => judgement === 'annual-rating')
  const previous = previousOf(council, about, reading)
  const known = {
    council,
    name: councilByCode(council)?.name ?? '',
    framework: isAnnual ? 'CSA' : (framework?.framework ?? null),
    // Grades come from inspections; no other visit ends in one, and a year's assessment in none.
    visit: isAnnual ? null : (visit?.visit ?? 'inspection'),
    inspected: inspected ? (lastingFrom(inspected, reading) ?? periodOf(inspected)) : null,
    published: reported?.to ?? null,
    judgements,
    previous: previous?.record ?? null,
    change: previous && changeBetween(previous.record.judgements, judgements),
  } as const
  return {
    ...known,
    missing: Object.entries(known).flatMap(([field, value]) => (value === null ? [field] : [])),
    partial,
    evidence: {
      council: placesOf(reading.councils.filter((mark) => mark.council === council)),
      framework: placesOf([framework]),
      visit: placesOf([visit]),
      inspected: placesOf([inspected]),
      published: placesOf([reported]),
      judgements: placesOf(current.map(({ rating }) => rating)),
      previous: placesOf(previous?.marks ?? []),
    },
  }
}

function previousOf(council: string, about: readonly MarkedSentence[], reading: Reading) {
  const earlier = latestOf(reading.story.text, ratedAs('previous', council, reading))
  if (earlier.length === 0) return null
  const { inspected, framework } = factsBefore(reading.story, about, sentencesOf(earlier))
  const named = framework?.framework ?? null
  const judgements = judgementsFrom(reading.story, earlier, named, inspected?.from ?? null)
  return {
    record: { framework: named, inspected: periodOf(inspected), judgements },
    marks: [...earlier.map(({ rating }) => rating), inspected, framework],
  }
}

function councilsOf(rating: MarkOf<'rating'>, { shared }: Reading): readonly string[] {
  return rating.council ? [rating.council] : (shared.get(rating.at) ?? [])
}

function ratedAs(status: Status, council: string, reading: Reading): Rated[] {
  return reading.sentences.flatMap((sentence) =>
    marksOf(sentence, 'rating')
      .filter((rating) => rating.status === status && councilsOf(rating, reading).includes(council))
      .map((rating) => ({ rating, sentence })),
  )
}

function sentencesOf(rated: readonly Rated[]): MarkedSentence[] {
  return [...new Set(rated.map(({ sentence }) => sentence))]
}

/**
 * A sentence is about the one council that it names, or those that share its grade; without a name, about the one
 * spoken of, or "both" of them.
 */
function isAbout(council: string, sentence: MarkedSentence, reading: Reading): boolean {
  const { focus, story } = reading
  const named = marksOf(sentence, 'council')
  if (marksOf(sentence, 'rating').some(({ at }) => reading.shared.get(at)?.includes(council))) return true
  if (named.length > 0) return named.every((mark) => mark.council === council)
  const spokenOf = toldBefore(focus, sentence.block.start, sentence.start)
  const isOfIt = council === (spokenOf === undefined ? goesOnAbout(focus, sentence.block) : spokenOf)
  return isOfIt || howManyTogether(story.text.slice(sentence.start, sentence.end)) > 0
}

/** Of a sentence that names several councils what stands between this one and the next. */
function stretchesOn(council: string, sentence: MarkedSentence): MarkedSentence[] {
  const named = marksOf(sentence, 'council')
  return named.flatMap((mark, at) => {
    if (mark.council !== council) return []
    const start = mark.start
    const end = named[at + 1]?.start ?? sentence.end
    const marks = sentence.marks.filter((other) => other.start >= start && other.end <= end)
    return [{ start, end, block: sentence.block, marks }]
  })
}

const WEEKS = /\b(two|three|four)[ -]weeks?\b[^.;]{0,60} from $/
const WEEKS_LONG: Record<string, number> = { two: 2, three: 3, four: 4 }

/** "two weeks in the borough from 25 October": to the month in which they end. */
function lastingFrom(date: MarkOf<'date'>, { story }: Reading): Inspection['inspected'] {
  const weeks = WEEKS_LONG[WEEKS.exec(story.text.slice(Math.max(0, date.start - 120), date.start))?.[1] ?? '']
  if (!weeks || !date.from || date.from !== date.to || date.from.length < 'YYYY-MM-DD'.length) return null
  const [year = 0, month = 0, day = 0] = date.from.split('-').map(Number)
  const staysIn = day + weeks * 7 - 1 <= daysIn(year, month)
  const to = staysIn ? isoDate(year, month) : month < 12 ? isoDate(year, month + 1) : isoDate(year + 1, 1)
  return { from: date.from, to }
}

function periodOf(date: MarkOf<'date'> | undefined): Inspection['inspected'] {
  return date?.from && date.to ? { from: date.from, to: date.to } : null
}

function placesOf(marks: readonly ({ at: number } | undefined)[]): number[] {
  return marks.flatMap((mark) => (mark ? [mark.at] : []))
}
