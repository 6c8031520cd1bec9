import type { Inspection, Judgement, JudgementRating } from '@spotcheck/core'
import { gradeOf, type Outcome } from '@spotcheck/core/official'
import type { ComponentChildren } from 'preact'
import { t } from '../../locales/t.ts'
import { Shown } from '../on-page.tsx'
import { CorrectButton } from './correcting/correct-button.tsx'
import { useCorrecting } from './correcting/correcting.ts'
import { CorrectionOf } from './correcting/correction.tsx'
import { firstEvidence, gradeEvidence } from './evidence.ts'
import { Bars } from './grade.tsx'
import { overallOf, stepsBetween, toneOf } from './grades.ts'
import { Occasion } from './occasion.tsx'
import { Row } from './row.tsx'
import type { Told } from './told.ts'
import { changeInWords, leftOpen } from './words/record.ts'

interface Props extends Told {
  /** The official one. */
  outcome: Outcome | null
}

/** The grade for the whole, before and now, side by side. */
export function Headline({ story, inspection, outcome }: Props) {
  const { detected } = useCorrecting().record
  const whole = (overallOf(inspection.judgements) ?? overallOf(detected.judgements))?.judgement ?? OVERALL
  return (
    <>
      <dl class="headline">
        <Before story={story} inspection={inspection} />
        <Now story={story} inspection={inspection} outcome={outcome} whole={whole} />
      </dl>
      <CorrectionOf field="previous" />
      <CorrectionOf field={whole} />
    </>
  )
}

const OVERALL = 'overall-effectiveness'

function Before({ story, inspection }: Told) {
  const { extraction } = story
  const { previous } = inspection
  const correct = <CorrectButton field="previous" />
  if (!previous)
    return (
      <Box name={t('record.before')} grade={null} class="before">
        <span class="left-open">{leftOpen('previous', inspection)}</span>
        {correct}
      </Box>
    )
  const overall = overallOf(previous.judgements)
  return (
    <Box name={t('record.before')} grade={overall} class="before">
      <strong>
        {overall ? (
          <Shown at={gradeEvidence(extraction, inspection, 'previous', overall)}>
            {t(`terms.rating.${overall.rating}`)}
          </Shown>
        ) : (
          t('record.noOverall')
        )}
      </strong>
      {correct}
      <p>
        <Occasion
          {...previous}
          visit={null}
          at={(field) =>
            firstEvidence(extraction, inspection, 'previous', field === 'framework' ? 'framework' : 'date')
          }
        />
        {!previous.inspected && <span class="left-open">{leftOpen('inspected', inspection)}</span>}
      </p>
    </Box>
  )
}

function Now({ story, inspection, outcome, whole }: Props & { whole: Judgement }) {
  const { judgements, change } = inspection
  const { detected } = useCorrecting().record
  const overall = overallOf(judgements)
  const read = overallOf(detected.judgements)
  const changed = changeInWords(change, stepsBetween(inspection))
  const correct = <CorrectButton field={whole} />
  if (!overall)
    return (
      <Box name={t('record.now')} grade={null}>
        <strong>{withoutOverall(judgements, read)}</strong>
        {correct}
        {judgements.length > 0 && !read && (
          <p>{isWithoutOverall(outcome) ? t('record.ofstedGivesNone') : t('record.storyNamesNone')}</p>
        )}
      </Box>
    )
  return (
    <Box name={t('record.now')} grade={overall}>
      <strong>
        <Shown at={gradeEvidence(story.extraction, inspection, 'judgements', read ?? overall)}>
          {t(`terms.rating.${overall.rating}`)}
        </Shown>
      </strong>
      {correct}
      <p>{t(`terms.judgement.${overall.judgement}`)}</p>
      {changed && <p class="change">{changed}</p>}
    </Box>
  )
}

/** What stands in place of the grade for the whole; `read`: what was read as that. */
function withoutOverall(judgements: Inspection['judgements'], read: JudgementRating | null): string {
  if (judgements.length > 0) return t('record.noOverall')
  return read ? t('keeping.notARating') : t('record.ungraded')
}

function isWithoutOverall(outcome: Outcome | null): boolean {
  return outcome !== null && gradeOf(outcome, 'overall-effectiveness') === null
}

interface BoxProps {
  name: string
  grade: JudgementRating | null
  class?: string
  children: ComponentChildren
}

/** The shape stands beside the name, so that the word has the whole line. */
function Box({ name, grade, class: look = '', children }: BoxProps) {
  const title = (
    <>
      {name} {grade && <Bars rating={grade.rating} />}
    </>
  )
  return (
    <Row name={title} class={`grade ${look} tone-${grade ? toneOf(grade.rating) : 'none'}`}>
      {children}
    </Row>
  )
}
