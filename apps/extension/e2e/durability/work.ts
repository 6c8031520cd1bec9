/** What a reader might do next, at random: the same for the same seed. */
import type { Passage } from '@spotcheck/core'
import { type Random, stories } from '@spotcheck/samples'
import { sampleCollection } from '../sample-collection.ts'
import type { Ledger } from './ledger.ts'
import type { LibraryPage, Request } from './library-page.ts'

const collection = sampleCollection(stories)
const quotes = collection.filter((message) => message.type === 'save').flatMap(({ passages }) => passages)
const records = collection.filter((message) => message.type === 'save-record')

const NOTES = ['', 'Ask for the letter.', 'Compare with the year before.', 'Said again in the committee.']
const TAGS = ['leadership', 'letters', 'to ask', 'caseloads', 'placements']

/** Each asks for one thing; null where there is nothing yet to do it with. */
type Deed = (random: Random, ledger: Ledger, library: LibraryPage, round: number) => Promise<Request | null>

const save: Deed = async (random, _ledger, _library, round) => ({
  type: 'save',
  passages: quotesOf(random, round),
  note: random.pick(NOTES),
  tags: tagsOf(random),
})

const saveRecord: Deed = async (random, _ledger, _library, round) => {
  const record = random.pick(records)
  return { ...record, source: { ...record.source, source: addressIn(record.source.source, round % 5) } }
}

const edit: Deed = async (random, { passages }) => {
  if (passages.length === 0) return null
  const { id, revision } = random.pick(passages)
  return {
    type: 'edit',
    id,
    revision,
    note: `${random.pick(NOTES)} ${random.below(1000)}`,
    tags: tagsOf(random),
  }
}

const tag: Deed = async (random, { passages }) => ({
  type: 'tag',
  ids: someIds(random, passages),
  add: tagsOf(random),
  drop: [random.pick(TAGS)],
})

const confirmSpeaker: Deed = async (random, { passages }) => ({
  type: 'confirm-speaker',
  ids: someIds(random, passages),
  confirmed: { speaker: null },
})

const trash: Deed = async (random, { passages, records }) => {
  const back = random.below(2) === 0
  return random.below(4) === 0
    ? { type: back ? 'restore-records' : 'remove-records', ids: someIds(random, records) }
    : { type: back ? 'restore' : 'remove', ids: someIds(random, passages) }
}

const undo: Deed = async (_random, _ledger, library) => {
  const act = await library.lastAct()
  return act === null ? null : { type: 'undo', act }
}

/** As often as each stands here. */
const DEEDS = [save, save, save, save, saveRecord, edit, edit, tag, confirmSpeaker, trash, undo]

export async function nextRequest(...about: Parameters<Deed>): Promise<Request> {
  const [random] = about
  return (await random.pick(DEEDS)(...about)) ?? nextRequest(...about)
}

/** One quotation, or several that are saved together. */
function quotesOf(random: Random, round: number): Passage[] {
  const { source } = random.pick(quotes)
  const ofStory = quotes.filter((passage) => passage.source === source)
  const together = random.below(4) === 0 ? ofStory.slice(0, 3) : [random.pick(ofStory)]
  // Some are of the story itself, which is saved of again and again; others of one that nobody knew before.
  const at = random.below(3) === 0 ? 0 : round
  return together.map((passage) => ({ ...passage, source: addressIn(source, at) }))
}

/** Another story’s, for each round; that of the story itself for none. */
function addressIn(address: string, round: number): string {
  const url = new URL(address)
  if (round > 0) url.pathname += `-${round}`
  return url.href
}

function tagsOf(random: Random): string[] {
  return [...random.some(random.below(3), TAGS.length)].flatMap((at) => TAGS[at] ?? [])
}

function someIds(random: Random, things: readonly { id: string }[]): string[] {
  return [...random.some(1 + random.below(3), things.length)].flatMap((at) => things[at]?.id ?? [])
}
