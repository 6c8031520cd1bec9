import type { Attribution } from '@spotcheck/core'
import { t } from '../../locales/t.ts'
import type { Confirming } from './confirming.ts'

interface Props {
  attribution: Attribution
  saved: boolean
  /** Id of the words that are spoken. */
  said: string
  confirming: Confirming
}

/** Says that it is not certain who speaks, and lets the reader confirm it; nothing where it is certain. */
export function Doubt({ attribution: { speaker, certainty }, saved, said, confirming }: Props) {
  if (certainty !== 'uncertain') return null
  return (
    <div class="doubt">
      <p>{t('speaker.uncertain')}</p>
      <button
        type="button"
        aria-describedby={said}
        aria-disabled={confirming.busy}
        onClick={() => confirming.confirm({ speaker })}
      >
        {saved ? t('speaker.confirm') : t('speaker.confirmAndSave')}
      </button>
    </div>
  )
}
