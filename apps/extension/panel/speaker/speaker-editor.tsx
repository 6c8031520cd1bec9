import type { Speaker } from '@spotcheck/core'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { confirmedOf, fieldsOf, type SpeakerFields } from '../../quotations/speaker-fields.ts'
import { words } from '../words.ts'
import type { Confirming } from './confirming.ts'

interface Props {
  speaker: Speaker | null
  saved: boolean
  confirming: Confirming
  close(): void
}

const FIELDS = ['name', 'role', 'organisation'] as const

/** Who speaks, corrected in place. Whatever goes wrong, what was typed stays. */
export function SpeakerEditor({ speaker, saved, confirming, close }: Props) {
  const [fields, setFields] = useState<SpeakerFields>(() => fieldsOf(speaker))
  const first = useRef<HTMLInputElement>(null)
  const hint = useId()
  useEffect(() => first.current?.select(), [])

  return (
    <form
      class="editor"
      onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && close()}
      onSubmit={(event) => {
        event.preventDefault()
        confirming.confirm(confirmedOf(fields, speaker))
      }}
    >
      {FIELDS.map((field, index) => (
        <label key={field}>
          {words.speaker[field]}
          <input
            ref={index === 0 ? first : null}
            value={fields[field]}
            maxLength={200}
            aria-describedby={hint}
            onInput={(event) => setFields({ ...fields, [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <p class="quiet" id={hint}>
        {words.speaker.hint} {words.speaker.keys}
      </p>
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={confirming.busy}>
          {saved ? words.speaker.save : words.speaker.saveWith}
        </button>
        <button type="button" onClick={close}>
          {words.saved.cancel}
        </button>
      </div>
    </form>
  )
}
