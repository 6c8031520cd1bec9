import type { Row } from '@spotcheck/library'
import { t } from '../../locales/t.ts'
import type { ToBackground } from '../../messages/messages.ts'
import { useAsking } from '../../screen/asking.ts'
import type { Selection } from './selection.ts'

/** Moves what is chosen to the trash, or back out of it. */
export function useRemoving({ rows, clear }: Selection) {
  const { ask, problem } = useAsking()

  async function all(passages: 'remove' | 'restore', records: 'remove-records' | 'restore-records') {
    const done = passages === 'remove' ? 'library.removed' : 'library.restored'
    const messages: ToBackground[] = [
      { type: passages, ids: idsOf(rows, 'passage') },
      { type: records, ids: idsOf(rows, 'record') },
    ]
    for (const message of messages) {
      if (!('ids' in message) || message.ids.length === 0) continue
      if (!(await ask(message, t(done, { count: rows.length })))) return
    }
    clear()
  }
  return {
    remove: () => all('remove', 'remove-records'),
    restore: () => all('restore', 'restore-records'),
    problem,
  }
}

function idsOf(rows: readonly Row[], kind: Row['kind']): string[] {
  return rows.filter((row) => row.kind === kind).map(({ id }) => id)
}
