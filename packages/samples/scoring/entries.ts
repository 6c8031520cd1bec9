/** What a story's gold and an extraction say, in one form that can be compared. */
import type { Extraction, Mention, Quotation } from '@spotcheck/core'
import type { GoldMention } from '../marking/gold.ts'
import type { GoldInspection, Sample } from '../sample.ts'

/** A text and what is marked in it. */
export type Marked = Pick<Sample, 'text' | 'gold'>

export const scoredKinds = [
  'council',
  'rating',
  'framework',
  'visit',
  'date',
  'person',
  'money',
  'count',
  'quotation',
  'inspection',
] as const
export type ScoredKind = (typeof scoredKinds)[number]

export function perKind<Value>(value: (kind: ScoredKind) => Value): Record<ScoredKind, Value> {
  return {
    council: value('council'),
    rating: value('rating'),
    framework: value('framework'),
    visit: value('visit'),
    date: value('date'),
    person: value('person'),
    money: value('money'),
    count: value('count'),
    quotation: value('quotation'),
    inspection: value('inspection'),
  }
}

type Fields = Record<string, string | number | boolean | null>

/** Where a mark stands, and what it says there. */
export interface Entry {
  /** The words of the mark and which of their occurrences it is, from 1; or the council of an inspection. */
  where: string
  says: Fields
}

/** An entry of the gold with the extracted one that stands in the same place; either may be missing. */
export interface Pair {
  gold: Entry | null
  extracted: Entry | null
}

/** Offsets would differ wherever one more line of the page is taken for the article's: places do not. */
export function pairsOf(kind: ScoredKind, sample: Marked, extraction: Extraction): Pair[] {
  return pairUp(goldEntries(sample, kind), extractedEntries(extraction, kind))
}

/** What two people have marked in the same story. */
export function pairsOfMarkers(kind: ScoredKind, one: Marked, other: Marked): Pair[] {
  return pairUp(goldEntries(one, kind), goldEntries(other, kind))
}

function pairUp(golds: readonly Entry[], extracted: readonly Entry[]): Pair[] {
  const left = new Map<string, Entry[]>()
  for (const entry of extracted) {
    left.set(entry.where, [...(left.get(entry.where) ?? []), entry])
  }
  const pairs: Pair[] = golds.map((gold) => ({
    gold,
    extracted: left.get(gold.where)?.shift() ?? null,
  }))
  return [...pairs, ...[...left.values()].flat().map((extracted) => ({ gold: null, extracted }))]
}

export function agree({ gold, extracted }: Pair): boolean {
  return gold !== null && extracted !== null && inWords(gold) === inWords(extracted)
}

/** The fields in one line; where one stands for another's, so do their lines. */
export function inWords({ says }: Entry): string {
  return Object.values(says).join(' · ')
}

function goldEntries({ text, gold }: Marked, kind: ScoredKind): Entry[] {
  if (kind === 'inspection') return gold.inspections.map(inspectionEntry)
  if (kind === 'quotation') return gold.quotations.map((quotation) => quotationEntry(quotation, text))
  return gold.mentions
    .filter((mention) => mention.kind === kind)
    .map((mention) => ({ where: placeOf(mention, text), says: fieldsOf(mention) }))
}

/** Reported speech without marks is left out: nobody can say where it ends. */
function extractedEntries(
  { text, mentions, quotations, inspections }: Extraction,
  kind: ScoredKind,
): Entry[] {
  if (kind === 'inspection') return inspections.map(inspectionEntry)
  if (kind === 'quotation') {
    return quotations
      .filter((quotation) => quotation.kind !== 'indirect')
      .map((quotation) => quotationEntry({ ...quotation, speaker: nameOf(quotation.speaker) }, text))
  }
  return mentions
    .filter((mention) => mention.kind === kind)
    .map((mention) => ({ where: placeOf(mention, text), says: fieldsOf(mention) }))
}

/** Names and roles are compared as words: papers set their apostrophes either way. */
export const straight = (words: string) => words.replaceAll('’', "'")

/** A speaker known by no more than common words ("source", "union officials") has no name. */
export function nameOf(speaker: Quotation['speaker']): string | null {
  return speaker && /^\p{Lu}/u.test(speaker.name) ? straight(speaker.name) : null
}

function fieldsOf(mention: Mention | GoldMention): Fields {
  switch (mention.kind) {
    case 'council':
      return { council: mention.council }
    case 'rating': {
      const { rating, judgement, status, council } = mention
      return { rating, judgement, status, council }
    }
    case 'framework':
      return { framework: mention.framework }
    case 'visit':
      return { visit: mention.visit }
    case 'date':
      return { from: mention.from, to: mention.to }
    case 'person': {
      const { name, role, council } = mention
      return { name: straight(name), role: role && straight(role), council }
    }
    case 'money':
      return { amount: mention.amount }
    case 'count':
      return { value: mention.value, ordinal: mention.ordinal }
  }
}

function quotationEntry(
  quotation: Pick<Quotation, 'kind' | 'start' | 'end' | 'text'> & { speaker: string | null },
  text: string,
): Entry {
  const { kind, speaker } = quotation
  return { where: placeOf(quotation, text), says: { kind, speaker: speaker && straight(speaker) } }
}

function inspectionEntry({ council, ...inspection }: GoldInspection): Entry {
  const { framework, visit, inspected, judgements, previous, change } = inspection
  return {
    where: `${council}`,
    says: {
      framework,
      visit,
      inspected: inspected && `${inspected.from} to ${inspected.to}`,
      judgements: listed(judgements),
      previous:
        previous &&
        [
          previous.framework,
          previous.inspected && `${previous.inspected.from} to ${previous.inspected.to}`,
          listed(previous.judgements),
        ].join(', '),
      change,
    },
  }
}

function listed(judgements: GoldInspection['judgements']): string {
  return judgements
    .map(({ judgement, rating }) => `${judgement} ${rating}`)
    .toSorted()
    .join(', ')
}

/** The words of a mark and which of their occurrences it is. */
export function placeOf({ text, start }: { text: string; start: number }, whole: string): string {
  return `“${text}” (${whole.slice(0, start).split(text).length})`
}
