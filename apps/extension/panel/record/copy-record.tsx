import type { Article } from '@spotcheck/core'
import { CopyButton } from '../copy-button.tsx'
import { useDoor } from '../door.ts'
import { recordText } from './as-text.ts'
import type { CheckedRecord } from './checked.ts'
import { recordWords } from './words/record.ts'

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
      name={recordWords.copy}
      said={said}
      copy={() => door.copyText(recordText(record, article))}
      done={recordWords.copied}
      failed={recordWords.copyFailed}
    />
  )
}
