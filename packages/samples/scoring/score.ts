/**
 * Compares what was extracted with a sample's gold. Marks are the same where kind, words, occurrence and the
 * gold's fields are: offsets would differ wherever one more line of the page is taken for the article's.
 */
import type { Extraction, Mention, Quotation } from '@spotcheck/core'
import type { GoldMention } from '../marking/gold.ts'
import type { GoldInspection, Sample } from '../story.ts'

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

/** How much was right: `found` of `extracted` (precision) and of `gold` (recall). */
export interface Tally {
  found: number
  extracted: number
  gold: number
}

export interface Difference {
  sample: string
  kind: ScoredKind
  problem: 'missing' | 'unexpected' | 'different'
  /** The words of the mark and which of their occurrences it is, from 1; or the council of an inspection. */
  where: string
  expected?: string
  actual?: string
}

export interface Score {
  tallies: Record<ScoredKind, Tally>
  differences: Difference[]
}

export function score(sample: Sample, extraction: Extraction): Score {
  const result: Score = { tallies: noTallies(), differences: [] }
  for (const kind of scoredKinds) {
    compare(result, sample.slug, kind, goldEntries(sample, kind), extractedEntries(extraction, kind))
  }
  return result
}

export function addUp(scores: Score[]): Score {
  const sum: Score = { tallies: noTallies(), differences: scores.flatMap((one) => one.differences) }
  for (const { tallies } of scores) {
    for (const kind of scoredKinds) {
      sum.tallies[kind].found += tallies[kind].found
      sum.tallies[kind].extracted += tallies[kind].extracted
      sum.tallies[kind].gold += tallies[kind].gold
    }
  }
  return sum
}

/** 0 to 1; 1 where there was nothing to be wrong about. */
export function precision({ found, extracted }: Tally): number {
  return extracted === 0 ? 1 : found / extracted
}

export function recall({ found, gold }: Tally): number {
  return gold === 0 ? 1 : found / gold
}

/** The harmonic mean of precision and recall. */
export function f1({ found, extracted, gold }: Tally): number {
  return extracted + gold === 0 ? 1 : (2 * found) / (extracted + gold)
}

/** Where a mark stands, and what it says there. */
interface Entry {
  where: string
  says: string
}

function compare(result: Score, sample: string, kind: ScoredKind, gold: Entry[], extracted: Entry[]): void {
  const tally = result.tallies[kind]
  tally.gold += gold.length
  tally.extracted += extracted.length
  const left = new Map<string, Entry[]>()
  for (const entry of extracted) left.set(entry.where, [...(left.get(entry.where) ?? []), entry])
  for (const { where, says } of gold) {
    const actual = left.get(where)?.shift()
    if (actual?.says === says) tally.found++
    else if (actual) {
      const difference = { expected: says, actual: actual.says }
      result.differences.push({ sample, kind, problem: 'different', where, ...difference })
    } else result.differences.push({ sample, kind, problem: 'missing', where, expected: says })
  }
  for (const { where, says } of [...left.values()].flat()) {
    result.differences.push({ sample, kind, problem: 'unexpected', where, actual: says })
  }
}

function goldEntries({ text, gold }: Sample, kind: ScoredKind): Entry[] {
  if (kind === 'inspection') return gold.inspections.map(inspectionEntry)
  if (kind === 'quotation') return gold.quotations.map((quotation) => quotationEntry(quotation, text))
  return gold.mentions
    .filter((mention) => mention.kind === kind)
    .map((mention) => mentionEntry(mention, text))
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
      .map((quotation) => quotationEntry({ ...quotation, speaker: quotation.speaker?.name ?? null }, text))
  }
  return mentions.filter((mention) => mention.kind === kind).map((mention) => mentionEntry(mention, text))
}

function mentionEntry(mention: Mention | GoldMention, text: string): Entry {
  return { where: placeOf(mention, text), says: fieldsOf(mention).join(' · ') }
}

function fieldsOf(mention: Mention | GoldMention): (string | number | boolean | null)[] {
  switch (mention.kind) {
    case 'council':
      return [mention.council]
    case 'rating':
      return [mention.rating, mention.judgement, mention.status, mention.council]
    case 'framework':
      return [mention.framework]
    case 'visit':
      return [mention.visit]
    case 'date':
      return [mention.from, mention.to]
    case 'person':
      return [mention.name, mention.role, mention.council]
    case 'money':
      return [mention.amount]
    case 'count':
      return [mention.value, mention.ordinal]
  }
}

function quotationEntry(
  quotation: Pick<Quotation, 'kind' | 'start' | 'end' | 'text'> & { speaker: string | null },
  text: string,
): Entry {
  return { where: placeOf(quotation, text), says: `${quotation.kind} · ${quotation.speaker}` }
}

function inspectionEntry(inspection: GoldInspection): Entry {
  const { council, framework, visit, inspected, judgements, previous, change } = inspection
  const says = {
    framework,
    visit,
    inspected,
    judgements: sorted(judgements),
    previous: previous && { ...previous, judgements: sorted(previous.judgements) },
    change,
  }
  return { where: `${council}`, says: JSON.stringify(says) }
}

function sorted(judgements: GoldInspection['judgements']): string[] {
  return judgements.map(({ judgement, rating }) => `${judgement} ${rating}`).sort()
}

function placeOf({ text, start }: { text: string; start: number }, whole: string): string {
  return `“${text}” (${whole.slice(0, start).split(text).length})`
}

function noTallies(): Record<ScoredKind, Tally> {
  const none = () => ({ found: 0, extracted: 0, gold: 0 })
  return {
    council: none(),
    rating: none(),
    framework: none(),
    visit: none(),
    date: none(),
    person: none(),
    money: none(),
    count: none(),
    quotation: none(),
    inspection: none(),
  }
}
