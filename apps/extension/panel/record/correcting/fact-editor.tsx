import { dateInWords, Framework, periodInWords, Visit } from '@spotcheck/core'
import { t } from '../../../locales/t.ts'
import { ChoiceEditor } from './choice-editor.tsx'
import { useCorrecting } from './correcting.ts'
import { DateEditor } from './date-editor.tsx'
import { dateTyped, periodTyped } from './date-typed.ts'

/** The newest first: they are what most stories are of. */
const FRAMEWORKS = Framework.options.toReversed()

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

function oneDay(typed: string) {
  const date = dateTyped(typed)
  return date === null ? null : { from: date, to: date }
}
