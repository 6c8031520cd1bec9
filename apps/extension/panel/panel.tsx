import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { t } from '../locales/t.ts'
import { LossNotice } from '../loss/loss-notice.tsx'
import { speechesOf } from '../quotations/speeches.ts'
import { placesIn } from '../saving/saved-places.ts'
import { Announcer } from '../screen/announce.tsx'
import { ChangeProvider } from '../screen/changing.ts'
import { FormerNotesProvider } from '../screen/former-notes.ts'
import { CollectionProvider, useCollection, useLiveCollection } from './collection.ts'
import { useDoor } from './door.ts'
import { HighlightsSwitch } from './highlights-switch.tsx'
import { StoryProvider } from './on-page.tsx'
import { PageNotice } from './page-notice.tsx'
import { type StoryPage, usePage } from './page-state.ts'
import { QuotesTab } from './quotes/quotes-tab.tsx'
import { useSavedHere } from './quotes/saved-here.ts'
import { RecordTab } from './record/record-tab.tsx'
import { useRecordsHere } from './record/records-here.ts'
import { SavedTab } from './saved/saved-tab.tsx'
import { AccessProvider, useWatchedAccess } from './sites/access.ts'
import { Sites } from './sites/sites.tsx'
import { type Tab, Tabs } from './tabs/tabs.tsx'
import '../screen/tokens.css'
import '../screen/elements.css'
import './panel.css'

/** Everything beside the page: what its story says, what can be saved of it, and what has been saved. */
export function Panel() {
  const door = useDoor()
  const collection = useLiveCollection()
  return (
    <CollectionProvider value={collection}>
      <ChangeProvider value={collection.change}>
        <FormerNotesProvider value={door.formerNotes}>
          <Beside />
        </FormerNotesProvider>
      </ChangeProvider>
    </CollectionProvider>
  )
}

type View = 'record' | 'quotes' | 'saved'

function Beside() {
  const door = useDoor()
  const { count, readOthers, readAll } = useCollection()
  const access = useWatchedAccess()
  const page = usePage(access)
  const story = page.kind === 'story' ? page : null
  const savedHere = useSavedHere(page)
  const placesHere = useMemo(() => placesIn(savedHere.anchors), [savedHere.anchors])
  const recordsHere = useRecordsHere(story)
  const extraction = story?.extraction
  const speeches = useMemo(() => (extraction ? speechesOf(extraction) : []), [extraction])
  const [chosen, choose] = useState<View>('record')
  const toCorrect = story?.toCorrect ?? null
  useEffect(() => {
    if (toCorrect) choose('record')
  }, [toCorrect])

  const isPageRead = page.kind !== 'looking' && (story === null || savedHere.isRead)
  useEffect(() => {
    if (isPageRead || chosen === 'saved') readOthers()
  }, [isPageRead, chosen, readOthers])
  useEffect(() => {
    if (chosen === 'saved') readAll()
  }, [chosen, readAll])

  const beside = (show: (story: StoryPage) => ComponentChildren) =>
    page.kind === 'story' ? (
      <Story key={page.url} story={page}>
        {show(page)}
      </Story>
    ) : (
      <PageNotice page={page} />
    )

  const tabs: Tab<View>[] = [
    {
      id: 'record',
      name: t('panel.tabs.record'),
      count: null,
      content: beside((story) => <RecordTab story={story} />),
    },
    {
      id: 'quotes',
      name: t('panel.tabs.quotes'),
      count: story ? speeches.length : null,
      content: beside((story) => <QuotesTab story={story} speeches={speeches} savedHere={placesHere} />),
    },
    {
      id: 'saved',
      name: t('panel.tabs.saved'),
      count,
      content: <SavedTab savedHere={savedHere.anchors} recordsHere={recordsHere} />,
    },
  ]

  return (
    <AccessProvider value={access ?? []}>
      <StoryProvider value={story}>
        <Announcer about={`${chosen} ${story?.url}`} footer={<Footer story={story} />}>
          <LossNotice door={door} />
          <Tabs<View> label={t('panel.views')} tabs={tabs} chosen={chosen} choose={choose} />
        </Announcer>
      </StoryProvider>
    </AccessProvider>
  )
}

function Footer({ story }: { story: StoryPage | null }) {
  const door = useDoor()
  return (
    <div class="below">
      <HighlightsSwitch story={story} />
      <button type="button" class="plain" onClick={() => door.openLibrary()}>
        {t('panel.library')}
      </button>
      <Sites />
    </div>
  )
}

function Story({ story, children }: { story: StoryPage; children: ComponentChildren }) {
  return (
    <>
      {story.extraction.article.partial && <p class="partial">{t('panel.partial')}</p>}
      {children}
    </>
  )
}
