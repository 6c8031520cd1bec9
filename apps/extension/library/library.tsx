import type { ComponentChildren } from 'preact'
import { t } from '../locales/t.ts'
import { LossNotice } from '../loss/loss-notice.tsx'
import { Announcer, Problem } from '../screen/announce.tsx'
import { ChangeProvider } from '../screen/changing.ts'
import { FormerNotesProvider } from '../screen/former-notes.ts'
import { Main } from '../screen/main.tsx'
import { ArticleScreen } from './article/article-screen.tsx'
import { Bar } from './bar/bar.tsx'
import { CouncilScreen } from './council/council-screen.tsx'
import { useLibraryDoor } from './door.ts'
import { ListScreen } from './list/list-screen.tsx'
import { OverviewScreen } from './overview/overview-screen.tsx'
import { addressOf, type Place } from './place.ts'
import { RowsProvider, useFollowedRows } from './rows.ts'
import { TagsScreen } from './tags/tags-screen.tsx'
import { UndoLast } from './trash/undo-last.tsx'
import { GoProvider, usePlace } from './use-place.tsx'
import '../screen/tokens.css'
import '../screen/elements.css'
import '../panel/panel.css'
import '../panel/quotes/quotes.css'
import '../panel/saved/saved.css'
import './library.css'
import './list/list.css'

/** The reader's whole collection, in a tab of its own. */
export function Library() {
  const door = useLibraryDoor()
  const { place, go } = usePlace()
  const { collected, problem } = useFollowedRows()
  if (!collected)
    return problem === null ? (
      <p class="looking">{t('saved.opening')}</p>
    ) : (
      <Problem text={t('saved.failed', { problem })} />
    )
  const { unreadable } = collected
  return (
    <GoProvider value={go}>
      <ChangeProvider value={door.tellBackground}>
        <FormerNotesProvider value={door.formerNotes}>
          <RowsProvider value={collected}>
            <div class="library">
              <Bar place={place} />
              <Main>
                <Announcer about={addressOf(place)} footer={<UndoLast />}>
                  <div class="screen">
                    <LossNotice door={door} />
                    {problem !== null && <Problem text={t('saved.failed', { problem })} />}
                    {unreadable > 0 && <p class="quiet">{t('saved.unreadable', { count: unreadable })}</p>}
                    <Screen place={place} />
                  </div>
                </Announcer>
              </Main>
            </div>
          </RowsProvider>
        </FormerNotesProvider>
      </ChangeProvider>
    </GoProvider>
  )
}

function Screen({ place }: { place: Place }): ComponentChildren {
  switch (place.view) {
    case 'list':
      return <ListScreen place={place} />
    case 'article':
      return <ArticleScreen key={place.page} page={place.page} />
    case 'council':
      return <CouncilScreen key={place.council} council={place.council} />
    case 'overview':
      return <OverviewScreen />
    case 'tags':
      return <TagsScreen />
  }
}
