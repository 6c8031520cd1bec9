import { Framework, Visit } from '@spotcheck/core'
import { keepingWords } from '../words/keeping.ts'
import { frameworkInFull, visitWords } from '../words/terms.ts'
import { ChoiceEditor } from './choice-editor.tsx'
import { useCorrecting } from './correcting.ts'
import { DateEditor } from './date-editor.tsx'
import { dateTyped, periodTyped } from './date-typed.ts'
import { fieldInWords } from './field.ts'

/** The newest first: they are what most stories are of. */
const FRAMEWORKS = Framework.options.toReversed()

export function FactEditor({ fact }: { fact: 'framework' | 'visit' | 'inspected' | 'published' }) {
  const { inspection } = useCorrecting().record
  switch (fact) {
    case 'framework':
      return (
        <ChoiceEditor
          label={keepingWords.newFramework}
          start={inspection.framework}
          choices={FRAMEWORKS}
          called={frameworkInFull}
          change={(framework) => ({ framework })}
        />
      )
    case 'visit':
      return (
        <ChoiceEditor
          label={keepingWords.newVisit}
          start={inspection.visit}
          choices={Visit.options}
          called={(visit) => visitWords[visit]}
          change={(visit) => ({ visit })}
        />
      )
    case 'inspected':
      return (
        <DateEditor
          label={keepingWords.newInspected}
          hint={keepingWords.typePeriod}
          start={fieldInWords(inspection, fact)}
          read={periodTyped}
          change={(inspected) => ({ inspected })}
        />
      )
    case 'published':
      return (
        <DateEditor
          label={keepingWords.newPublished}
          hint={keepingWords.typeDate}
          start={fieldInWords(inspection, fact)}
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
