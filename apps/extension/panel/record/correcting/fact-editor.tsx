import { type Correction, dateInWords, Framework, periodInWords, Visit } from '@spotcheck/core'
import { useState } from 'preact/hooks'
import { t } from '../../../locales/t.ts'
import { ChoiceField } from './choice-field.tsx'
import { useCorrecting } from './correcting.ts'
import { CorrectionForm } from './correction-form.tsx'
import { DateField, isBlank } from './date-field.tsx'
import { dateTyped, type Period, periodTyped } from './date-typed.ts'

/** The newest first: they are what most stories are of. */
export const FRAMEWORKS = Framework.options.toReversed()

export function FactEditor({ fact }: { fact: 'framework' | 'visit' | 'inspected' | 'published' }) {
  const { inspection } = useCorrecting().record
  switch (fact) {
    case 'framework':
      return (
        <ChoiceEditor
          label={t('keeping.newFramework')}
          start={inspection.framework}
          choices={FRAMEWORKS}
          called={(framework) => t(`terms.frameworkInFull.${framework}`)}
          change={(framework) => ({ framework })}
        />
      )
    case 'visit':
      return (
        <ChoiceEditor
          label={t('keeping.newVisit')}
          start={inspection.visit}
          choices={Visit.options}
          called={(visit) => t(`terms.visit.${visit}`)}
          change={(visit) => ({ visit })}
        />
      )
    case 'inspected':
      return (
        <DateEditor
          label={t('keeping.newInspected')}
          hint={t('keeping.typePeriod')}
          start={inspection.inspected && periodInWords(inspection.inspected)}
          read={periodTyped}
          change={(inspected) => ({ inspected })}
        />
      )
    case 'published':
      return (
        <DateEditor
          label={t('keeping.newPublished')}
          hint={t('keeping.typeDate')}
          start={inspection.published && dateInWords(inspection.published)}
          read={oneDay}
          change={(day) => ({ published: day?.to ?? null })}
        />
      )
  }
}

function oneDay(typed: string): Period | null {
  const date = dateTyped(typed)
  return date === null ? null : { from: date, to: date }
}

interface ChoiceProps<Choice extends string> {
  label: string
  start: Choice | null
  choices: readonly Choice[]
  called(choice: Choice): string
  change(choice: Choice | null): Partial<Correction>
}

function ChoiceEditor<Choice extends string>({ start, change, ...field }: ChoiceProps<Choice>) {
  const [chosen, choose] = useState(start)
  return (
    <CorrectionForm chosen={change(chosen)}>
      <ChoiceField {...field} chosen={chosen} choose={(choice) => choose(choice)} focused />
    </CorrectionForm>
  )
}

interface DateProps {
  label: string
  hint: string
  /** The date as it counts now, as it can be typed; null where the story does not say. */
  start: string | null
  read(typed: string): Period | null
  change(period: Period | null): Partial<Correction>
}

function DateEditor({ start, read, change, ...field }: DateProps) {
  const [typed, type] = useState(start ?? '')
  const period = read(typed)
  return (
    <CorrectionForm chosen={period || isBlank(typed) ? change(period) : null}>
      <DateField {...field} typed={typed} type={type} period={period} focused />
    </CorrectionForm>
  )
}
