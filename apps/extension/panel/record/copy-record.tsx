import type { Article } from '@spotcheck/core'
import { t } from '../../locales/t.ts'
import { CopyButton } from '../copy-button.tsx'
import { useDoor } from '../door.ts'
import { recordText } from './as-text.ts'
import type { CheckedRecord } from './checked.ts'

interface Props {
  article: Article
  record: CheckedRecord
  /** Id of the record's heading. */
  said: string
}

export function CopyRecord({ article, record, said }: Props) {
  const door = useDoor()
  return (
    <CopyButton
      name={t('record.copy')}
      said={said}
      copy={() => door.copyText(recordText(record, article))}
      done={t('record.copied')}
      failed={(reason) => t('record.copyFailed', { reason })}
    />
  )
}
