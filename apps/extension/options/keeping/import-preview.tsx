import type { ReadIn, Rejected } from '@spotcheck/import'
import type { Comparison } from '@spotcheck/library'
import { useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'

interface Props {
  file: string
  read: ReadIn
  comparison: Comparison
  busy: boolean
  bringIn(withSettings: boolean): void
  cancel(): void
}

/** What an import would change. */
export function ImportPreview({ file, read, comparison, busy, bringIn, cancel }: Props) {
  // A library that is only begun has nothing of its own to keep.
  const [withSettings, setWithSettings] = useState(comparison.empty)
  const verdicts = (['fresh', 'newer', 'older', 'same'] as const).filter((verdict) => comparison[verdict] > 0)
  const isNews = read.settings !== null || verdicts.some((verdict) => verdict !== 'same')
  return (
    <div class="preview">
      <h3>{file}</h3>
      <p>{t(`options.import.origins.${read.origin}`)}</p>
      <ul>
        {verdicts.map((verdict) => (
          <li key={verdict}>{t(`options.import.${verdict}`, { count: comparison[verdict] })}</li>
        ))}
      </ul>
      <LeftOut rejected={read.rejected} />
      {read.settings && (
        <label class="choice">
          <input
            type="checkbox"
            checked={withSettings}
            onChange={({ currentTarget }) => setWithSettings(currentTarget.checked)}
          />
          {t('options.import.withSettings')}
        </label>
      )}
      {!isNews && <p>{t('options.import.nothing')}</p>}
      <div class="actions">
        {isNews && (
          <button type="button" class="primary" disabled={busy} onClick={() => bringIn(withSettings)}>
            {t('options.import.import')}
          </button>
        )}
        <button type="button" disabled={busy} onClick={cancel}>
          {t('saved.cancel')}
        </button>
      </div>
    </div>
  )
}

/** So many are told one by one. */
const TOLD = 50

function LeftOut({ rejected }: { rejected: readonly Rejected[] }) {
  if (rejected.length === 0) return null
  return (
    <details>
      <summary>{t('options.import.rejected', { count: rejected.length })}</summary>
      <ul>
        {rejected.slice(0, TOLD).map(({ line, fault, field }) => (
          <li key={`${line} ${fault}`}>
            {fault === 'shape'
              ? t('options.import.faults.shape', { line, field: field ?? '' })
              : t(`options.import.faults.${fault}`, { line })}
          </li>
        ))}
        {rejected.length > TOLD && <li>{t('options.import.more', { count: rejected.length - TOLD })}</li>}
      </ul>
    </details>
  )
}
