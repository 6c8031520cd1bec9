import type { Speaker } from '@spotcheck/core'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { confirmedOf, fieldsOf, type SpeakerFields } from '../../quotations/speaker-fields.ts'
import type { Confirming } from './confirming.ts'
import { NamedMeanwhile, useNamedMeanwhile } from './named-meanwhile.tsx'

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
  const confirmed = confirmedOf(fields, speaker)
  const theirs = useNamedMeanwhile(speaker, confirmed.speaker)
  const save = () => confirming.confirm(confirmed)

  return (
    <form
      class="editor"
      onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && close()}
      onSubmit={(event) => {
        event.preventDefault()
        if (theirs === undefined) save()
      }}
    >
      {FIELDS.map((field, index) => (
        <label key={field}>
          {t(`speaker.fields.${field}`)}
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
        {t('speaker.hint')} {t('speaker.keys')}
      </p>
      {theirs !== undefined && <NamedMeanwhile theirs={theirs} overwrite={save} />}
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={confirming.busy || theirs !== undefined}>
          {saved ? t('speaker.save') : t('speaker.saveWith')}
        </button>
        <button type="button" onClick={close}>
          {theirs === undefined ? t('saved.cancel') : t('speaker.keepTheirs')}
        </button>
      </div>
    </form>
  )
}
