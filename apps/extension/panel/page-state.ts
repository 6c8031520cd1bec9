import type { Extraction, Watched } from '@spotcheck/core'
import { isWebAddress } from '@spotcheck/library'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { PageState, ToReader } from '../messages/messages.ts'
import { isCovered, siteAt } from '../sites.ts'
import { type Tab, useDoor } from './door.ts'

/** A page with a story, and the way to its reader. */
export interface StoryPage {
  kind: 'story'
  url: string
  extraction: Extraction
  /** Where the reader's own words stand. */
  watched: readonly Watched[]
  highlights: boolean
  /** Where the mark starts that the reader took up last. */
  takenUp: number | null
  toCorrect: ToCorrect | null
  /** False where the reader did not answer. */
  tell(message: ToReader): Promise<boolean>
}

/** A mark that the reader wants to put right, by its start. */
export interface ToCorrect {
  start: number
  /** It has been opened for that, and is not to be opened again. */
  isOpen(): void
}

/** Nobody has said yet what the page is. */
interface Looking {
  kind: 'looking'
  /** The web address of the tab; null where it has none, or the browser hides it. */
  url: string | null
}

/** What the panel sees beside it. */
export type Page =
  | StoryPage
  | Looking
  | { kind: 'pdf' | 'silent' }
  /** `tab` can be read for now, for it is shown where it is; null where the browser hides that. */
  | { kind: 'no-access'; tab: { id: number; url: string } | null }
  | { kind: 'no-story'; tab: number }
  | { kind: 'failed'; problem: string | null }

/** A page that is being read is asked again after this time (milliseconds), should its reader not speak first. */
const SOON = 300
/** A page that has just come may have nobody to answer yet: so many times it is asked again. */
const AGAIN = 2

/** Undefined: not heard yet. Null: nobody answers. */
type Heard = PageState | null | undefined

function looking(tab: Tab | null): Looking {
  return { kind: 'looking', url: tab?.url && isWebAddress(tab.url) ? tab.url : null }
}

function silent(tab: Tab, allowed: string[]): Page {
  const { id, url, loading } = tab
  if (loading) return looking(tab)
  if (url === null) return { kind: 'no-access', tab: null }
  if (siteAt(url) && !isCovered(url, allowed)) return { kind: 'no-access', tab: { id, url } }
  return URL.parse(url)?.pathname.toLowerCase().endsWith('.pdf') ? { kind: 'pdf' } : { kind: 'silent' }
}

function pageOf(
  tab: Tab | null,
  heard: Heard,
  allowed: string[] | null,
  { takenUp, toCorrect }: Pick<StoryPage, 'takenUp' | 'toCorrect'>,
  tell: StoryPage['tell'],
): Page {
  if (!tab || heard === undefined || allowed === null) return looking(tab)
  if (heard === null) return silent(tab, allowed)
  const { status, problem, url, extraction, watched, highlights } = heard
  if (status === 'pdf') return { kind: 'pdf' }
  if (status === 'failed') return { kind: 'failed', problem }
  if (status === 'no-story' || !extraction) return { kind: 'no-story', tab: tab.id }
  return { kind: 'story', url, extraction, watched, highlights, takenUp, toCorrect, tell }
}

/** Follows the active tab of the window and what its reader says of it. Asks before the browser paints, which takes a frame. */
export function usePage(allowed: string[] | null): Page {
  const door = useDoor()
  const [tab, setTab] = useState<Tab | null>(null)
  const [heard, setHeard] = useState<{ tab: Tab; state: Heard }>()

  const [takenUp, setTakenUp] = useState<number | null>(null)
  const [toCorrect, setToCorrect] = useState<ToCorrect | null>(null)

  useLayoutEffect(() => door.watchTab(setTab), [door])

  useLayoutEffect(() => {
    if (!tab) return
    let current = true
    const hear = (state: PageState) => setHeard({ tab, state })
    /**
     * A reader that comes to its end says that it reads: what it said before counts no more. And where the browser hides the address,
     * it may have been the page before that spoke. Both are asked: only who is there answers.
     */
    const hearFromReader = (state: PageState) =>
      state.status === 'reading' || tab.url === null ? askAfresh() : hear(state)
    const stop = door.watchReader(tab.id, hearFromReader)
    const stopPointing = door.watchTakenUp(tab.id, setTakenUp)
    const stopCorrecting = door.watchToCorrect(tab.id, (start) =>
      setToCorrect({ start, isOpen: () => setToCorrect(null) }),
    )
    setTakenUp(null)
    setToCorrect(null)
    let again: ReturnType<typeof setTimeout> | undefined
    let left = AGAIN
    const ask = async () => {
      const state = await door.tellReader(tab.id, { type: 'state' })
      if (!current) return
      if (state?.status === 'reading' || (state === null && left-- > 0)) again = setTimeout(ask, SOON)
      else if (state) hear(state)
      else setHeard((before) => (before?.tab === tab ? before : { tab, state: null }))
    }
    const askAfresh = () => {
      clearTimeout(again)
      setHeard(undefined)
      again = setTimeout(ask, SOON)
    }
    ask()
    return () => {
      current = false
      clearTimeout(again)
      stop()
      stopPointing()
      stopCorrecting()
    }
  }, [door, tab])

  // While a page finishes loading, what was heard of it stays; another tab or address starts afresh.
  const same = heard !== undefined && tab?.id === heard.tab.id && tab.url === heard.tab.url
  return pageOf(tab, same ? heard.state : undefined, allowed, { takenUp, toCorrect }, async (message) => {
    const state = tab && (await door.tellReader(tab.id, message))
    if (state) setHeard({ tab, state })
    return state !== null
  })
}
