import type { Speaker } from '@spotcheck/core'
import { useRef } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { listed, whoIn } from '../../quotations/as-text.ts'
import { isSameSpeaker } from '../../quotations/speaker-fields.ts'

/**
 * Whom another window has named since the reader began to write: null for nobody. Undefined where that has not happened, or is
 * whom the reader has written too.
 */
export function useNamedMeanwhile(
  speaker: Speaker | null,
  written: Speaker | null,
): Speaker | null | undefined {
  const before = useRef(speaker).current
  return isSameSpeaker(speaker, before) || isSameSpeaker(speaker, written) ? undefined : speaker
}

/** Says whom, so that the reader decides. */
export function NamedMeanwhile({ theirs, overwrite }: { theirs: Speaker | null; overwrite(): void }) {
  const name = theirs && listed(whoIn({ speaker: theirs, certainty: 'confirmed' }))
  return (
    <div class="problem" role="alert">
      <p>{name ? t('speaker.namedMeanwhile', { theirs: name }) : t('speaker.nobodyMeanwhile')}</p>
      <button type="button" onClick={overwrite}>
        {t('saved.overwrite')}
      </button>
    </div>
  )
}
