import { Framework } from '@spotcheck/core'
import { useEffect, useRef, useState } from 'preact/hooks'
import { keepingWords } from '../words/keeping.ts'
import { frameworkInFull } from '../words/terms.ts'
import { useCorrecting } from './correcting.ts'
import { CorrectionForm } from './correction-form.tsx'

/** The newest first: they are what most stories are of. */
const CHOICES = Framework.options.toReversed()

export function FrameworkEditor() {
  const { record } = useCorrecting()
  const [chosen, choose] = useState<Framework | null>(record.inspection.framework)
  const field = useRef<HTMLSelectElement>(null)
  useEffect(() => field.current?.focus(), [])

  return (
    <CorrectionForm chosen={chosen && { framework: chosen }}>
      <label>
        {keepingWords.newFramework}
        <select
          ref={field}
          value={chosen ?? ''}
          onChange={({ currentTarget }) => choose(CHOICES[currentTarget.selectedIndex - 1] ?? null)}
        >
          <option value="">{keepingWords.choose}</option>
          {CHOICES.map((framework) => (
            <option key={framework} value={framework}>
              {frameworkInFull(framework)}
            </option>
          ))}
        </select>
      </label>
    </CorrectionForm>
  )
}
