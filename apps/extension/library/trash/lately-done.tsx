import type { Act } from '@spotcheck/library'
import { momentText } from '../../locales/dates.ts'
import { t } from '../../locales/t.ts'
import { Problem } from '../../screen/announce.tsx'
import { useAsking } from '../../screen/asking.ts'
import { useLately } from '../rows.ts'
import { actInWords } from './acts-in-words.ts'

/** How many acts are listed. */
const LISTED = 20

/** What was done lately, by whatever window and before whatever restart; each can be undone. */
export function LatelyDone() {
  const { acts, unreadable } = useLately()
  const { ask, problem } = useAsking()
  if (acts.length + unreadable === 0) return null
  const undo = (act: Act) => ask({ type: 'undo', act: act.seq }, t('acts.undone', { act: actInWords(act) }))
  return (
    <details class="lately">
      <summary>{t('acts.title')}</summary>
      <ul>
        {acts.slice(0, LISTED).map((act) => (
          <li key={act.seq}>
            <span>
              {actInWords(act)} <span class="quiet">{momentText(act.at)}</span>
            </span>
            <button
              type="button"
              onClick={() => undo(act)}
              aria-label={t('acts.undo', { act: actInWords(act) })}
            >
              {t('saved.undo')}
            </button>
          </li>
        ))}
      </ul>
      {unreadable > 0 && <p class="quiet">{t('acts.unreadable', { count: unreadable })}</p>}
      <Problem text={problem} />
    </details>
  )
}
