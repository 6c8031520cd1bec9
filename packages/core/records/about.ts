/** Which councils each sentence is about. */
import type { Focus } from '../ratings/focus.ts'
import { howManyTogether, isJoined, within } from '../ratings/sharing.ts'
import type { Span } from '../text/full-stops.ts'
import type { Story } from '../text/story.ts'
import { sameTimes } from './same-time.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'

/** The councils of each rating that several share, by the rating's place. */
export type Shared = ReadonlyMap<number, readonly string[]>

export function councilsOf(rating: MarkOf<'rating'>, shared: Shared): readonly string[] {
  const sharers = shared.get(rating.at) ?? []
  const { council } = rating
  return council && !sharers.includes(council) ? [council, ...sharers] : sharers
}

/**
 * By council, in order, the sentences about it: those that name it alone or grade it; those without a name behind them,
 * until another is spoken of; "both were seen"; and, of one that names several, what stands between its name and the next.
 */
export function sentencesAbout(
  story: Story,
  sentences: readonly MarkedSentence[],
  focus: Focus,
  shared: Shared,
  inNews: ReadonlySet<string>,
): Map<string, MarkedSentence[]> {
  const about = new Map<string, MarkedSentence[]>()
  const visits = sameTimes(story, sentences)
  const graded = new Set<string>()
  let spokenOf: readonly string[] = []
  sentences.forEach((sentence, at) => {
    const isFirst = sentences[at - 1]?.block !== sentence.block
    const told = toldIn(sentence, shared, inNews)
    const before = isFirst ? atStart(sentence, focus, spokenOf, graded) : spokenOf
    if (told.length > 0) spokenOf = told
    else if (isFirst) spokenOf = inNews.size === 1 ? [...inNews] : before
    for (const rating of marksOf(sentence, 'rating'))
      for (const council of councilsOf(rating, shared)) graded.add(council)
    const named = namedIn(sentence, inNews)
    const together = howManyTogether(story.text.slice(sentence.start, sentence.end))
    const group = together === inNews.size ? inNews : []
    const whole = together > 0 ? group : named.length > 1 ? sharersIn(sentence, shared) : spokenOf
    const visited = visits.get(sentence)
    if (visited) for (const council of named) addTo(about, council, visited)
    for (const council of whole) {
      const own = ownPart(story.text, sentence, council)
      addTo(about, council, own)
      if (own !== sentence)
        for (const other of before)
          addTo(about, other, partOf(sentence, { start: sentence.start, end: own.start }))
    }
    if (named.length > 1)
      for (const [council, stretch] of stretchesOf(story.text, sentence)) addTo(about, council, stretch)
  })
  return about
}

/** "… since inspectors left in March, and that | Hull is good" */
const TURNS = /[,;] (?:and|but|while|whilst|whereas)(?: that)?(?: (?:neighbouring|nearby|the))? $/i

const TURN_REACH = 40
/** More in one sentence are no prose. */
const MOST_MARKS = 40

/** Of a sentence that begins about somebody else, and then turns to a council, the part about that. */
export function ownPart(text: string, sentence: MarkedSentence, council: string): MarkedSentence {
  const [first] = marksOf(sentence, 'council')
  if (first?.council !== council || sentence.marks.length > MOST_MARKS) return sentence
  const turns = TURNS.test(text.slice(Math.max(sentence.start, first.start - TURN_REACH), first.start))
  return turns ? partOf(sentence, { start: first.start, end: sentence.end }) : sentence
}

function partOf(sentence: MarkedSentence, span: Span): MarkedSentence {
  return { ...sentence, ...span, marks: within(sentence.marks, span) }
}

function addTo(about: Map<string, MarkedSentence[]>, council: string, sentence: MarkedSentence) {
  const sentences = about.get(council)
  if (sentences) sentences.push(sentence)
  else about.set(council, [sentence])
}

/** "Councils lend": the start of a sentence, where its subject stands. */
const OPENING = 25

/** Of councils that the story gives no grade only one that a sentence opens on; not where a director came from. */
const namedIn = (sentence: MarkedSentence, inNews: ReadonlySet<string>) => [
  ...new Set(
    marksOf(sentence, 'council').flatMap(({ council, start }) =>
      council && (inNews.has(council) || start - sentence.start < OPENING) ? council : [],
    ),
  ),
]

const sharersIn = (sentence: MarkedSentence, shared: Shared) =>
  new Set(marksOf(sentence, 'rating').flatMap(({ at }) => shared.get(at) ?? []))

/** Named or graded; of several, the one that comes last, whom the next sentence goes on about. */
function toldIn(sentence: MarkedSentence, shared: Shared, inNews: ReadonlySet<string>): string[] {
  const graded = marksOf(sentence, 'rating').flatMap((rating) => councilsOf(rating, shared))
  const named = namedIn(sentence, inNews)
  const [only] = named
  if (only && named.length === 1) return [...new Set([...sharersIn(sentence, shared), only])]
  const sharers = sharersIn(sentence, shared)
  if (sharers.size > 0 && named.every((council) => sharers.has(council))) return [...sharers]
  const last = named.at(-1) ?? graded.at(-1)
  return last ? [last] : []
}

/** A story that one council stands out in comes back to it with each paragraph, once it has graded it. */
function atStart(
  { block }: MarkedSentence,
  focus: Focus,
  spokenOf: readonly string[],
  graded: ReadonlySet<string>,
): readonly string[] {
  const { council } = focus
  const isLed = graded.size === 0 || graded.has(council ?? '')
  if (council && focus.dominant && isLed) return [council]
  const thread = focus.threads.get(block)?.council
  if (thread) return [thread]
  return spokenOf.length > 0 || !council ? spokenOf : [council]
}

/** "Derby from 4 to 8 March": the verb stands with the council before. */
const NO_VERB = /^(?:['’]s)?,? (?:in|on|from|between) $/

/** What stands between the name of a council, or the last of a list, and the next. */
function stretchesOf(text: string, sentence: MarkedSentence): [string, MarkedSentence][] {
  const named = marksOf(sentence, 'council')
  const opening = { start: sentence.start, end: named[0]?.start ?? sentence.end }
  const framework = within(sentence.marks, opening).filter(({ kind }) => kind === 'framework')
  return named.flatMap(({ council, start }, at): [string, MarkedSentence][] => {
    if (council === null) return []
    const last = lastListed(text, named, at)
    const end = named[last + 1]?.start ?? sentence.end
    const marks = [...framework, ...within(sentence.marks, { start, end })]
    const date = marks.find(({ kind }) => kind === 'date')
    const isElliptic = NO_VERB.test(text.slice(named[last]?.end, date?.start))
    return [[council, { start: isElliptic ? sentence.start : start, end, block: sentence.block, marks }]]
  })
}

const LONGEST_LIST = 8

/** The place of the last council of the list that one begins or goes on with. */
function lastListed(text: string, named: readonly Span[], at: number): number {
  let last = at
  for (; last < at + LONGEST_LIST; last++) {
    const between = text.slice(named[last]?.end, named[last + 1]?.start)
    if (!named[last + 1] || !isJoined(between) || between.includes(';')) break
  }
  return last
}
