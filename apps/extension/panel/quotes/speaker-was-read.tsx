import type { Extraction } from '@spotcheck/core'
import { t } from '../../locales/t.ts'
import { listed, whoIn } from '../../quotations/as-text.ts'
import { WasRead } from '../examples/was-read.tsx'
import type { Said } from './said.ts'
import { speakerExample } from './speaker-as-example.ts'

/** Whom Spotcheck took for the speaker, where the reader has named another. */
export function SpeakerWasRead({ extraction, said }: { extraction: Extraction; said: Said }) {
  const { speech, attribution } = said
  if (attribution.certainty !== 'confirmed') return null
  const example = speakerExample(extraction, speech, attribution)
  if (example === null) return null
  const { speaker } = speech
  const who = speaker && listed(whoIn({ speaker, certainty: 'certain' }))
  return (
    <WasRead read={who ? t('keeping.read', { what: who }) : t('keeping.readNothing')} example={example} />
  )
}
