/** From the marks of a story to one record for each council that it gives a current rating. */
import { focusOf } from '../ratings/subject.ts'
import { councilByCode } from '../register/councils.ts'
import type { Inspection } from '../schema/inspection.ts'
import type { Mention } from '../schema/mention.ts'
import type { Status } from '../schema/vocabulary.ts'
import type { Story } from '../text/story.ts'
import { factsBefore, factsNow } from './facts.ts'
import { changeBetween, judgementsFrom, type Rated } from './judgements.ts'
import { type MarkedSentence, type MarkOf, markedSentences, marksOf } from './sentence-marks.ts'

interface Reading {
  story: Story
  sentences: MarkedSentence[]
  councils: MarkOf<'council'>[]
  /** The council that sentences without a name are about. */
  focus: string | null
}

/** In the order in which the story rates them. `partial`: a registration wall cut the story. */
export function assemble(story: Story, mentions: readonly Mention[], partial: boolean): Inspection[] {
  const { council: focus } = focusOf(
    story,
    mentions.filter((mention) => mention.kind === 'council'),
  )
  const sentences = markedSentences(story, mentions)
  const reading = {
    story,
    focus,
    sentences,
    councils: sentences.flatMap((sentence) => marksOf(sentence, 'council')),
  }
  const rated = mentions.flatMap((mention) =>
    mention.kind === 'rating' && mention.status === 'current' && mention.council ? [mention.council] : [],
  )
  return [...new Set(rated)].map((council) => recordOf(council, reading, partial))
}

function recordOf(council: string, reading: Reading, partial: boolean): Inspection {
  const { story } = reading
  const about = reading.sentences.filter((sentence) => isAbout(council, sentence, reading))
  const current = ratedAs('current', council, reading)
  const { inspected, reported, framework, visit } = factsNow(story, about, sentencesOf(current))
  const asOf = inspected?.from ?? story.published
  const judgements = judgementsFrom(story, current, framework?.framework ?? null, asOf)
  const previous = previousOf(council, about, reading)
  const known = {
    council,
    name: councilByCode(council)?.name ?? '',
    framework: framework?.framework ?? null,
    // Grades come from inspections; no other visit ends in one.
    visit: visit?.visit ?? 'inspection',
    inspected: periodOf(inspected),
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
  const earlier = ratedAs('previous', council, reading)
  if (earlier.length === 0) return null
  const { inspected, framework } = factsBefore(reading.story, about, sentencesOf(earlier))
  const named = framework?.framework ?? null
  const judgements = judgementsFrom(reading.story, earlier, named, inspected?.from ?? null)
  return {
    record: { framework: named, inspected: periodOf(inspected), judgements },
    marks: [...earlier.map(({ rating }) => rating), inspected, framework],
  }
}

function ratedAs(status: Status, council: string, { sentences }: Reading): Rated[] {
  return sentences.flatMap((sentence) =>
    marksOf(sentence, 'rating')
      .filter((rating) => rating.status === status && rating.council === council)
      .map((rating) => ({ rating, sentence })),
  )
}

function sentencesOf(rated: readonly Rated[]): MarkedSentence[] {
  return [...new Set(rated.map(({ sentence }) => sentence))]
}

const ABOUT_ALL = /^\W*(?:both|the (?:two|three|four)|all (?:two|three|four))\b/i

/** A sentence is about the one council that it names; without a name, about the story's, or "both" of them. */
function isAbout(council: string, sentence: MarkedSentence, { focus, story }: Reading): boolean {
  const named = marksOf(sentence, 'council')
  if (named.length > 0) return named.every((mark) => mark.council === council)
  return council === focus || ABOUT_ALL.test(story.text.slice(sentence.start, sentence.start + 20))
}

function periodOf(date: MarkOf<'date'> | undefined): Inspection['inspected'] {
  return date?.from && date.to ? { from: date.from, to: date.to } : null
}

function placesOf(marks: readonly ({ at: number } | undefined)[]): number[] {
  return marks.flatMap((mark) => (mark ? [mark.at] : []))
}
