import type { Article, Inspection } from '@spotcheck/core'
import type { NextDue } from '@spotcheck/core/official'
import { dateText, periodText } from '../../locales/dates.ts'
import { t } from '../../locales/t.ts'
import { listed, whereIn } from '../../quotations/as-text.ts'
import type { CheckedRecord } from './checked.ts'
import { correctedFields, type Field, fieldName, fieldOrNone, readAs } from './correcting/field.ts'
import { councilHeading, councilStanding } from './council.ts'
import { stepsBetween } from './grades.ts'
import { interventionInWords, tallyInWords } from './words/beyond.ts'
import {
  differenceInWords,
  laterInWords,
  nextInWords,
  releaseInWords,
  verdictInWords,
} from './words/official.ts'
import { previousInWords } from './words/previous.ts'
import { changeInSentence, leftOpen, type OpenField } from './words/record.ts'
import { gradeFor } from './words/terms.ts'

/** A record ready to paste: what the story says, the verdict on it, what is due, and where each of them stands. */
export function recordText(record: CheckedRecord, article: Article): string {
  const { inspection, check, due } = record
  const { framework, inspected, published } = inspection
  const open = (field: OpenField) => leftOpen(field, inspection)
  return [
    listed([councilHeading(inspection), councilStanding(inspection).replaceAll(' · ', ', ')]),
    line(t('record.now'), gradesIn(inspection.judgements) || t('record.ungraded')),
    line(t('record.before'), before(inspection) ?? open('previous')),
    line(t('record.framework'), framework ? t(`terms.frameworkInFull.${framework}`) : open('framework')),
    line(t('record.inspected'), inspected ? periodText(inspected) : open('inspected')),
    line(t('record.published'), published ? dateText(published) : open('published')),
    ...beyond(inspection),
    ...correctedFields(record).map((field) => correctionIn(record, field)),
    line(t('official.heading'), listed([verdictInWords(record), ...differencesIn(check)])),
    listed([releaseInWords(), check.reportUrl]),
    due && followsIn(due),
    line(t('record.story'), listed([...whereIn(article), article.url])),
  ]
    .filter(Boolean)
    .join('\n')
}

/** “Corrected by you: leadership good (Spotcheck read: inadequate)” */
function correctionIn({ inspection, detected }: CheckedRecord, field: Field): string {
  return t('record.correctedLine', {
    field: fieldName(field),
    value: fieldOrNone(inspection, field),
    read: readAs(detected, field),
  })
}

function gradesIn(judgements: Inspection['judgements']): string {
  return judgements.map(({ judgement, rating }) => gradeFor({ judgement, grade: rating })).join(', ')
}

function before(inspection: Inspection): string | null {
  const told = previousInWords(inspection)
  return told && listed([told, changeInSentence(inspection.change, stepsBetween(inspection))])
}

function beyond({ promptedBy, intervention, tallies }: Inspection): (string | null)[] {
  const told = (name: string, words: (string | null)[]) =>
    words.length > 0 ? line(name, listed([...new Set(words)])) : null
  const prompt = promptedBy
    ? [t(`terms.visit.${promptedBy.visit}`), promptedBy.on && periodText(promptedBy.on)]
    : []
  return [
    told(t('beyond.promptedBy'), prompt),
    told(t('beyond.intervention'), intervention.map(interventionInWords)),
    told(t('beyond.tally'), tallies.map(tallyInWords)),
  ]
}

/** One difference stands in the verdict itself. */
function differencesIn({ differences }: CheckedRecord['check']): string[] {
  return differences.length > 1 ? differences.map(differenceInWords) : []
}

function followsIn({ since, window, newFramework, rule, source, ...due }: NextDue): string {
  const heading = since ? t('due.came') : t('due.follows')
  return [
    since && line(heading, t('due.again', { later: laterInWords(since) })),
    window && line(since ? t('due.byTheRules') : heading, nextInWords({ ...due, window })),
    line(window || since ? t('due.rule') : heading, `${rule} (${source})`),
    newFramework && t('due.newFramework'),
  ]
    .filter(Boolean)
    .join('\n')
}

function line(name: string, value: string): string {
  return t('record.line', { name, value })
}
