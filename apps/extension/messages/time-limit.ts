import { t } from '../locales/t.ts'
import type { ToBackground } from './messages.ts'

/** Milliseconds: what most answers take less than, and what changing one of many things takes at most. */
const TIME_LIMIT = 10_000
const FOR_EACH = 5
/** Of what concerns nobody knows how many. */
const COUNTLESS = 50_000

/** @throws {Error} that says so after ten seconds, and longer where many things are changed at once. */
export function withinTimeLimit<T>(answer: Promise<T>, count = 1): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(t('problems.noAnswer'))), TIME_LIMIT + FOR_EACH * count)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** How many things a message may change. */
export function countOf(message: ToBackground): number {
  if (message.type === 'rename-tag' || message.type === 'undo') return COUNTLESS
  return 'ids' in message ? message.ids.length : 1
}
