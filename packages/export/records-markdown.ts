import { dateInWords, type KeptInspection, type KeptSource, periodInWords, thatCounts } from '@spotcheck/core'
import { type Check, checkKept } from '@spotcheck/core/official'
import { correctionsIn } from './corrections.ts'
import { inline, titleOf, whereIs } from './markdown-text.ts'
import { differencesIn, evidenceIn, measuresIn, previousIn, promptIn, talliesIn } from './record-facts.ts'

/** An inspection with the values that count, how they stand beside the official outcomes, what of them is the reader's, and its stories. */
export function recordSection(kept: KeptInspection): string {
  const counts = thatCounts(kept)
  const { council, name, framework, visit, inspected, published, judgements, change } = counts
  const facts = [
    council,
    framework,
    visit && inWords(visit),
    inspected && `on site ${periodInWords(inspected)}`,
    published && `report of ${dateInWords(published)}`,
  ]
  const parts = [
    `## ${inline(name) || 'Council not named'}`,
    facts.filter(Boolean).join(' · '),
    judgements.map(({ judgement, rating }) => `- ${inWords(judgement)}: ${inWords(rating)}`).join('\n'),
    line('Before', [previousIn(counts, inWords)]),
    line('Change', [change]),
    line('Prompted by', [promptIn(counts, inWords)]),
    line('Intervention', measuresIn(counts, inWords)),
    line('Tally', talliesIn(counts, inWords)),
    line(
      counts.partial ? 'Not said in the part before the wall' : 'Not said in the story',
      counts.missing.map((field) => MISSING[field] ?? field),
    ),
    official(kept),
    ...correctionsIn(kept, inWords).map((correction) => line('Corrected by the reader', [correction])),
    kept.sources.map(source).join('\n'),
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** Fields by other names than their own. */
const MISSING: Record<string, string> = { inspected: 'on site', published: 'report', previous: 'before' }

function line(name: string, values: readonly (string | null)[]): string {
  const told = values.flatMap((value) => value || []).map(inline)
  return told.length > 0 ? `**${name}:** ${told.join('; ')}` : ''
}

const VERDICTS: Record<Check['verdict'], string> = {
  agrees: 'the story agrees with it',
  differs: 'the story differs from it',
  'not-found': 'none was found',
  outside: 'they do not reach so far',
}

function official(kept: KeptInspection): string {
  const check = checkKept(kept)
  const { verdict, outcome, reportUrl, release } = check
  return [
    `**Official outcome:** ${VERDICTS[verdict]}`,
    ...differencesIn(check, inWords).map(inline),
    outcome && `on site ${periodInWords(outcome.inspected)}`,
    reportUrl && `<${reportUrl}>`,
    `official outcomes to ${dateInWords(release)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

function source(told: KeptSource): string {
  const words = evidenceIn(told).map(inline).join('; ')
  return `- ${titleOf(told.article)} · ${whereIs(told.article, told.source)}${words && `\\\n  Rests on: ${words}`}`
}

/** “Re-inspection” keeps its hyphen. */
const inWords = (slug: string) => slug.replaceAll(/(?<!^re)-/g, ' ')
