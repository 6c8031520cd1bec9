import { type Inspection, type Judgement, periodInWords, type Rating } from '@spotcheck/core'
import { useState } from 'preact/hooks'
import { t } from '../../../locales/t.ts'
import { overallOf } from '../grades.ts'
import { ChoiceField } from './choice-field.tsx'
import { useCorrecting } from './correcting.ts'
import { CorrectionForm } from './correction-form.tsx'
import { DateField, isBlank } from './date-field.tsx'
import { type Period, periodTyped } from './date-typed.ts'
import { FRAMEWORKS } from './fact-editor.tsx'
import { GradeChoice, gradesFor } from './grade-choice.tsx'
import { partsThen } from './parts-then.ts'

type Previous = NonNullable<Inspection['previous']>

/** The outcome before, as a whole: its grades, its framework and when that was. */
export function PreviousEditor() {
  const { previous } = useCorrecting().record.inspection
  const [framework, setFramework] = useState(previous?.framework ?? null)
  const [typed, type] = useState(previous?.inspected ? periodInWords(previous.inspected) : '')
  const [grades, setGrades] = useState<ReadonlyMap<Judgement, Rating | null>>(
    () => new Map(previous?.judgements.map(({ judgement, rating }) => [judgement, rating])),
  )
  const grade = (judgement: Judgement) => (rating: Rating | null) =>
    setGrades(new Map([...grades, [judgement, rating]]))

  const inspected = periodTyped(typed)
  const whole = overallOf(previous?.judgements ?? [])?.judgement ?? 'overall-effectiveness'
  const parts = new Set([...grades.keys(), ...partsThen(framework, inspected?.to ?? null)])
  parts.delete(whole)
  return (
    <CorrectionForm
      chosen={inspected || isBlank(typed) ? { previous: outcomeOf(grades, framework, inspected) } : null}
    >
      <GradeChoice
        legend={t('keeping.gradeOf', { judgement: t(`terms.judgement.${whole}`) })}
        judgement={whole}
        framework={framework}
        also={[grades.get(whole) ?? null]}
        none={t('keeping.noGrade')}
        chosen={grades.get(whole) ?? null}
        choose={grade(whole)}
        focused
      />
      <ChoiceField
        label={t('keeping.newFramework')}
        choices={FRAMEWORKS}
        called={(each) => t(`terms.frameworkInFull.${each}`)}
        chosen={framework}
        choose={(each) => setFramework(each)}
      />
      <DateField
        label={t('keeping.newInspected')}
        hint={t('keeping.typePeriod')}
        typed={typed}
        type={type}
        period={inspected}
      />
      <details class="parts" open={[...parts].some((part) => grades.get(part))}>
        <summary>{t('keeping.partsBefore')}</summary>
        {/* Chromium shows nothing more of children that are moved within <details> itself. */}
        <div>
          {[...parts].map((part) => (
            <ChoiceField
              key={part}
              label={t(`terms.judgement.${part}`)}
              choices={[...new Set([...gradesFor(part, framework), grades.get(part) ?? []].flat())]}
              called={(rating) => t(`terms.rating.${rating}`)}
              chosen={grades.get(part) ?? null}
              choose={grade(part)}
            />
          ))}
        </div>
      </details>
    </CorrectionForm>
  )
}

/** Null where nothing of it is said. */
function outcomeOf(
  grades: ReadonlyMap<Judgement, Rating | null>,
  framework: Previous['framework'],
  inspected: Period | null,
): Previous | null {
  const judgements = [...grades].flatMap(([judgement, rating]) => (rating ? [{ judgement, rating }] : []))
  return framework || inspected || judgements.length > 0 ? { framework, inspected, judgements } : null
}
