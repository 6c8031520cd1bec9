import type { Judgement, JudgementRating } from '@spotcheck/core'
import { judgementWords } from '../../grade-words.ts'
import { Shown } from '../on-page.tsx'
import { gradeEvidence } from './evidence.ts'
import { Chip } from './grade.tsx'
import { overallOf, toneOf } from './grades.ts'
import { Row } from './row.tsx'
import type { Told } from './told.ts'
import { recordWords } from './words/record.ts'
import { gradeInSentence } from './words/terms.ts'

/** The grades of the parts, now and, as far as the story gives them, before. */
export function JudgementList({ story, inspection }: Told) {
  const now = partsOf(inspection.judgements)
  const before = partsOf(inspection.previous?.judgements ?? [])
  const judgements = new Set([...now.keys(), ...before.keys()])
  if (judgements.size === 0) return null
  const at = (field: 'judgements' | 'previous', grade: JudgementRating) =>
    gradeEvidence(story.extraction, inspection, field, grade)
  return (
    <dl class="judgements">
      {[...judgements].map((judgement) => {
        const [was, is] = [before.get(judgement), now.get(judgement)]
        return (
          <Row key={judgement} name={judgementWords[judgement]} class="judgement">
            {is && (
              <Shown at={at('judgements', is)}>
                <Chip rating={is.rating} />
              </Shown>
            )}
            {was && (
              <Shown at={at('previous', was)} class={`was tone-${toneOf(was.rating)}`}>
                {recordWords.wasBefore} <b>{gradeInSentence(was.rating)}</b>
              </Shown>
            )}
          </Row>
        )
      })}
    </dl>
  )
}

function partsOf(judgements: readonly JudgementRating[]): ReadonlyMap<Judgement, JudgementRating> {
  const overall = overallOf(judgements)
  return new Map(judgements.filter((each) => each !== overall).map((each) => [each.judgement, each]))
}
