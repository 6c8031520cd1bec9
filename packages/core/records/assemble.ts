/** From the marks of a story to one record for each council that it gives a current rating. */

import { type Focus, focusOf } from '../ratings/focus.ts'
import { councilByCode } from '../register/councils.ts'
import type { Inspection } from '../schema/inspection.ts'
import type { Mention } from '../schema/mention.ts'
import type { Status } from '../schema/vocabulary.ts'
import type { Story } from '../text/story.ts'
import { councilsOf, ownPart, type Shared, sentencesAbout } from './about.ts'
import { changeBetween, changeTold } from './change.ts'
import { asCurrent } from './counted.ts'
import { factsNow, frameworkOf, sentencesOf } from './facts.ts'
import { interventionsIn } from './intervention.ts'
import { judgementsFrom, type Rated } from './judgements.ts'
import { factsOfAll, NOTHING_OF_ALL, type OfAll } from './of-all.ts'
import { frameworksOfTallies } from './of-tally.ts'
import { endOf, lastingFrom } from './period.ts'
import { previousOf } from './previous.ts'
import { promptOf } from './prompted.ts'
import { type MarkedSentence, type MarkOf, markedSentences, marksOf } from './sentence-marks.ts'
import { sharedRatings, shareOf } from './shared.ts'
import { talliesOf } from './tallies.ts'

interface Reading {
  story: Story
  /** By council, in order: where it is named, its ratings, and the sentences about it. */
  named: ReadonlyMap<string, MarkOf<'council'>[]>
  rated: ReadonlyMap<string, Rated[]>
  about: ReadonlyMap<string, MarkedSentence[]>
  shared: Shared
  /** Told of all councils; in a story about one, of that one. */
  ofAll: OfAll
  /** By where a sentence starts: what a tally says. */
  ofTallies: ReadonlyMap<number, MarkOf<'framework'>>
  /** Whom that means. */
  together: ReadonlySet<string>
  focus: Focus
}

/** A grade counted over councils is theirs where the story then names them. */
const MAY_BE_CURRENT: ReadonlySet<Status> = new Set(['current', 'aggregate'])

/** In the order in which the story rates them. `partial`: a wall cut the story, or it goes on on another page. */
export function assemble(story: Story, mentions: readonly Mention[], partial: boolean): Inspection[] {
  if (!mentions.some((mention) => mention.kind === 'rating' && MAY_BE_CURRENT.has(mention.status))) return []
  const sentences = markedSentences(story, mentions)
  const councils = sentences.flatMap((sentence) => marksOf(sentence, 'council'))
  const focus = focusOf(story, councils)
  const shared = sharedRatings(story, sentences)
  const ratings = sentences.flatMap((sentence) =>
    marksOf(sentence, 'rating').map((rating) => ({ rating: asCurrent(rating, shared), sentence })),
  )
  const current = ratings.filter(({ rating }) => rating.status === 'current')
  const inNews = new Set(current.flatMap(({ rating }) => councilsOf(rating, shared)))
  const about = sentencesAbout(story, sentences, focus, shared, inNews)
  const ofAll = factsOfAll(story, sentences)
  const reading = {
    story,
    named: byCouncil(councils, ({ council }) => (council ? [council] : [])),
    rated: byCouncil(ratings, ({ rating }) => councilsOf(rating, shared)),
    shared,
    about,
    ofAll,
    ofTallies: frameworksOfTallies(story, sentences, ofAll.inUse),
    together: meantByAll([...inNews], sentences, about, ofAll),
    focus,
  }
  return [...inNews].map((council) => recordOf(council, reading, partial))
}

/** "All four": those that headings name, or that the story has most to say about; "each of them": those named before. */
function meantByAll(
  councils: readonly string[],
  sentences: readonly MarkedSentence[],
  about: ReadonlyMap<string, readonly MarkedSentence[]>,
  { howMany, backFrom }: OfAll,
): Set<string> {
  const headings = sentences.filter(({ block }) => block.kind === 'heading')
  const headed = new Set(
    headings.flatMap((heading) => marksOf(heading, 'council').map(({ council }) => council)),
  )
  const ownHeading = councils.filter((council) => headed.has(council))
  if (ownHeading.length > 1 && ownHeading.length >= (howMany ?? 0)) return new Set(ownHeading)
  const before = councilsBefore(councils, sentences, backFrom)
  if (howMany === undefined && before.size > 1) return before
  const told = (council: string) => about.get(council)?.length ?? 0
  return new Set(councils.toSorted((a, b) => told(b) - told(a)).slice(0, howMany ?? councils.length))
}

function councilsBefore(
  councils: readonly string[],
  sentences: readonly MarkedSentence[],
  place = 0,
): Set<string> {
  const named = sentences
    .filter(({ start }) => start < place)
    .flatMap((sentence) => marksOf(sentence, 'council').map(({ council }) => council))
  return new Set(councils.filter((council) => named.includes(council)))
}

function byCouncil<Item>(
  items: readonly Item[],
  councilsOf: (item: Item) => Iterable<string>,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const council of councilsOf(item)) {
      const group = groups.get(council)
      if (group) group.push(item)
      else groups.set(council, [item])
    }
  }
  return groups
}

function recordOf(council: string, reading: Reading, partial: boolean): Inspection {
  const { story, focus } = reading
  const isAside = (focus.dominant && focus.council !== council) || !reading.together.has(council)
  const about = reading.about.get(council) ?? []
  const current = ratedAs('current', council, reading)
  const facts = factsNow(story, about, sentencesOf(current), isAside ? NOTHING_OF_ALL : reading.ofAll)
  const { inspected, reported, ofStory, visit } = facts
  const [ofTally] = current.flatMap(({ sentence }) => reading.ofTallies.get(sentence.start) ?? [])
  const framework = facts.framework ?? ofTally ?? reading.ofAll.sinceItBegan
  const asOf = inspected?.from ?? story.published
  const end = inspected && endOf(inspected, story, about)
  const onSite = inspected ? lastingFrom(inspected, end, story) : null
  const opensAlone = focus.top.length === 1 && focus.top[0] === focus.council
  const isSubject = focus.dominant || opensAlone ? focus.council === council : reading.rated.size === 1
  const under = frameworkOf(framework, onSite) ?? (isSubject ? (ofStory?.framework ?? null) : null)
  const judgements = judgementsFrom(story, current, under, asOf)
  const annual = judgements.filter(({ judgement }) => judgement === 'annual-rating').length
  const previous = previousOf(story, about, {
    current,
    previous: ratedAs('previous', council, reading),
    negated: ratedAs('negated', council, reading),
    inspected,
  })
  const known = {
    council,
    name: councilByCode(council)?.name ?? '',
    framework: annual > 0 ? 'CSA' : under,
    // Grades come from inspections; no other visit ends in one, and a year's assessment in none.
    visit: annual === judgements.length ? null : (visit?.visit ?? 'inspection'),
    inspected: annual === 0 ? onSite : null,
    published: reported?.to ?? null,
    judgements,
    previous: previous?.record ?? null,
    change: previous ? changeBetween(previous.record.judgements, judgements) : changeTold(story, current),
  } as const
  const prompt = promptOf(story, about)
  const tallies = talliesOf(story, current)
  return {
    ...known,
    promptedBy: prompt?.told ?? null,
    intervention: interventionsIn(story, about),
    tallies: tallies.map(({ told }) => told),
    missing: Object.entries(known).flatMap(([field, value]) => (value === null ? [field] : [])),
    partial,
    evidence: {
      council: placesOf(reading.named.get(council) ?? []),
      framework: under === null ? [] : placesOf([framework ?? inspected ?? ofStory]),
      visit: placesOf([visit]),
      inspected: placesOf([inspected, end]),
      published: placesOf([reported]),
      judgements: placesOf(current.map(({ rating }) => rating)),
      previous: placesOf(previous?.marks ?? []),
      promptedBy: placesOf(prompt?.marks ?? []),
      tallies: placesOf(tallies.map(({ mark }) => mark)),
    },
  }
}

function ratedAs(status: Status, council: string, { story, rated, shared }: Reading): Rated[] {
  return (rated.get(council) ?? [])
    .filter(({ rating }) => rating.status === status)
    .map(({ rating, sentence }) => ({
      rating,
      sentence: shareOf(
        story.text,
        ownPart(story.text, sentence, council),
        rating,
        shared.get(rating.at) ?? [],
        council,
      ),
    }))
}

function placesOf(marks: readonly ({ at: number } | undefined)[]): number[] {
  return marks.flatMap((mark) => (mark ? [mark.at] : []))
}
