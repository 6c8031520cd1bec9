import { Judgement, type Rating } from '@spotcheck/core'
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../../locales/t.ts'
import { ANOTHER, useCorrecting, useFocusOnceClosed } from './correcting.ts'
import { CorrectionForm } from './correction-form.tsx'
import { GradeChoice } from './grade-choice.tsx'
import { partsThen } from './parts-then.ts'

/** Adds a grade of a part that the story gives and Spotcheck did not find; nothing where every part has its line. */
export function AnotherJudgement({ listed }: { listed: ReadonlySet<Judgement> }) {
  const { record, open, setOpen } = useCorrecting()
  const { framework, inspected } = record.inspection
  const button = useFocusOnceClosed(ANOTHER)
  const offered = useRef<Judgement[]>([])
  // What another window adds meanwhile takes nothing from under the reader's hand.
  if (open !== ANOTHER)
    offered.current = partsThen(framework, inspected?.to ?? record.source.article.published).filter(
      (judgement) => !listed.has(judgement),
    )
  const [first, ...more] = offered.current
  if (!first) return null
  return (
    <div class="another">
      <button
        type="button"
        class="plain"
        ref={button}
        aria-expanded={open === ANOTHER}
        onClick={() => setOpen(open === ANOTHER ? null : ANOTHER)}
      >
        {t('keeping.addJudgement')}
      </button>
      {open === ANOTHER && <Editor judgements={[first, ...more]} />}
    </div>
  )
}

function Editor({ judgements: [first, ...more] }: { judgements: [Judgement, ...Judgement[]] }) {
  const { record } = useCorrecting()
  const [judgement, setJudgement] = useState(first)
  const [rating, setRating] = useState<Rating | null>(null)
  const field = useRef<HTMLSelectElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <CorrectionForm chosen={rating && { judgements: [{ judgement, rating }] }}>
      <label>
        {t('keeping.newJudgement')}
        <select
          ref={field}
          value={judgement}
          onChange={({ currentTarget }) => setJudgement(Judgement.parse(currentTarget.value))}
        >
          {[first, ...more].map((each) => (
            <option key={each} value={each}>
              {t(`terms.judgement.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <GradeChoice
        legend={t('keeping.newGrade')}
        judgement={judgement}
        framework={record.inspection.framework}
        chosen={rating}
        choose={setRating}
      />
    </CorrectionForm>
  )
}
