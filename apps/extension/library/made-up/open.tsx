/** The library page over a real library and the real background's answers, in a browser without the extension. */
import {
  allSaved,
  annotationsById,
  followRows,
  formerNotes,
  inspectionsById,
  openLibrary,
  readSettings,
  recentActs,
  watch,
} from '@spotcheck/library'
import { render } from 'preact'
import { page } from 'vitest/browser'
import { createAnswer } from '../../background/answer.ts'
import type { Answer, ToBackground } from '../../messages/messages.ts'
import { type LibraryDoor, LibraryDoorProvider } from '../door.ts'
import { Library } from '../library.tsx'

const own = { id: 'own', origin: 'chrome-extension://own' }
const libraryPage = { id: own.id, url: `${own.origin}/library.html` }

export interface Opened {
  /** What was handed out, by name. */
  files: Map<string, Blob>
  /** Which parts of the options were opened. */
  options: string[]
  ask(message: ToBackground): Promise<Answer>
  saved(): ReturnType<typeof allSaved>
  /** As if the page was loaded anew. */
  reload(): void
}

/** Opens the page at an address over a library of that name, in which all this is saved. */
export async function openAt(
  address: string,
  saved: readonly ToBackground[],
  name = `page-${crypto.randomUUID()}`,
): Promise<Opened> {
  await page.viewport(1280, 800)
  const library = openLibrary(name)
  const nothing = async () => {}
  const tabs = {
    bringInReader: nothing,
    readOnce: nothing,
    showCount: nothing,
    tellReaders: nothing,
    correctInPanel: nothing,
    tellSettings: nothing,
    tellEverything: nothing,
    forgetDrafts: nothing,
    forgetOutside: nothing,
    standAnew: nothing,
  }
  const answer = createAnswer(library, tabs, own)
  const files = new Map<string, Blob>()
  const options: string[] = []

  async function ask(message: ToBackground): Promise<Answer> {
    const answered = await answer(message, libraryPage)
    if ('extraction' in answered) throw new TypeError('The library page asks for no extraction.')
    return answered
  }
  const door: LibraryDoor = {
    followRows: (see, fail) => followRows(library, see, (error) => fail(String(error))),
    followActs: (see) =>
      watch(
        () => recentActs(library),
        see,
        () => {},
      ),
    passages: (ids) => annotationsById(library, ids),
    records: (ids) => inspectionsById(library, ids),
    tellBackground: ask,
    hand: ({ name, content }) => files.set(name, content),
    formerNotes: (id) => formerNotes(library, id),
    bytesUsed: async () => 1_500_000,
    watchSettings: (see) =>
      watch(
        () => readSettings(library),
        see,
        () => {},
      ),
    doesFolderWait: async () => false,
    watchLoss: () => () => {},
    openOptions: async (part = '') => void options.push(part),
    today: () => '2026-11-21',
  }
  for (const message of saved) await ask(message)
  history.replaceState(null, '', address || '#')
  show(door)
  return { files, options, ask, saved: () => allSaved(library), reload: () => show(door) }
}

function show(door: LibraryDoor): void {
  const before = document.body.firstElementChild
  if (before) render(null, before)
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  render(
    <LibraryDoorProvider value={door}>
      <Library />
    </LibraryDoorProvider>,
    place,
  )
}
