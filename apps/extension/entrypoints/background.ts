import { openLibrary } from '@spotcheck/library'
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { followAccess } from '../background/access.ts'
import { createAnswer } from '../background/answer.ts'
import { listenForMenus } from '../background/menus.ts'
import { beginNewLogOnce } from '../background/new-log.ts'
import { correctInPanel, openPanelFromToolbar } from '../background/panel.ts'
import { listenForShortcuts } from '../background/shortcuts.ts'
import * as tabs from '../background/tabs.ts'
import { watcherFor } from '../background/watch-for.ts'
import { welcomeNewReaders } from '../background/welcome.ts'
import { backUpByItself } from '../backup/by-itself.ts'
import { keeperOf } from '../loss/kept-standing.ts'
import { forgetDrafts } from '../saving/draft.ts'

export default defineBackground(() => {
  const library = openLibrary()
  const keeper = keeperOf(library)
  const answer = createAnswer(
    library,
    { ...tabs, correctInPanel, forgetDrafts, standAnew: keeper.standAnew },
    { id: browser.runtime.id, origin: location.origin },
  )

  const backUp = backUpByItself(library)

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    const answered = answer(message, sender).then(respond).then(keeper.note)
    // A page that is no story only tells how it stands: no database is opened for it.
    if (message?.type !== 'page-changed') answered.then(backUp)
    return true // keeps the channel open until the answer is there
  })
  browser.runtime.onStartup.addListener(backUp)
  beginNewLogOnce()
  welcomeNewReaders()
  followAccess()
  listenForMenus(watcherFor(library, tabs))
  listenForShortcuts()
  openPanelFromToolbar()
})
