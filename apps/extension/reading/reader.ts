import { browser } from 'wxt/browser'
import type { PageState, ToReader } from '../messages/messages.ts'
import { lookUpTextsForLater, sendToBackground } from '../messages/to-background.ts'
import { createDesk } from '../saving/desk.ts'
import { isCovered } from '../sites.ts'
import { followPointer } from './follow-pointer.ts'
import { removeLeftBehind } from './host.ts'
import { type Reading, readPage, unread } from './read-page.ts'
import { highlightsWanted, rememberHighlights, watchHighlights } from './remembered.ts'
import type { Session } from './session.ts'
import { createView } from './view.ts'
import { watchPage } from './watch-page.ts'

/** What a reader hears: a page of the extension hears what others say to the background as well. */
const TO_READER: Record<ToReader['type'], true> = {
  state: true,
  show: true,
  'save-here': true,
  'find-again': true,
  highlights: true,
  'saved-changed': true,
  step: true,
  'taken-back': true,
  'settings-changed': true,
  'read-anyway': true,
}

/**
 * Reads the page, marks it, and until the end keeps it so: whatever the page does and the reader asks for. A page of the
 * extension's own has its story kept under another `address`. What comes back takes the messages that others send.
 */
export async function startReader(
  end: AbortController,
  address?: string,
): Promise<(message: ToReader) => Promise<void>> {
  const { signal } = end
  removeLeftBehind()
  const addressNow = () => address ?? location.href
  const session: Session = { reading: unread(addressNow()), saved: [], highlights: true }
  const ready = highlightsWanted(location.host).then((wanted) => {
    session.highlights = wanted
  })
  const view = createView(signal)
  const desk = createDesk(session, view, signal)
  followPointer(session, view, signal)

  const state = (): PageState => ({ ...session.reading.state, highlights: session.highlights })

  /** While the page was in the cache nobody told it what was saved, chosen or taken back; and the badge goes with every navigation. */
  async function comeBack({ persisted }: PageTransitionEvent): Promise<void> {
    if (!persisted) return
    // No reader stays where none could be brought in.
    const { ok } = await sendToBackground({ type: 'load-reader' })
    if (!ok) {
      end.abort()
      // The panel may have asked before that: it forgets what it heard, and asks once more.
      await sendToBackground({
        type: 'page-changed',
        state: { ...unread(addressNow()).state, highlights: false },
      })
      return
    }
    session.highlights = await highlightsWanted(location.host)
    await Promise.all([tellState(), askForSaved()])
  }

  function turnHighlights(on: boolean): void {
    if (on === session.highlights) return
    session.highlights = on
    view.show(session)
    tellState()
  }

  async function tellState(): Promise<void> {
    await sendToBackground({ type: 'page-changed', state: state() })
  }

  async function askForSaved(): Promise<void> {
    const { status, url } = session.reading.state
    if (status !== 'story') return
    const answer = await sendToBackground({ type: 'saved-on-page', url })
    if (answer.ok) session.saved = answer.annotations
    view.show(session)
  }

  let readings = 0
  let asked = false

  /** Of two readings that overtake each other the later counts; afresh, the background is asked whatever was read before. */
  async function read({ afresh = false } = {}): Promise<void> {
    const number = ++readings
    const before = session.reading
    const [reading] = await Promise.all([readPage(addressNow(), afresh ? null : before.story, asked), ready])
    if (number !== readings) return
    session.reading = reading
    // Nodes may have been replaced by others with the same words: the marks go where the words are now.
    view.show(session)
    // Only now that the page is marked: the first text of all takes milliseconds.
    requestIdleCallback(lookUpTextsForLater)
    if (isSame(before.state, reading.state)) return
    if (reading.state.url !== before.state.url || !reading.story) desk.leave()
    session.saved = []
    await Promise.all([tellState(), askForSaved()])
  }

  async function carryOut(message: ToReader): Promise<void> {
    switch (message.type) {
      case 'state':
        return
      case 'show':
        return view.flash(session, message.start, message.end)
      case 'save-here':
        return desk.saveHere()
      case 'find-again':
        return desk.findAgain(message.id, message.part)
      case 'highlights':
        turnHighlights(message.on)
        return rememberHighlights(location.host, message.on)
      case 'saved-changed':
        return askForSaved()
      case 'step':
        return desk.step(message.by)
      case 'settings-changed':
        return read({ afresh: true })
      case 'read-anyway':
        asked = true
        return read()
      case 'taken-back':
        if (isCovered(location.href, message.origins)) end.abort()
        return
    }
  }

  const onMessage: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (
    message: ToReader,
    sender,
    respond,
  ) => {
    if (sender.id !== browser.runtime.id || !(message.type in TO_READER)) return
    ready.then(() => carryOut(message)).finally(() => respond(state()))
    return true // keeps the channel open until the answer is there
  }

  browser.runtime.onMessage.addListener(onMessage)
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage))
  // The page is looked at and, before anything waits, watched: no change of it is missed.
  const reading = read()
  watchPage(
    (record) => concernsStory(session.reading, record),
    () => read(),
    signal,
  )
  addEventListener('pageshow', comeBack, { signal })
  watchHighlights(location.host, turnHighlights, signal)
  // Many pages are dark at night by themselves.
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  scheme.addEventListener('change', () => view.show(session), { signal })
  await reading
  return carryOut
}

/** Only a change where the story stands, or where one may yet come, is worth another reading. */
function concernsStory({ story }: Reading, { target }: MutationRecord): boolean {
  return !story?.root.isConnected || story.root.contains(target)
}

function isSame(a: Reading['state'], b: Reading['state']): boolean {
  return a.url === b.url && a.status === b.status && a.extraction === b.extraction
}
