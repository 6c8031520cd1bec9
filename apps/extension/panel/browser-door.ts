/** The real door: tabs, messages and the library of the browser that the panel runs in. */
import {
  addressIdentity,
  allInspections,
  annotationsOnPage,
  followCount,
  followSaved,
  formerNotes,
  openLibrary,
  readSettings,
  watch,
} from '@spotcheck/library'
import { type Browser, browser } from 'wxt/browser'
import { doesFolderWait } from '../backup/to-folder.ts'
import { watchLoss } from '../loss/kept-standing.ts'
import { ButtonPressed, ToBackground } from '../messages/messages.ts'
import { sendToBackground } from '../messages/to-background.ts'
import { watchToCorrect } from '../messages/to-correct.ts'
import { sendToReader } from '../messages/to-reader.ts'
import { copyQuotation } from '../quotations/clipboard.ts'
import { askToKeep } from '../screen/ask-to-keep.ts'
import { handFile } from '../screen/hand-file.ts'
import { openOptionsPage } from '../screen/open-options.ts'
import { today } from '../screen/today.ts'
import type { Door, Stop, Tab } from './door.ts'
import { openLibraryPage } from './open-library.ts'

function tabOf({ id, url, status }: Browser.tabs.Tab): Tab | null {
  return id === undefined ? null : { id, url: url || null, loading: status === 'loading' }
}

function watchTab(see: (tab: Tab) => void): Stop {
  let stopped = false
  const look = async () => {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true })
    const tab = active && tabOf(active)
    if (tab && !stopped) see(tab)
  }
  const updated = (_id: number, change: Browser.tabs.OnUpdatedInfo, tab: Browser.tabs.Tab) => {
    if (tab.active && (change.status || change.url)) look()
  }
  /** A press of the toolbar button may have given access to the tab. */
  const heard = (message: unknown) => {
    if (ButtonPressed.safeParse(message).success) look()
  }
  browser.runtime.onMessage.addListener(heard)
  browser.tabs.onActivated.addListener(look)
  browser.tabs.onUpdated.addListener(updated)
  look()
  return () => {
    stopped = true
    browser.runtime.onMessage.removeListener(heard)
    browser.tabs.onActivated.removeListener(look)
    browser.tabs.onUpdated.removeListener(updated)
  }
}

/** What the content script of this tab tells everybody. */
function listenTo(tab: number, hear: (message: ToBackground) => void): Stop {
  const listen = (message: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.tab?.id !== tab || sender.frameId !== 0) return
    const heard = ToBackground.safeParse(message)
    if (heard.success) hear(heard.data)
  }
  browser.runtime.onMessage.addListener(listen)
  return () => browser.runtime.onMessage.removeListener(listen)
}

const watchReader: Door['watchReader'] = (tab, see) =>
  listenTo(tab, (message) => message.type === 'page-changed' && see(message.state))

const watchTakenUp: Door['watchTakenUp'] = (tab, see) =>
  listenTo(tab, (message) => message.type === 'taken-up' && see(message.start))

function watchAccess(see: (allowed: string[]) => void): Stop {
  let stopped = false
  const look = async () => {
    const { origins = [] } = await browser.permissions.getAll()
    if (!stopped) see(origins)
  }
  browser.permissions.onAdded.addListener(look)
  browser.permissions.onRemoved.addListener(look)
  look()
  return () => {
    stopped = true
    browser.permissions.onAdded.removeListener(look)
    browser.permissions.onRemoved.removeListener(look)
  }
}

function inWords(fail: (problem: string) => void): (error: unknown) => void {
  return (error) => fail(error instanceof Error ? error.message : String(error))
}

export function openDoor(): Door {
  const library = openLibrary()
  // Meanwhile the reader is asked. Whoever reads of it says why it cannot be opened.
  library.open().catch(() => {})
  return {
    watchTab,
    watchReader,
    watchTakenUp,
    watchToCorrect,
    watchAccess,
    askForAccess: (origins) => browser.permissions.request({ origins }),
    takeBackAccess: async (origins) => void (await browser.permissions.remove({ origins })),
    tellReader: sendToReader,
    tellBackground: sendToBackground,
    watchHere: (url, see, fail) => watch(() => annotationsOnPage(library, url), see, inWords(fail)),
    watchRecords: (see, fail) => watch(() => allInspections(library), see, inWords(fail)),
    watchCount: (see, fail) =>
      followCount(
        library,
        (count) => {
          see(count)
          askToKeep(count)
        },
        inWords(fail),
      ),
    watchSaved: (see, fail) => followSaved(library, see, inWords(fail)),
    pageOf: addressIdentity,
    copy: async (quoted) => copyQuotation(quoted, (await readSettings(library)).citation),
    copyText: (text) => navigator.clipboard.writeText(text),
    hand: handFile,
    formerNotes: (id) => formerNotes(library, id),
    openLibrary: openLibraryPage,
    openOptions: openOptionsPage,
    watchLoss: (see) => watchLoss(library, see),
    doesFolderWait: () => doesFolderWait(library, new Date()),
    // Where the library cannot be read, the collection says so.
    watchSettings: (see) =>
      watch(
        () => readSettings(library),
        see,
        () => {},
      ),
    today,
  }
}
