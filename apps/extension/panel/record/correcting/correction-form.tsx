import type { Correction } from '@spotcheck/core'
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact'
import { t } from '../../../locales/t.ts'
import { Problem } from '../../../screen/announce.tsx'
import { useChangedMeanwhile } from './changed-meanwhile.ts'
import { useCorrect, useCorrecting } from './correcting.ts'

interface Props {
  /** What the reader has chosen; null while that is nothing. */
  chosen: Partial<Correction> | null
  children: ComponentChildren
}

/** The frame of every editor of a field. Whatever goes wrong, what was chosen stays. */
export function CorrectionForm({ chosen, children }: Props) {
  const { record, setOpen } = useCorrecting()
  const { busy, problem, correct } = useCorrect()
  const theirs = useChangedMeanwhile(chosen)
  const canSave = chosen !== null && theirs === null
  const save = () => canSave && correct(chosen)

  function keys(event: TargetedKeyboardEvent<HTMLFormElement>) {
    if (event.isComposing) return
    if (event.key === 'Escape') setOpen(null)
    // A closed list of choices takes no Enter by itself.
    if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) save()
  }

  return (
    <form
      class="editor correction"
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {children}
      <p class="quiet">{t('keeping.keys')}</p>
      {theirs === null ? (
        <Problem text={problem} />
      ) : (
        <div class="problem" role="alert">
          <p>{t('keeping.changedMeanwhile', { theirs })}</p>
          {chosen && (
            <button type="button" onClick={() => correct(chosen)}>
              {t('saved.overwrite')}
            </button>
          )}
        </div>
      )}
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={busy || !canSave}>
          {record.kept ? t('keeping.saveCorrection') : t('keeping.saveWith')}
        </button>
        <button type="button" onClick={() => setOpen(null)}>
          {theirs === null ? t('saved.cancel') : t('keeping.keepTheirs')}
        </button>
      </div>
    </form>
  )
}
