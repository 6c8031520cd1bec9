import { addAttribution } from './add-attribution.ts'
import { dropUncorrected } from './drop-uncorrected.ts'
import { partTargets } from './part-targets.ts'

/**
 * Brings an annotation or an inspection that version `from` wrote up to version 4, the last in which each stood for itself: that is how files have
 * them. A record of another shape stays as it is.
 */
export function upgradeRecord(record: unknown, from: number): void {
  if (from < 2) addAttribution(record)
  if (from < 4) partTargets(record)
  if (from < 4) dropUncorrected(record)
}
