import { type Correction, KeptInspection } from '@spotcheck/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  allSaved,
  CorrectedMeanwhile,
  correctInspection,
  INSPECTIONS,
  type Library,
  NotAWebAddress,
  openLibrary,
  remove,
  restore,
  StaleRevision,
  saveInspection,
} from './index.ts'
import { INADEQUATE, QUOTATION, told } from './sample-passages.ts'

const MORNING = { now: new Date('2026-11-21T09:00:00.000Z') }
const NOON = { now: new Date('2026-11-21T12:00:00.000Z') }
const ELSEWHERE = 'https://example.org/wandsworth'

let library: Library

beforeEach(() => {
  library = openLibrary(`keep-${crypto.randomUUID()}`)
})

afterEach(() => {
  vi.restoreAllMocks()
  library.close()
})

function save(source = told(), corrected: Correction | null = null, at = MORNING): Promise<KeptInspection> {
  return saveInspection(library, { source, corrected }, at)
}

const kept = async () => (await allSaved(library)).inspections

test('a record is kept with its story, its evidence and its time', async () => {
  const saved = await save()
  expect(KeptInspection.parse(saved)).toEqual(saved)
  expect(saved).toMatchObject({
    revision: 1,
    created: MORNING.now.toISOString(),
    deleted: null,
    corrected: null,
  })
  expect(saved.sources).toEqual([
    {
      ...told(),
      page: 'https://cypnow.co.uk/news/wandsworth-childrens-services-inadequate',
      saved: MORNING.now.toISOString(),
    },
  ])
  expect(await kept()).toEqual([saved])
})

test('a save that is sent again changes nothing', async () => {
  const saved = await save()
  expect(await save(told(), null, NOON)).toEqual(saved)
  expect(await kept()).toEqual([saved])
})

test('two saves at once are one record', async () => {
  await Promise.all([save(), save()])
  expect(await kept()).toMatchObject([{ sources: [{}] }])
})

test('another paper’s story of the inspection is one more source, and what is corrected holds for it', async () => {
  const { id } = await save(told(), INADEQUATE)
  const both = await save(told(ELSEWHERE), null, NOON)
  expect(both).toMatchObject({
    id,
    revision: 2,
    sources: [{ source: QUOTATION.source }, { source: ELSEWHERE, saved: NOON.now.toISOString() }],
    corrected: INADEQUATE,
  })
  expect(await kept()).toEqual([both])
})

test('two windows that correct at once what neither has kept lose neither correction', async () => {
  const framework: Correction = { framework: 'ILACS', judgements: [] }
  await Promise.all([save(told(), INADEQUATE), save(told(), framework)])
  expect(await kept()).toMatchObject([{ corrected: { ...INADEQUATE, framework: 'ILACS' }, sources: [{}] }])
})

test('of two windows that correct one field of it otherwise, the later is told, and the first one’s word stands', async () => {
  const good: Correction = { judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }] }
  await save(told(), INADEQUATE)
  await expect(save(told(), good, NOON)).rejects.toThrow(CorrectedMeanwhile)
  expect(await kept()).toMatchObject([{ revision: 1, corrected: INADEQUATE }])
  expect(await save(told(), INADEQUATE, NOON)).toMatchObject({ revision: 1 })
})

test('a story that is read anew keeps the day on which it was first saved', async () => {
  await save()
  const anew = await save(told(QUOTATION.source, { visit: 're-inspection' }), null, NOON)
  expect(anew.sources).toMatchObject([
    { detected: { visit: 're-inspection' }, saved: MORNING.now.toISOString() },
  ])
})

test('another council’s inspection is a record of its own', async () => {
  await save()
  await save(told(ELSEWHERE, { council: 'E08000036', name: 'Wakefield' }), null, NOON)
  expect((await kept()).map(({ sources }) => sources[0]?.detected.name)).toEqual(['Wakefield', 'Wandsworth'])
})

test('a correction stands beside what was detected, and can be taken back', async () => {
  const { id } = await save()
  const corrected = await correctInspection(library, { id, revision: 1, corrected: INADEQUATE, ...NOON })
  expect(corrected).toMatchObject({ revision: 2, corrected: INADEQUATE, sources: [told()] })
  const back = await correctInspection(library, { id, revision: 2, corrected: null, ...NOON })
  expect(back).toMatchObject({ revision: 3, corrected: null })
  expect(await kept()).toEqual([back])
})

test('a correction that is asked for again, since its answer was lost, is done already', async () => {
  const { id } = await save()
  const correct = () => correctInspection(library, { id, revision: 1, corrected: INADEQUATE, ...NOON })
  const corrected = await correct()
  expect(await correct()).toEqual(corrected)
  expect(await kept()).toEqual([corrected])
})

test('a correction of an older revision is refused and overwrites nothing', async () => {
  const { id } = await save()
  await correctInspection(library, { id, revision: 1, corrected: INADEQUATE, ...NOON })
  const stale = correctInspection(library, { id, revision: 1, corrected: null, ...NOON })
  await expect(stale).rejects.toThrow(StaleRevision)
  await expect(stale).rejects.toThrow('This record was changed in another window')
  expect(await kept()).toMatchObject([{ corrected: INADEQUATE }])
})

test('the trash hides, and gives back; what is in it is saved anew', async () => {
  const { id } = await save(told(), INADEQUATE)
  await remove(library, INSPECTIONS, [id], NOON)
  expect(await kept()).toEqual([])
  expect(await save()).toMatchObject({ revision: 1, corrected: null })
  await restore(library, INSPECTIONS, [id], NOON)
  expect(await kept()).toHaveLength(2)
})

test('a page that is not on the web and a record without sense are refused', async () => {
  await expect(save(told('about:blank'))).rejects.toThrow(NotAWebAddress)
  const framework = 'none such' as KeptInspection['sources'][0]['detected']['framework']
  await expect(save(told(ELSEWHERE, { framework }))).rejects.toThrow('This record cannot be saved')
  expect(await kept()).toEqual([])
})

test('a write that fails half-way leaves nothing behind, and the next one works', async () => {
  vi.spyOn(console, 'trace').mockImplementation(() => {})
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
    throw new DOMException('no space', 'QuotaExceededError')
  })
  await expect(save()).rejects.toThrow('no room left')
  expect(await kept()).toEqual([])
  expect(await save()).toMatchObject({ revision: 1 })
})

test('a record that cannot be read is reported, kept as it is, and hides no other', async () => {
  const odd = { id: 'urn:uuid:odd', sources: [] }
  await library.inspections.put(odd)
  const saved = await save()
  expect(await allSaved(library)).toMatchObject({ inspections: [saved], unreadable: [{ id: odd.id }] })
  await expect(remove(library, INSPECTIONS, [odd.id], NOON)).rejects.toThrow('The saved record urn:uuid:odd')
  expect(await library.inspections.get(odd.id)).toEqual(odd)
})
