/** What brought the inspectors: "prompted by a focused visit in February". */
import type { Inspection } from '../schema/inspection.ts'
import type { Visit } from '../schema/vocabulary.ts'
import type { Story } from '../text/story.ts'
import { periodOf } from './period.ts'
import { type Mark, type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'

interface Prompt {
  told: NonNullable<Inspection['promptedBy']>
  marks: Mark[]
}

const REACH = 100
const CAUSED =
  '(?:prompt(?:ed|s|ing)|trigger(?:ed|s|ing)|spark(?:ed|s|ing)|led to|leads to|leading to|resulted in|brought (?:about|on|forward)|set off|ordered|hastened|raised the alarm|sounded the alarm|rang alarm bells)'
/** "prompted by a", "brought forward after a", "ordered because of a “" */
const BY = new RegExp(
  `\\b(?:${CAUSED}[^.;]{0,40}\\b(?:by|after|because of|following|in the wake of|as a result of)|in response to|as a (?:direct )?result of) (?:\\S+ ){0,4}["“‘']?$`,
  'i',
)
/** "visit in February prompted the inspection" */
const LED_TO = new RegExp(`^[^.;]{0,60}\\b${CAUSED}\\b(?! by)`, 'i')
const NOT = /\b(?:not|never|n't)\b[^.;]{0,30}$/i

/** Visits that give no grade themselves. */
const UNGRADED: ReadonlySet<Visit> = new Set(['focused-visit', 'monitoring-visit', 'joint-inspection'])

/** A headline tells of it first, but seldom when it was. `about`: the sentences about the council. */
export function promptOf({ text }: Story, about: readonly MarkedSentence[]): Prompt | null {
  const told = about.flatMap((sentence) => promptsIn(text, sentence))
  const [first] = told
  const dated = told.find(({ told: { visit, on } }) => on !== null && visit === first?.told.visit)
  return dated ?? first ?? null
}

function promptsIn(text: string, sentence: MarkedSentence): Prompt[] {
  return sentence.marks.flatMap((mark) => {
    const visit = visitOf(mark)
    if (!visit || !isCause(text, sentence, mark)) return []
    const date = marksOf(sentence, 'date').find(({ start }) => isOwnDate(text, mark, start))
    return [{ told: { visit, on: periodOf(date) }, marks: date ? [mark, date] : [mark] }]
  })
}

function visitOf(mark: Mark): Visit | null {
  if (mark.kind === 'framework') return mark.framework === 'JTAI' ? 'joint-inspection' : null
  return mark.kind === 'visit' && UNGRADED.has(mark.visit) ? mark.visit : null
}

function isCause(text: string, sentence: MarkedSentence, { start, end }: Mark): boolean {
  const left = text.slice(Math.max(sentence.start, start - REACH), start)
  const right = text.slice(end, Math.min(sentence.end, end + REACH))
  return !NOT.test(left) && (BY.test(left) || LED_TO.test(right))
}

/** "a focused visit in February", "a visit to check on care leavers, which took place in", with little between. */
const OWN_DATE =
  /^(?:[^,.;]{0,40}, (?:(?:which|that) (?:was|were|had|took|came|began)|carried out|conducted|held|made)\b)?[^,.;]{0,25}\b(?:in|on|of|from|last|during) (?:late |early |mid-?)?$/i

const isOwnDate = (text: string, { end }: Mark, start: MarkOf<'date'>['start']) =>
  start >= end && OWN_DATE.test(text.slice(end, Math.min(start, end + REACH)))
