/** From the marks of a story to one record for each council that it gives a current rating. */
import { focusOf } from '../ratings/subject.ts'
import { councilByCode } from '../register/councils.ts'
import { frameworkInUse } from '../register/frameworks.ts'
import type { Inspection } from '../schema/inspection.ts'
import type { Mention } from '../schema/mention.ts'
import type { Status } from '../schema/vocabulary.ts'
import type { Story } from '../text/story.ts'
import { changeBetween, judgementsFrom, type Rated } from './judgements.ts'
import { type MarkedSentence, type MarkOf, markedSentences, marksOf, wordsAround } from './sentence-marks.ts'

interface Reading {
  story: Story
  sentences: MarkedSentence[]
  /** The council that sentences without a name are about. */
  focus: string | null
}

/** In the order in which the story rates them. `partial`: a registration wall cut the story. */
export function assemble(story: Story, mentions: readonly Mention[], partial: boolean): Inspection[] {
  const focus = focusOf(
    story,
    mentions.filter((mention) => mention.kind === 'council'),
  )
  const reading = { story, focus, sentences: markedSentences(story, mentions) }
  const rated = mentions.flatMap((mention) =>
    mention.kind === 'rating' && mention.status === 'current' && mention.council ? [mention.council] : [],
  )
  return [...new Set(rated)].map((council) => recordOf(council, reading, partial))
}

function recordOf(council: string, reading: Reading, partial: boolean): Inspection {
  const { text, published } = reading.story
  const current = ratedAs('current', council, reading)
  const inspected = inspectedIn(council, reading)
  const asOf = inspected?.from ?? published
  const named = frameworkOf(text, current)
  const framework = named?.framework ?? frameworkInUse(asOf)
  const visit = firstOfEachSentence(current)
    .flatMap(({ sentence }) => marksOf(sentence, 'visit'))
    .find((mark) => mark.visit === 're-inspection')
  const judgements = judgementsFrom(text, current, framework, asOf)
  const earlier = ratedAs('previous', council, reading)
  const previous = earlier.length > 0 ? previousOf(earlier, reading.story) : null
  const known = {
    council,
    name: councilByCode(council)?.name ?? '',
    framework,
    // Grades come from inspections; no other visit ends in one.
    visit: visit?.visit ?? 'inspection',
    inspected: periodOf(inspected),
    published: null,
    judgements,
    previous: previous?.record ?? null,
    change: previous && changeBetween(previous.record.judgements, judgements),
  } as const
  return {
    ...known,
    missing: Object.entries(known).flatMap(([field, value]) => (value === null ? [field] : [])),
    partial,
    evidence: {
      council: placesOf(
        reading.sentences
          .flatMap((sentence) => marksOf(sentence, 'council'))
          .filter((mark) => mark.council === council),
      ),
      framework: placesOf([named]),
      visit: placesOf([visit]),
      inspected: placesOf([inspected]),
      judgements: placesOf(current.map(({ rating }) => rating)),
      previous: placesOf(previous?.marks ?? []),
    },
  }
}

function ratedAs(status: Status, council: string, { sentences }: Reading): Rated[] {
  return sentences.flatMap((sentence) =>
    marksOf(sentence, 'rating')
      .filter((rating) => rating.status === status && rating.council === council)
      .map((rating) => ({ rating, sentence })),
  )
}

const UNDER = /\bunder (?:\S+ ){0,4}$/i

/** The framework that ratings were given under: said so, else named in the same sentence. */
function frameworkOf(text: string, rated: readonly Rated[]): MarkOf<'framework'> | undefined {
  const named = firstOfEachSentence(rated).flatMap(({ sentence }) =>
    marksOf(sentence, 'framework').map((mark) => ({ mark, left: wordsAround(text, sentence, mark).left })),
  )
  return (named.find(({ left }) => UNDER.test(left.slice(-60))) ?? named[0])?.mark
}

function firstOfEachSentence(rated: readonly Rated[]): Rated[] {
  return rated.filter(({ sentence }, at) => rated[at - 1]?.sentence !== sentence)
}

const VISITED = /\b(?:inspect(?:ed|ion|ions|ors)|visited|took place|carried out|on site)\b[^.;]*$/i
const OTHER_VISIT =
  /\b(?:last inspect|previous|earlier|old|focused|monitoring|spot check|launch|introduc|since|due|until|further|when)/i

/** When the council's current inspection took place, where a sentence about it says so. */
function inspectedIn(council: string, { story, sentences, focus }: Reading): MarkOf<'date'> | undefined {
  const { text, published } = story
  return sentences
    .filter((sentence) => isAbout(council, sentence, focus))
    .flatMap((sentence) =>
      marksOf(sentence, 'date').map((date) => ({ date, ...wordsAround(text, sentence, date) })),
    )
    .find(({ date, left }) => {
      const words = left.slice(-120)
      return VISITED.test(words) && !OTHER_VISIT.test(words) && isNotAfter(date.from, published)
    })?.date
}

function isAbout(council: string, sentence: MarkedSentence, focus: string | null): boolean {
  const named = marksOf(sentence, 'council')
  return named.length > 0 ? named.every((mark) => mark.council === council) : council === focus
}

/** The earlier grades, with the date nearest to them and the framework of the sentence or of that date. */
function previousOf(earlier: readonly Rated[], { text, published }: Story) {
  const inspected = firstOfEachSentence(earlier)
    .map((rated) => nearestDate(rated, published))
    .find((date) => date !== undefined)
  const asOf = inspected?.from ?? null
  const named = frameworkOf(text, earlier)
  const framework = named?.framework ?? frameworkInUse(asOf)
  const judgements = judgementsFrom(text, earlier, framework, asOf)
  return {
    record: { framework, inspected: periodOf(inspected), judgements },
    marks: [...earlier.map(({ rating }) => rating), inspected, named],
  }
}

/** Of the dates in a rating's sentence that are not after the article's, the one that stands nearest to it. */
function nearestDate({ rating, sentence }: Rated, published: string | null): MarkOf<'date'> | undefined {
  const distance = ({ start, end }: MarkOf<'date'>) =>
    start > rating.start ? start - rating.end : rating.start - end
  return marksOf(sentence, 'date')
    .filter((date) => isNotAfter(date.from, published))
    .sort((a, b) => distance(a) - distance(b))[0]
}

/** A date known to the year counts as not after the rest of that year. */
function isNotAfter(date: string | null, published: string | null): boolean {
  return date !== null && (published === null || date <= published)
}

function periodOf(date: MarkOf<'date'> | undefined): Inspection['inspected'] {
  return date?.from && date.to ? { from: date.from, to: date.to } : null
}

function placesOf(marks: readonly ({ at: number } | undefined)[]): number[] {
  return marks.flatMap((mark) => (mark ? [mark.at] : []))
}
