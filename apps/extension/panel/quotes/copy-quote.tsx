import { t } from '../../locales/t.ts'
import type { Quoted } from '../../quotations/as-text.ts'
import { CopyButton } from '../copy-button.tsx'
import { useDoor } from '../door.ts'

/** `said` is the id of the words that are copied. */
export function CopyQuote({ quoted, said }: { quoted: Quoted; said: string }) {
  const door = useDoor()
  const uncertain = quoted.attribution.certainty === 'uncertain'
  return (
    <CopyButton
      name={t('copy.name')}
      said={said}
      copy={() => door.copy(quoted)}
      done={uncertain ? t('copy.uncertain') : t('copy.done')}
      failed={(reason) => t('copy.failed', { reason })}
    />
  )
}
