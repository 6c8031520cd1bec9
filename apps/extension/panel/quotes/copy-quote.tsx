import type { Quoted } from '../../quotations/as-text.ts'
import { CopyButton } from '../copy-button.tsx'
import { useDoor } from '../door.ts'
import { words } from '../words.ts'

/** `said` is the id of the words that are copied. */
export function CopyQuote({ quoted, said }: { quoted: Quoted; said: string }) {
  const door = useDoor()
  const uncertain = quoted.attribution.certainty === 'uncertain'
  return (
    <CopyButton
      name={words.copy.name}
      said={said}
      copy={() => door.copy(quoted)}
      done={uncertain ? words.copy.uncertain : words.copy.done}
      failed={words.copy.failed}
    />
  )
}
