import type { browser } from 'wxt/browser'
import type { Answer, PageState, ToBackground } from '../messages/messages.ts'
import { isCovered } from '../sites.ts'

/** A page that keeps changing is looked at no more than once in this time (milliseconds). */
const REST = 700

interface Surroundings {
  looksLikeStory(): boolean
  /** The reader may have been brought in by another way. */
  readerIsHere(): boolean
  tellBackground(message: ToBackground): Promise<Answer>
  onMessage: Pick<typeof browser.runtime.onMessage, 'addListener' | 'removeListener'>
}

/**
 * Looks at the page, and again when its content arrives late or is replaced, until it is a story and the reader has
 * been brought in. Meanwhile it answers for the page: there is no story here, or one that is about to be read.
 */
export function lookForStory({
  looksLikeStory,
  readerIsHere,
  tellBackground,
  onMessage,
}: Surroundings): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let told = ''
  let found = false
  const changes = new MutationObserver(lookSoon)
  const answer: Parameters<typeof onMessage.addListener>[0] = (message, _sender, respond) => {
    if (readerIsHere()) return
    if (message?.type === 'state') respond(stateOf(found ? 'reading' : withoutStory()))
    if (message?.type === 'taken-back' && isCovered(location.href, message.origins)) stop()
  }

  function lookSoon(): void {
    if (timer === undefined) timer = setTimeout(look, REST)
  }

  async function look(): Promise<void> {
    timer = undefined
    try {
      if (looksLikeStory()) {
        found = true
        stopWatching()
        found = (await tellBackground({ type: 'load-reader' })).ok
        if (found) stopAnswering()
        else watch()
      } else if (told !== location.href) {
        told = location.href
        await tellBackground({ type: 'page-changed', state: stateOf(withoutStory()) })
      }
    } catch {
      // The extension was updated under this page, and brings its own loader in.
      stop()
    }
  }

  function watch(): void {
    addEventListener('pageshow', lookSoon)
    changes.observe(document, { childList: true, subtree: true })
  }

  function stopWatching(): void {
    removeEventListener('pageshow', lookSoon)
    changes.disconnect()
  }

  function stop(): void {
    clearTimeout(timer)
    stopWatching()
    stopAnswering()
  }

  function stopAnswering(): void {
    onMessage.removeListener(answer)
  }

  whenShown(() => {
    onMessage.addListener(answer)
    watch()
    look()
  })
}

/** Chromium's own. */
interface MayBeLoadedAhead extends Document {
  prerendering?: boolean
}

/** A page that is loaded before the reader goes there has no tab yet: what is asked for it would reach the page before it. */
function whenShown(start: () => void): void {
  const ahead: MayBeLoadedAhead = document
  if (ahead.prerendering) document.addEventListener('prerenderingchange', start, { once: true })
  else start()
}

/** Chromium shows a PDF in a page of its own making, which lets content scripts in; Firefox does not. */
function withoutStory(): PageState['status'] {
  return document.contentType === 'application/pdf' ? 'pdf' : 'no-story'
}

function stateOf(status: PageState['status']): PageState {
  return {
    url: location.href,
    status,
    problem: null,
    extraction: null,
    watched: [],
    marked: 0,
    highlights: false,
  }
}
