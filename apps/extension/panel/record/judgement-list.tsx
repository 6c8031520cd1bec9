import type { Judgement, JudgementRating } from '@spotcheck/core'
import { t } from '../../locales/t.ts'
import { Shown } from '../on-page.tsx'
import { AnotherJudgement } from './correcting/another-judgement.tsx'
import { CorrectButton } from './correcting/correct-button.tsx'
import { useCorrecting } from './correcting/correcting.ts'
import { CorrectionOf } from './correcting/correction.tsx'
import { gradeEvidence } from './evidence.ts'
import { Chip } from './grade.tsx'
import { overallOf, toneOf } from './grades.ts'
import { Row } from './row.tsx'
import type { Told } from './told.ts'
import { gradeInSentence } from './words/terms.ts'

/** The grades of the parts, now and, as far as the story gives them, before. What was read and is none stays in its line. */
export function JudgementList({ story, inspection }: Told) {
  const { detected } = useCorrecting().record
  const now = partsOf(inspection.judgements)
  const read = partsOf(detected.judgements)
  const before = partsOf(inspection.previous?.judgements ?? [])
  const judgements = new Set([...read.keys(), ...now.keys(), ...before.keys()])
  const at = (field: 'judgements' | 'previous', grade: JudgementRating) =>
    gradeEvidence(story.extraction, inspection, field, grade)
  return (
    <>
      {judgements.size > 0 && (
        <dl class="judgements">
          {[...judgements].map((judgement) => {
            const [was, is] = [before.get(judgement), now.get(judgement)]
            const name = t(`terms.judgement.${judgement}`)
            return (
              <Row key={judgement} name={name} class="judgement" below={<CorrectionOf field={judgement} />}>
                <span class="value">
                  {is ? (
                    <Shown at={at('judgements', read.get(judgement) ?? is)}>
                      <Chip rating={is.rating} />
                    </Shown>
                  ) : (
                    read.has(judgement) && <span class="left-open">{t('keeping.notARating')}</span>
                  )}
                  <CorrectButton field={judgement} />
                </span>
                {was && (
                  <Shown at={at('previous', was)} class={`was tone-${toneOf(was.rating)}`}>
                    {t('record.wasBefore')} <b>{gradeInSentence(was.rating)}</b>
                  </Shown>
                )}
              </Row>
            )
          })}
        </dl>
      )}
      <AnotherJudgement listed={judgements} />
    </>
  )
}

function partsOf(judgements: readonly JudgementRating[]): ReadonlyMap<Judgement, JudgementRating> {
  const overall = overallOf(judgements)
  return new Map(judgements.filter((each) => each !== overall).map((each) => [each.judgement, each]))
}
