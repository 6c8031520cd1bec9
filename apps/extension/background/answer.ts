import { type Annotation, createWatcher, extract, type KeptInspection } from '@spotcheck/core'
import {
  ANNOTATIONS,
  annotationsOnPage,
  changeSettings,
  changeWatchWords,
  confirmSpeaker,
  correctInspection,
  deleteEverything,
  editAnnotation,
  erase,
  findAgain,
  INSPECTIONS,
  type Library,
  readSettings,
  remove,
  renameTag,
  restore,
  saveAnnotations,
  saveInspection,
  tagAnnotations,
  type Undone,
  undo,
} from '@spotcheck/library'
import type { Browser } from 'wxt/browser'
import type * as z from 'zod/mini'
import { t } from '../locales/t.ts'
import {
  type Answer,
  type Extracted,
  type FoundInStory,
  type Kept,
  type PageState,
  type Source,
  ToBackground,
} from '../messages/messages.ts'
import { type Asker, askerOf, type Own } from './asker.ts'
import { mayAsk } from './may-ask.ts'

/** What messages do to tabs; `tabs.ts` does it in the browser. */
export interface Tabs {
  bringInReader(tab: number): Promise<void>
  readOnce(tab: number): Promise<void>
  showCount(tab: number, state: PageState): Promise<void>
  tellReaders(pages: ReadonlySet<string>): Promise<void>
  correctInPanel(tab: Browser.tabs.Tab, start: number): Promise<void>
  tellSettings(): Promise<void>
  /** Whatever is saved may be another by now, and what is chosen too. */
  tellEverything(): Promise<void>
  /** The notes that were being typed for these. */
  forgetDrafts(ids: readonly string[]): Promise<void>
  /** All that is kept outside the database. */
  forgetOutside(): Promise<void>
  /** What the collection holds now is all that it is to hold: nothing is missing from it. */
  standAnew(): Promise<void>
}

/**
 * Answers every message; one that changes the library only after its transaction has committed. Never throws:
 * whatever goes wrong becomes an answer in plain words.
 */
export function createAnswer(library: Library, tabs: Tabs, own: Own) {
  return async (message: unknown, sender: Browser.runtime.MessageSender): Promise<Answer | Extracted> => {
    try {
      const asker = askerOf(sender, own)
      const request = ToBackground.safeParse(message)
      if (!asker || !request.success) throw new Error(refusalOf(request.error))
      if (request.data.type === 'correct' && sender.tab) {
        // The press that asks for the panel counts only as long as nothing waits.
        await tabs.correctInPanel(sender.tab, request.data.start)
        return { ok: true, ...NOTHING }
      }
      if (!(await mayAsk(library, asker, request.data))) throw new Error(t('problems.notForPages'))
      if (request.data.type === 'extract') return { ok: true, ...(await findIn(request.data.source)) }
      return { ok: true, ...(await carryOut(request.data, asker)) }
    } catch (error) {
      return { ok: false, problem: error instanceof Error ? error.message : String(error) }
    }
  }

  async function carryOut(request: Exclude<ToBackground, { type: 'extract' }>, asker: Asker): Promise<Kept> {
    const now = new Date()
    switch (request.type) {
      case 'load-reader':
        if (asker.kind === 'page') await tabs.bringInReader(asker.tab)
        return NOTHING
      case 'read-once':
        await tabs.readOnce(request.tab)
        return NOTHING
      case 'page-changed':
        if (asker.kind === 'page') await tabs.showCount(asker.tab, request.state)
        return NOTHING
      case 'taken-up':
      case 'correct':
        return NOTHING
      case 'saved-on-page':
        return { annotations: await annotationsOnPage(library, request.url) }
      case 'save':
        return announced(await save(request, now))
      case 'edit':
        return announced([await editAnnotation(library, { ...request, now })])
      case 'confirm-speaker':
        return announced(await confirmSpeaker(library, request.ids, request.confirmed, { now }))
      case 'found-again':
        return announced(await findAgain(library, request, { now }))
      case 'remove':
        return announced(await remove(library, ANNOTATIONS, request.ids, { now }))
      case 'restore':
        return announced(await restore(library, ANNOTATIONS, request.ids, { now }))
      case 'save-record':
        return records([await saveInspection(library, request, { now })])
      case 'correct-record':
        return records([await correctInspection(library, { ...request, now })])
      case 'remove-records':
        return records(await remove(library, INSPECTIONS, request.ids, { now }))
      case 'restore-records':
        return records(await restore(library, INSPECTIONS, request.ids, { now }))
      case 'change-settings':
        await changeSettings(library, request.change)
        tabs.tellSettings()
        return NOTHING
      case 'watch':
        await changeWatchWords(library, request)
        tabs.tellSettings()
        return NOTHING
      case 'delete-everything':
        // First: what is not remembered outside is not missed, wherever this ends.
        await tabs.forgetOutside()
        await deleteEverything(library)
        await tabs.standAnew()
        tabs.tellEverything()
        return NOTHING
      case 'stand-anew':
        await tabs.standAnew()
        return NOTHING
      case 'imported':
        library.changes++
        tabs.tellEverything()
        return NOTHING
      case 'tag':
        return announced(await tagAnnotations(library, request.ids, { ...request, now }))
      case 'rename-tag':
        return announced(await renameTag(library, { ...request, now }))
      case 'erase':
        await erase(library, request.ids, { now })
        await tabs.forgetDrafts(request.ids)
        return NOTHING
      case 'undo':
        return undone(await undo(library, request.act, { now }))
    }
  }

  async function findIn(source: Source): Promise<FoundInStory> {
    // The story is read while the disk is asked.
    const [{ marks, citation, watchWords }, extraction] = await Promise.all([
      readSettings(library),
      readStory(source),
    ])
    const watched = createWatcher(watchWords)(source.text)
    if (extraction.mentions.length + extraction.quotations.length + watched.length > MOST_MARKS)
      throw new Error(t('problems.tooManyMarks', { most: MOST_MARKS }))
    return { extraction, watched, settings: { marks, citation } }
  }

  async function readStory(source: Source) {
    return extract(source)
  }

  async function save({ passages, note, tags }: Extract<ToBackground, { type: 'save' }>, now: Date) {
    const { tagsOnSaving } = await readSettings(library)
    return saveAnnotations(library, passages, { note, tags: [...tags, ...tagsOnSaving], now })
  }

  /** Open tabs are told, but nobody waits for them: what was asked for is done. */
  function announced(annotations: Annotation[]): Kept {
    tabs.tellReaders(new Set(annotations.map(({ page }) => page)))
    return { annotations: few(annotations) }
  }

  function undone({ annotations, inspections }: Undone): Kept {
    return { ...announced(annotations), inspections: few(inspections) }
  }
}

/** The longest stories have some hundreds. What is found goes to the page and to the panel, and each shows all of it. */
const MOST_MARKS = 10_000

/** Beyond these nothing is told one by one: the answer would be too long, and open views follow the library. */
const MANY = 100

function few<Item>(changed: Item[]): Item[] {
  return changed.length > MANY ? [] : changed
}

const NOTHING: Kept = { annotations: [] }

/** No page shows records, so no tab is told. */
function records(inspections: KeptInspection[]): Kept {
  return { ...NOTHING, inspections: few(inspections) }
}

/** Words that are too many are the reader's, who can shorten them; whatever else is wrong is no reader's doing. */
function refusalOf(error: z.core.$ZodError | undefined): string {
  const typed = error?.issues.find(({ path: [field] }) => field === 'note' || field === 'tags')
  return typed?.code === 'too_big' ? typed.message : t('problems.notUnderstood')
}
