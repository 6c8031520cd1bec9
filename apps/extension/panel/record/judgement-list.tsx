import type { Judgement, JudgementRating } from '@spotcheck/core'
import { judgementWords } from '../../grade-words.ts'
import { Shown } from '../on-page.tsx'
import { gradeEvidence } from './evidence.ts'
import { Chip } from './grade.tsx'
import { overallOf } from './grades.ts'
import { Row } from './row.tsx'
import type { Told } from './told.ts'
import { recordWords } from './words/record.ts'

/** The grades of the parts, now and as far as the story gives them before. */
export function JudgementList({ story, inspection }: Told) {
  const now = partsOf(inspection.judgements)
  const before = partsOf(inspection.previous?.judgements ?? [])
  const judgements = new Set([...now.keys(), ...before.keys()])
  if (judgements.size === 0) return null
  const chip = (field: 'judgements' | 'previous', grade: JudgementRating) => (
    <Shown at={gradeEvidence(story.extraction, inspection, field, grade)}>
      {field === 'previous' && <span class="quiet">{recordWords.beforeIn} </span>}
      <Chip rating={grade.rating} />
    </Shown>
  )
  return (
    <dl class="judgements">
      {[...judgements].map((judgement) => {
        const [was, is] = [before.get(judgement), now.get(judgement)]
        return (
          <Row key={judgement} name={judgementWords[judgement]} class="judgement">
            {was && chip('previous', was)} {is && chip('judgements', is)}
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
