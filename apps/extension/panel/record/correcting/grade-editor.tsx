import { type Framework, type Judgement, Rating, scaleOf } from '@spotcheck/core'
import { useEffect, useRef, useState } from 'preact/hooks'
import { judgementWords } from '../../../grade-words.ts'
import { Chip } from '../grade.tsx'
import { keepingWords } from '../words/keeping.ts'
import { useCorrecting } from './correcting.ts'
import { CorrectionForm } from './correction-form.tsx'

/** The scale of the framework, where it is known; the annual ratings of 2009–11 had words of their own. */
function gradesFor(judgement: Judgement, framework: Framework | null): Rating[] {
  const scale = framework ? scaleOf(framework) : []
  return Rating.options.filter((rating) =>
    scale.length > 0
      ? scale.includes(rating)
      : rating.startsWith('performs-') === (judgement === 'annual-rating'),
  )
}

export function GradeEditor({ judgement }: { judgement: Judgement }) {
  const { record } = useCorrecting()
  const gradeIn = ({ judgements }: typeof record.detected) =>
    judgements.find((each) => each.judgement === judgement)?.rating ?? null
  const [chosen, choose] = useState<Rating | null>(gradeIn(record.inspection))
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])

  const read = gradeIn(record.detected)
  const none = read === null ? keepingWords.noGrade : keepingWords.notARating
  const start = useRef(chosen).current
  const scale = gradesFor(judgement, record.inspection.framework)
  // What was read or chosen before stays on offer, though it be of another scale.
  const grades = Rating.options.filter((each) => scale.includes(each) || each === read || each === start)
  return (
    <CorrectionForm chosen={{ judgements: [{ judgement, rating: chosen }] }}>
      <fieldset class="grades">
        <legend>
          {keepingWords.newGrade}: {judgementWords[judgement]}
        </legend>
        {[...grades, null].map((rating) => (
          <label key={rating}>
            <input
              type="radio"
              name="grade"
              ref={rating === start ? first : null}
              checked={rating === chosen}
              onChange={() => choose(rating)}
            />
            {rating === null ? <span class="chip tone-none">{none}</span> : <Chip rating={rating} />}
            {rating === chosen && <span aria-hidden="true">✓</span>}
          </label>
        ))}
      </fieldset>
    </CorrectionForm>
  )
}
