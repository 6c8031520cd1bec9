import {
  areAtOdds,
  Correction,
  correctionOver,
  InspectionSource,
  KeptInspection,
  type KeptSource,
} from '@spotcheck/core'
import { keptInspectionOf } from '@spotcheck/core/official'
import * as z from 'zod/mini'
import { addressIdentity } from './address.ts'
import { changeSeen } from './change.ts'
import type { Library } from './library.ts'
import { inOneWrite } from './opening.ts'
import { firstRevision, revised } from './revision.ts'
import { INSPECTIONS, isKept } from './shelf.ts'
import { writeAct } from './write.ts'

const Told = z.object({ source: InspectionSource, corrected: z.nullable(Correction) })
type Told = z.infer<typeof Told>

/**
 * Keeps what a story says of an inspection; resolves after the transaction has committed. Where the inspection is kept
 * already (by whatever story, not in the trash), the story becomes one more of its sources, once, and what is corrected
 * joins an earlier correction. So a save can be sent again after a lost answer.
 * @throws {CorrectedMeanwhile} {NotAWebAddress} for a page that is not on the web; {Error} for a record that breaks the
 * schema.
 */
export async function saveInspection(
  library: Library,
  told: Told,
  { now }: { now: Date },
): Promise<KeptInspection> {
  const parsed = Told.safeParse(told)
  if (!parsed.success) throw new Error(`This record cannot be saved.\n${z.prettifyError(parsed.error)}`)
  const { source, corrected } = parsed.data
  const placed = { ...source, page: addressIdentity(source.source), saved: now.toISOString() }
  const fresh = KeptInspection.parse({ ...firstRevision(now), sources: [placed], corrected })
  return inOneWrite(library, async () => {
    const { items } = await INSPECTIONS.read(library, await library.inspections.toArray())
    const twin = keptInspectionOf(items.filter(isKept), placed)
    const saved = twin ? joined(twin, placed, corrected, now) : fresh
    await writeAct(library, { what: 'save', now }, [INSPECTIONS.change(twin, saved)])
    return saved
  })
}

/** Another window has put the same field right, otherwise, since the reader saw the record unkept. Nothing was written. */
export class CorrectedMeanwhile extends Error {
  override name = 'CorrectedMeanwhile'
  constructor() {
    super('This record was corrected otherwise in another window. Look at the change, then correct again.')
  }
}

/** The inspection with one more source, or a source read anew; the very same one where that is nothing new. */
function joined(
  inspection: KeptInspection,
  source: KeptSource,
  corrected: Correction | null,
  now: Date,
): KeptInspection {
  if (areAtOdds(inspection.corrected, corrected)) throw new CorrectedMeanwhile()
  const isThere = inspection.sources.some(({ page }) => page === source.page)
  const sources = isThere
    ? inspection.sources.map((each) => (each.page === source.page ? { ...source, saved: each.saved } : each))
    : [...inspection.sources, source]
  return changed(inspection, { sources, corrected: correctionOver(inspection.corrected, corrected) }, now)
}

/**
 * Puts the reader's correction in place of the one before, if `revision` is still the current one; null takes it back.
 * @throws {StaleRevision} {Error} where there is no such record, or it cannot be read.
 */
export async function correctInspection(
  library: Library,
  { corrected, now, ...seen }: { id: string; revision: number; corrected: Correction | null; now: Date },
): Promise<KeptInspection> {
  return changeSeen(library, INSPECTIONS, { what: 'correct', now }, seen, (inspection) =>
    changed(inspection, { corrected }, now),
  )
}

function changed(inspection: KeptInspection, change: Partial<KeptInspection>, now: Date): KeptInspection {
  const isNew = JSON.stringify({ ...inspection, ...change }) !== JSON.stringify(inspection)
  return isNew ? revised(inspection, change, now) : inspection
}
