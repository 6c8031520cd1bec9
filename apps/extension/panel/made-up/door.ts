/** A door without a browser behind it: a tab, a reader and a background that do as they are told. */
import {
  type Annotation,
  DEFAULT_SETTINGS,
  type InspectionSource,
  type KeptInspection,
  type Part,
  type Parts,
  type Passage,
  type Selectors,
  type Settings,
} from '@spotcheck/core'
import { keptInspectionOf } from '@spotcheck/core/official'
import type { Saved, Standing } from '@spotcheck/library'
import type { Place } from '../../library/place.ts'
import type { Answer, PageState, ToBackground, ToReader } from '../../messages/messages.ts'
import { type Quoted, quotationText } from '../../quotations/as-text.ts'
import type { NamedFile } from '../../screen/file-of.ts'
import type { FormerNote } from '../../screen/former-notes.ts'
import { HOME, patternsOf } from '../../sites.ts'
import type { Door, Stop, Tab } from '../door.ts'
import { URL_OF_STORY } from './story.ts'

export const TAB: Tab = { id: 7, url: URL_OF_STORY, loading: false }

export class MadeUpDoor implements Door {
  /** What the panel has sent and handed out. */
  readonly toReader: ToReader[] = []
  readonly toBackground: ToBackground[] = []
  readonly copies: string[] = []
  readonly files: NamedFile[] = []
  /** Where the library was opened; null for where it was left. */
  readonly libraryOpened: (Place | null)[] = []
  /** Set to refuse whatever is asked of the background. */
  refusal: string | null = null

  /** Whether the reader says yes where the browser asks for access. */
  consent = true

  #allowed: string[] = patternsOf(HOME)
  #seeAccess: (allowed: string[]) => void = () => {}
  #held: Promise<void> | undefined
  #tab: Tab
  #state: PageState | null
  #saved: Annotation[]
  #records: KeptInspection[]
  #seeTab: (tab: Tab) => void = () => {}
  #seeLoss: (before: Standing | null) => void = () => {}
  #hear: (state: PageState) => void = () => {}
  #point: (start: number) => void = () => {}
  #take: (start: number) => void = () => {}
  readonly #seeSaved = new Set<(saved: Saved) => void>()

  constructor(
    state: PageState | null,
    {
      saved = [],
      records = [],
      tab = TAB,
    }: { saved?: Annotation[]; records?: KeptInspection[]; tab?: Tab } = {},
  ) {
    this.#state = state
    this.#saved = saved
    this.#records = records
    this.#tab = tab
  }

  watchTab: Door['watchTab'] = (see) => {
    this.#seeTab = see
    see(this.#tab)
    return () => {}
  }

  watchLoss: Door['watchLoss'] = (see) => {
    this.#seeLoss = see
    see(null)
    return () => {}
  }

  /** As if the browser had lost what stood there. */
  lose(before: Standing | null): void {
    this.#seeLoss(before)
  }

  watchReader: Door['watchReader'] = (_tab, see) => {
    this.#hear = see
    return () => {}
  }

  watchTakenUp: Door['watchTakenUp'] = (_tab, see) => {
    this.#point = see
    return () => {}
  }

  watchToCorrect: Door['watchToCorrect'] = (_tab, take) => {
    this.#take = take
    return () => {}
  }

  watchSaved: Door['watchSaved'] = (see) => this.#watch(see)

  watchHere: Door['watchHere'] = (url, see) =>
    this.#watch(({ annotations }) => see(annotations.filter(({ page }) => page === this.pageOf(url))))

  watchRecords: Door['watchRecords'] = (see) => this.#watch(({ inspections }) => see(inspections))

  watchCount: Door['watchCount'] = (see) =>
    this.#watch(({ annotations, inspections }) => see(annotations.length + inspections.length))

  watchAccess: Door['watchAccess'] = (see) => {
    this.#seeAccess = see
    see(this.#allowed)
    return () => {}
  }

  askForAccess: Door['askForAccess'] = async (origins) => {
    if (this.consent) this.allow([...this.#allowed, ...origins])
    return this.consent
  }

  takeBackAccess: Door['takeBackAccess'] = async (origins) =>
    this.allow(this.#allowed.filter((origin) => !origins.includes(origin)))

  /** The browser lets Spotcheck read the pages with these addresses (match patterns), and no others. */
  allow(origins: string[]): void {
    this.#allowed = origins
    this.#seeAccess(origins)
  }

  tellReader: Door['tellReader'] = async (_tab, message) => {
    if (message.type !== 'state') this.toReader.push(message)
    if (message.type === 'highlights' && this.#state) this.#state = { ...this.#state, highlights: message.on }
    return this.#state
  }

  tellBackground: Door['tellBackground'] = async (message) => {
    this.toBackground.push(message)
    await this.#held
    if (this.refusal !== null) return { ok: false, problem: this.refusal }
    const answer = this.#carryOut(message)
    this.#tellSaved()
    return answer
  }

  pageOf: Door['pageOf'] = (url) => url

  copy: Door['copy'] = async (quoted: Quoted) => {
    if (this.refusal !== null) throw new Error(this.refusal)
    this.copies.push(quotationText(quoted, DEFAULT_SETTINGS.citation, this.today()))
  }

  copyText: Door['copyText'] = async (text) => {
    if (this.refusal !== null) throw new Error(this.refusal)
    this.copies.push(text)
  }

  hand: Door['hand'] = (file) => {
    this.files.push(file)
  }

  /** Which parts of the options were opened. */
  readonly options: string[] = []

  openOptions: Door['openOptions'] = async (part = '') => {
    this.options.push(part)
  }

  /** What notes said before, by the id of their passage. */
  readonly former = new Map<string, FormerNote[]>()

  formerNotes: Door['formerNotes'] = async (id) => this.former.get(id) ?? []

  /** Whether the folder for backups waits for the reader. */
  folderWaits = false

  doesFolderWait: Door['doesFolderWait'] = async () => this.folderWaits

  settings: Settings = DEFAULT_SETTINGS

  watchSettings: Door['watchSettings'] = (see) => {
    see(this.settings)
    return () => {}
  }

  openLibrary: Door['openLibrary'] = async (place) => {
    this.libraryOpened.push(place ?? null)
  }

  today: Door['today'] = () => '2026-11-21'

  /** Lets the background's answers wait until the function given back is called. */
  hold(): () => void {
    let release = () => {}
    this.#held = new Promise((resolve) => {
      release = resolve
    })
    return release
  }

  /** Another tab takes the place of this one, or its page changes. */
  goTo(tab: Tab, state: PageState | null): void {
    this.#tab = tab
    this.#state = state
    this.#seeTab(tab)
  }

  /** What the reader in the page will say when it is asked. */
  sees(state: PageState): void {
    this.#state = state
  }

  /** The reader in the page speaks by itself. */
  readerSays(state: PageState): void {
    this.#state = state
    this.#hear(state)
  }

  /** The reader opens the card of a mark in the page. */
  takesUp(start: number): void {
    this.#point(start)
  }

  /** The reader presses "Correct" in the card of a mark. */
  asksToCorrect(start: number): void {
    this.#take(start)
  }

  /** Another window changes what is saved. */
  elsewhere(saved: Annotation[]): void {
    this.#saved = saved
    this.#tellSaved()
  }

  /** Another window changes what is kept of inspections. */
  elsewhereRecords(records: KeptInspection[]): void {
    this.#records = records
    this.#tellSaved()
  }

  #watch(see: (saved: Saved) => void): Stop {
    this.#seeSaved.add(see)
    see(this.#kept())
    return () => this.#seeSaved.delete(see)
  }

  #kept(): Saved {
    const kept = <Item extends { deleted: string | null }>(items: Item[]) =>
      items.filter(({ deleted }) => deleted === null).toReversed()
    return { annotations: kept(this.#saved), inspections: kept(this.#records), unreadable: [] }
  }

  #tellSaved(): void {
    for (const see of this.#seeSaved) see(this.#kept())
  }

  #carryOut(message: ToBackground): Answer {
    switch (message.type) {
      case 'save': {
        const fresh = message.passages.map((passage, index) =>
          annotationOf(passage, this.#saved.length + index),
        )
        this.#saved = [...this.#saved, ...fresh]
        return { ok: true, annotations: fresh }
      }
      case 'edit':
        return this.#change([message.id], (before) => withNote(before, message.note, message.tags))
      case 'confirm-speaker':
        return this.#change(message.ids, (before) => ({ ...before, confirmed: message.confirmed }))
      case 'found-again':
        return this.#change([message.id], (before) =>
          message.found.reduce((told, { part, selector }) => withFound(told, part, selector), before),
        )
      case 'remove':
        return this.#change(message.ids, (before) => ({ ...before, deleted: NOON }))
      case 'restore':
        return this.#change(message.ids, (before) => ({ ...before, deleted: null }))
      case 'save-record':
        return this.#saveRecord(message)
      case 'correct-record':
        return this.#changeRecords([message.id], { corrected: message.corrected })
      case 'remove-records':
        return this.#changeRecords(message.ids, { deleted: NOON })
      case 'restore-records':
        return this.#changeRecords(message.ids, { deleted: null })
      default:
        return { ok: true, annotations: [] }
    }
  }

  #saveRecord({ source, corrected }: Extract<ToBackground, { type: 'save-record' }>): Answer {
    const fresh = recordOf(source, this.#records.length)
    const kept = this.#records.filter(({ deleted }) => deleted === null)
    const twin = keptInspectionOf(kept, { ...source, page: source.source })
    if (twin)
      return this.#changeRecords([twin.id], {
        sources: [...twin.sources.filter(({ page }) => page !== source.source), ...fresh.sources],
        corrected: corrected ?? twin.corrected,
      })
    this.#records = [...this.#records, { ...fresh, corrected }]
    return { ok: true, annotations: [], inspections: this.#records.slice(-1) }
  }

  #changeRecords(ids: string[], change: Partial<KeptInspection>): Answer {
    this.#records = this.#records.map((before) =>
      ids.includes(before.id) ? { ...before, ...change, revision: before.revision + 1 } : before,
    )
    return { ok: true, annotations: [], inspections: this.#records.filter(({ id }) => ids.includes(id)) }
  }

  #change(ids: string[], change: (before: Annotation) => Annotation): Answer {
    const revise = (before: Annotation) => ({ ...change(before), revision: before.revision + 1 })
    this.#saved = this.#saved.map((before) => (ids.includes(before.id) ? revise(before) : before))
    return { ok: true, annotations: this.#saved.filter(({ id }) => ids.includes(id)) }
  }
}

const NOON = '2026-11-21T12:00:00Z'

/** The `index`-th record kept, each a minute after the one before. */
export function recordOf(source: InspectionSource, index: number): KeptInspection {
  const moment = `2026-11-21T11:${String(index % 60).padStart(2, '0')}:00.000Z`
  return {
    id: `urn:uuid:00000000-0000-4000-9000-${String(index).padStart(12, '0')}`,
    revision: 1,
    created: moment,
    modified: moment,
    deleted: null,
    sources: [{ ...source, page: source.source, saved: moment }],
    corrected: null,
  }
}

/** The `index`-th thing saved, each a minute after the one before. */
export function annotationOf(passage: Passage, index: number): Annotation {
  const moment = `2026-11-21T10:${String(index % 60).padStart(2, '0')}:00.000Z`
  return {
    id: `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    type: 'Annotation',
    motivation: 'highlighting',
    revision: 1,
    created: moment,
    modified: moment,
    deleted: null,
    body: [],
    target: { source: passage.source, parts: passage.parts },
    page: passage.source,
    sha256: '0'.repeat(64),
    article: passage.article,
    detected: passage.detected,
    confirmed: passage.confirmed,
  }
}

export function withNote(annotation: Annotation, note: string, tags: string[]): Annotation {
  const bodies: Annotation['body'] = tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }))
  if (note) bodies.unshift({ type: 'TextualBody', purpose: 'commenting', value: note })
  return { ...annotation, body: bodies }
}

function withFound(annotation: Annotation, part: number, selector: Selectors): Annotation {
  const told = (each: Part, at: number): Part =>
    at === part ? { ...each, again: [...(each.again ?? []), selector] } : each
  const [first, ...others] = annotation.target.parts
  const parts: Parts = [told(first, 0), ...others.map((each, at) => told(each, at + 1))]
  return { ...annotation, target: { ...annotation.target, parts } }
}
