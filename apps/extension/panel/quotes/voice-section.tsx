import { standingOf } from '@spotcheck/core'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { Problem } from '../../screen/announce.tsx'
import type { StoryPage } from '../page-state.ts'
import type { Said } from './said.ts'
import { useSaving } from './saving.ts'
import type { Voice } from './voices.ts'

interface Props {
  story: StoryPage
  voice: Voice<Said>
  children: ComponentChildren
}

/** What one person says, how much of it is saved, and all of it at one press. */
export function VoiceSection({ story, voice, children }: Props) {
  const heading = useId()
  const standing = standingOf(voice).join(', ')
  return (
    <section class="voice" aria-labelledby={heading}>
      <header>
        <div>
          <h2 id={heading}>{voice.name ?? t('speaker.none')}</h2>
          {standing && <p class="meta">{standing}</p>}
        </div>
        {voice.said.length > 1 && <SaveVoice story={story} said={voice.said} heading={heading} />}
      </header>
      {children}
    </section>
  )
}

/** `heading` is the id of the speaker's name. */
function SaveVoice({ story, said, heading }: { story: StoryPage; said: readonly Said[]; heading: string }) {
  const { busy, problem, run } = useSaving(story)
  const left = said.filter(({ saved }) => !saved).map(({ speech }) => speech)
  const done = left.length === 0
  const count = said.length
  const name =
    left.length === count
      ? t('quotes.saveVoice', { count })
      : t('quotes.saveRest', { saved: count - left.length, count })
  return (
    <>
      <button
        type="button"
        class={done ? 'done' : ''}
        aria-disabled={done || busy}
        aria-describedby={heading}
        onClick={() => done || busy || run(left)}
      >
        {done ? t('quotes.voiceSaved', { count }) : busy ? t('quotes.saving') : name}
      </button>
      <Problem text={problem} />
    </>
  )
}
