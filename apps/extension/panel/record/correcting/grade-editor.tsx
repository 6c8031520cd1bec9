import type { Judgement, Rating } from '@spotcheck/core'
import { useRef, useState } from 'preact/hooks'
import { t } from '../../../locales/t.ts'
import { useCorrecting } from './correcting.ts'
import { CorrectionForm } from './correction-form.tsx'
import { GradeChoice } from './grade-choice.tsx'

export function GradeEditor({ judgement }: { judgement: Judgement }) {
  const { record } = useCorrecting()
  const gradeIn = ({ judgements }: typeof record.detected) =>
    judgements.find((each) => each.judgement === judgement)?.rating ?? null
  const [chosen, choose] = useState<Rating | null>(gradeIn(record.inspection))
  const start = useRef(chosen).current
  const read = gradeIn(record.detected)
  return (
    <CorrectionForm chosen={{ judgements: [{ judgement, rating: chosen }] }}>
      <GradeChoice
        legend={t('keeping.gradeOf', { judgement: t(`terms.judgement.${judgement}`) })}
        judgement={judgement}
        framework={record.inspection.framework}
        also={[read, start]}
        none={read === null ? t('keeping.noGrade') : t('keeping.notARating')}
        chosen={chosen}
        choose={choose}
        focused
      />
    </CorrectionForm>
  )
}
