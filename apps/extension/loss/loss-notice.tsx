import type { Standing } from '@spotcheck/library'
import { useEffect, useState } from 'preact/hooks'
import { momentText } from '../locales/dates.ts'
import { t } from '../locales/t.ts'
import type { Answer, ToBackground } from '../messages/messages.ts'
import type { Stop } from '../panel/door.ts'
import { Problem } from '../screen/announce.tsx'

export interface LossDoor {
  /** Where the collection stood, if something of it is gone since; null where nothing is: now, and whenever that changes. */
  watchLoss(see: (before: Standing | null) => void): Stop
  openOptions(part?: string): Promise<void>
  tellBackground(message: ToBackground): Promise<Answer>
}

/** Says that something of the collection is gone, and offers to bring it in again. */
export function LossNotice({ door }: { door: LossDoor }) {
  const [before, setBefore] = useState<Standing | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => door.watchLoss(setBefore), [door])
  if (!before) return null
  async function goOn() {
    const answer = await door.tellBackground({ type: 'stand-anew' })
    setProblem(answer.ok ? null : answer.problem)
  }
  return (
    <section class="loss" role="alert">
      <h2>{t('loss.title')}</h2>
      <p>{t('loss.had', { count: before.count, moment: momentText(before.at) })}</p>
      <p>{backupInWords(before.backup)}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => door.openOptions('import')}>
          {t('loss.bringIn')}
        </button>
        <button type="button" onClick={goOn}>
          {t('loss.goOn')}
        </button>
      </div>
      <Problem text={problem} />
    </section>
  )
}

function backupInWords({ last, folder }: Standing['backup']): string {
  if (last === null) return t('loss.noBackup')
  const moment = momentText(last)
  return folder === null ? t('loss.backup', { moment }) : t('loss.inFolder', { moment, folder })
}
