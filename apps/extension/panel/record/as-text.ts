import { type Article, dateInWords, type Inspection, periodInWords } from '@spotcheck/core'
import type { NextDue } from '@spotcheck/core/official'
import { listed, sourceIn } from '../../quotations/as-text.ts'
import type { CheckedRecord } from './checked.ts'
import { correctedFields, type Field, fieldInWords, fieldName, fieldOrNone } from './correcting/field.ts'
import { councilHeading, councilStanding } from './council.ts'
import { overallOf, stepsBetween } from './grades.ts'
import { beyondWords, interventionInWords, tallyInWords } from './words/beyond.ts'
import { keepingWords } from './words/keeping.ts'
import {
  differenceInWords,
  laterInWords,
  nextInWords,
  officialWords,
  verdictInWords,
} from './words/official.ts'
import { changeInWords, type OpenField, recordWords } from './words/record.ts'
import { frameworkInFull, gradeInSentence, judgementInSentence, visitWords } from './words/terms.ts'

/** A record ready to paste: what the story says, the verdict on it, what is due, and where each of them stands. */
export function recordText(record: CheckedRecord, article: Article): string {
  const { inspection, check, due } = record
  const { framework, inspected, published, partial } = inspection
  const open = (field: OpenField) => recordWords.leftOpen(field, partial)
  return [
    listed([councilHeading(inspection), councilStanding(inspection).replaceAll(' · ', ', ')]),
    `${recordWords.now}: ${gradesIn(inspection.judgements) || recordWords.ungraded}`,
    `${recordWords.before}: ${before(inspection) ?? open('previous')}`,
    `${recordWords.framework}: ${framework ? frameworkInFull(framework) : open('framework')}`,
    `${recordWords.inspected}: ${inspected ? periodInWords(inspected) : open('inspected')}`,
    `${recordWords.published}: ${published ? dateInWords(published) : open('published')}`,
    ...beyond(inspection),
    ...correctedFields(record).map((field) => correctionIn(record, field)),
    `${officialWords.heading}: ${listed([verdictInWords(record), ...differencesIn(check)])}`,
    listed([officialWords.release, check.reportUrl]),
    due && followsIn(due),
    `${recordWords.story}: ${listed([...sourceIn(article), article.url])}`,
  ]
    .filter(Boolean)
    .join('\n')
}

/** “Corrected by you: leadership good (Spotcheck read: inadequate)” */
function correctionIn({ inspection, detected }: CheckedRecord, field: Field): string {
  const counts = `${fieldName(field)} ${fieldOrNone(inspection, field)}`
  return `${keepingWords.correctedByYou}: ${counts} (${keepingWords.read(fieldInWords(detected, field))})`
}

function gradesIn(judgements: Inspection['judgements']): string {
  return judgements
    .map(({ judgement, rating }) => `${gradeInSentence(rating)} for ${judgementInSentence(judgement)}`)
    .join(', ')
}

function before(inspection: Inspection): string | null {
  const { previous, change } = inspection
  if (!previous) return null
  const { framework, inspected, judgements } = previous
  const overall = overallOf(judgements)
  return listed([
    gradesIn(overall ? [overall] : judgements),
    framework && frameworkInFull(framework),
    inspected && periodInWords(inspected),
    changeInWords(change, stepsBetween(inspection))?.toLowerCase() ?? null,
  ])
}

function beyond({ promptedBy, intervention, tallies }: Inspection): (string | null)[] {
  const told = (name: string, words: (string | null)[]) =>
    words.length > 0 ? `${name}: ${listed([...new Set(words)])}` : null
  const prompt = promptedBy
    ? [visitWords[promptedBy.visit], promptedBy.on && periodInWords(promptedBy.on)]
    : []
  return [
    told(beyondWords.promptedBy, prompt),
    told(beyondWords.intervention, intervention.map(interventionInWords)),
    told(beyondWords.tally, tallies.map(tallyInWords)),
  ]
}

/** One difference stands in the verdict itself. */
function differencesIn({ differences }: CheckedRecord['check']): string[] {
  return differences.length > 1 ? differences.map(differenceInWords) : []
}

function followsIn({ since, window, newFramework, rule, source, ...due }: NextDue): string {
  const heading = since ? officialWords.came : officialWords.follows
  return [
    since && `${heading}: ${officialWords.again} ${laterInWords(since)}`,
    window && `${since ? officialWords.byTheRules : heading}: ${nextInWords({ ...due, window })}`,
    `${window || since ? officialWords.rule : heading}: ${rule} (${source})`,
    newFramework && officialWords.newFramework,
  ]
    .filter(Boolean)
    .join('\n')
}
