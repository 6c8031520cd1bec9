import type { Annotation } from '@spotcheck/core'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../locales/t.ts'
import type { ToReader } from '../messages/messages.ts'
import { useDoor } from '../panel/door.ts'
import { AccessProvider, useWatchedAccess } from '../panel/sites/access.ts'
import { SiteList } from '../panel/sites/sites.tsx'
import { Announcer, useAnnounce } from '../screen/announce.tsx'
import { Main } from '../screen/main.tsx'
import { openPanelHere } from './open-panel.ts'
import { STORY_ADDRESS, Story } from './story.tsx'
import '../screen/tokens.css'
import '../screen/elements.css'
import '../panel/panel.css'
import '../screen/full-tab.css'
import './welcome.css'

interface Props {
  /** To the reader of this page, which marks its story. */
  tellReader(message: ToReader): Promise<void>
}

/** The first that a reader sees: what Spotcheck does, tried out on a made-up story. */
export function Welcome({ tellReader }: Props) {
  const access = useWatchedAccess()
  return (
    <AccessProvider value={access ?? []}>
      <Main class="welcome">
        <Announcer about="welcome" footer={null}>
          <header>
            <h1 tabIndex={-1}>{t('welcome.title')}</h1>
            <p>{t('welcome.about')}</p>
          </header>
          <ol class="steps">
            <Step title={t('welcome.look.title')} text={t('welcome.look.text')}>
              <ul class="legend">
                {(['council', 'rating', 'quotation'] as const).map((kind) => (
                  <li key={kind} class={kind}>
                    {t(`welcome.look.${kind}`)}
                  </li>
                ))}
              </ul>
            </Step>
            <SaveStep tellReader={tellReader} />
            <Step title={t('welcome.panel.title')} text={t('welcome.panel.text')}>
              <button type="button" onClick={openPanelHere}>
                {t('welcome.panel.open')}
              </button>
            </Step>
            <Step title={t('welcome.sites.title')} text={t('welcome.sites.text')}>
              <SiteList />
            </Step>
          </ol>
          <Story />
        </Announcer>
      </Main>
    </AccessProvider>
  )
}

function Step({ title, text, children }: { title: string; text: string; children: ComponentChildren }) {
  return (
    <li>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </li>
  )
}

/** Done when something of the story is saved; taken away again, it leaves no trace but in the trash. */
function SaveStep({ tellReader }: Props) {
  const saved = useSavedOfStory(tellReader)
  const door = useDoor()
  const announce = useAnnounce()

  async function takeAway() {
    const answer = await door.tellBackground({ type: 'remove', ids: saved.map(({ id }) => id) })
    announce(answer.ok ? t('saved.removed') : answer.problem)
  }

  return (
    <Step title={t('welcome.save.title')} text={t('welcome.save.text')}>
      <button type="button" class="primary" onClick={() => tellReader({ type: 'step', by: 1 })}>
        {t('welcome.save.next')}
      </button>
      {saved.length > 0 && (
        <p class="done">
          <strong>{t('welcome.save.done', { count: saved.length })}</strong>{' '}
          <button type="button" class="plain" onClick={takeAway}>
            {t('welcome.save.takeAway')}
          </button>
        </p>
      )}
    </Step>
  )
}

/** The background tells pages of the web what of them is saved; this one tells itself. */
function useSavedOfStory(tellReader: Props['tellReader']): Annotation[] {
  const door = useDoor()
  const [saved, setSaved] = useState<Annotation[]>([])
  const announce = useAnnounce()
  useEffect(
    () =>
      door.watchHere(
        STORY_ADDRESS,
        (annotations) => {
          setSaved(annotations)
          tellReader({ type: 'saved-changed' })
        },
        announce,
      ),
    [door, announce, tellReader],
  )
  return saved
}
