/** What the record's terms are called. */
import type { Framework, Judgement, Status, Visit } from '@spotcheck/core'
import type { Grade, NextDue, Variant } from '@spotcheck/core/official'
import { judgementWords, ratingWords } from '../../../grade-words.ts'

export const statusWords: Record<Status, string> = {
  current: 'now',
  previous: 'before',
  negated: 'denied',
  hypothetical: 'only supposed',
  aspiration: 'hoped for',
  superseded: 'since replaced',
  scale: 'the scale explained',
  aggregate: 'several councils together',
  'other-subject': 'of something else',
}

/** Frameworks that have no everyday abbreviation are named in full. */
export const frameworkWords: Record<Framework, { short: string; full: string }> = {
  APA: { short: 'APA', full: 'Annual performance assessment' },
  JAR: { short: 'JAR', full: 'Joint area review' },
  CSA: { short: 'Annual assessment', full: 'Annual assessment of children’s services' },
  UCRA: { short: 'Unannounced', full: 'Unannounced inspection of contact, referral and assessment' },
  SLAC: { short: 'SLAC', full: 'Safeguarding and looked after children inspection' },
  CP: { short: 'Child protection', full: 'Inspection of arrangements for the protection of children' },
  LAC13: { short: 'Looked after children', full: 'Inspection of services for looked after children, 2013' },
  SIF: { short: 'SIF', full: 'Single inspection framework' },
  TLAI: { short: 'TLAI', full: 'Targeted local authority inspection' },
  JTAI: { short: 'JTAI', full: 'Joint targeted area inspection' },
  ILACS: { short: 'ILACS', full: 'Inspection of local authority children’s services' },
  SEND1: { short: 'Area SEND', full: 'Area SEND inspection, 2016 framework' },
  SEND2: { short: 'Area SEND', full: 'Area SEND inspection, 2023 framework' },
  SCCIF: { short: 'SCCIF', full: 'Social care common inspection framework' },
}

export const visitWords: Record<Visit, string> = {
  inspection: 'inspection',
  're-inspection': 're-inspection',
  'focused-visit': 'focused visit',
  'monitoring-visit': 'monitoring visit',
  'joint-inspection': 'joint inspection',
}

export const variantWords: Record<Variant, string> = {
  standard: 'standard inspection',
  short: 'short inspection',
  extended: 'extended inspection',
  're-inspection': 're-inspection',
  'board-review': 'review of the safeguarding children board',
}

export const nextWords: Record<NextDue['next'], string> = {
  'short-inspection': 'Short inspection',
  'standard-inspection': 'Standard inspection',
  're-inspection': 'Re-inspection',
}

/** “Single inspection framework (SIF)” */
export function frameworkInFull(framework: Framework): string {
  const { short, full } = frameworkWords[framework]
  return full.startsWith(short) ? full : `${full} (${short})`
}

/** “leadership”, as it stands within a sentence. */
export function judgementInSentence(judgement: Judgement): string {
  return judgement === 'leadership' ? 'leadership' : judgementWords[judgement].toLowerCase()
}

export function gradeInSentence(grade: Grade): string {
  return grade === 'not-judged' ? 'no grade' : ratingWords[grade].toLowerCase()
}
