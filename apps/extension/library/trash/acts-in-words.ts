import type { Act } from '@spotcheck/library'
import { listText, t } from '../../locales/t.ts'

/** “Deleted 3 items” */
export function actInWords({ what, count, tags }: Act): string {
  const [from = '', to] = tags
  switch (what) {
    case 'tag':
      return t('acts.tag', { count, tags: listText(tags) })
    case 'rename-tag':
      return to === undefined ? t('acts.dropTag', { count, from }) : t('acts.renameTag', { count, from, to })
    case 'undo':
    case 'erase':
      throw new TypeError(`The library gives nothing to undo of “${what}”.`)
    default:
      return t(`acts.${what}`, { count })
  }
}
