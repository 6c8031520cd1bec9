import { useId } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { CopyButton } from '../copy-button.tsx'
import { useDoor } from '../door.ts'

interface Props {
  /** What Spotcheck read where the reader has put it right, in a sentence. */
  read: string
  /** Null where no words of the story show it. */
  example: string | null
}

/** Stands below what the reader has put right, which can be handed on as an example for a rule. */
export function WasRead({ read, example }: Props) {
  const door = useDoor()
  const id = useId()
  return (
    <div class="was-read">
      <span class="quiet" id={id}>
        {read}
      </span>
      {example !== null && (
        <CopyButton
          name={t('keeping.copyExample')}
          said={id}
          copy={() => door.copyText(example)}
          done={t('keeping.exampleCopied')}
          failed={(reason) => t('keeping.exampleFailed', { reason })}
        />
      )}
    </div>
  )
}
