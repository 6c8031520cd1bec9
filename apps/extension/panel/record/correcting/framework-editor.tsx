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
  // None is only what was read: choosing it takes a correction back.
  const choices = record.detected.framework === null ? [null, ...CHOICES] : CHOICES
  const field = useRef<HTMLSelectElement>(null)
  useEffect(() => field.current?.focus(), [])

  return (
    <CorrectionForm chosen={{ framework: chosen }}>
      <label>
        {keepingWords.newFramework}
        <select
          ref={field}
          value={chosen ?? ''}
          onChange={({ currentTarget }) => choose(choices[currentTarget.selectedIndex] ?? null)}
        >
          {choices.map((framework) => (
            <option key={framework} value={framework ?? ''}>
              {framework ? frameworkInFull(framework) : keepingWords.noFramework}
            </option>
          ))}
        </select>
      </label>
    </CorrectionForm>
  )
}
