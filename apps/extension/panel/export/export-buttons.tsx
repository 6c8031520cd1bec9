import { type Collection, type Format, formats } from '@spotcheck/export'
import { useId, useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { Problem, useAnnounce } from '../../screen/announce.tsx'
import { useDoor } from '../door.ts'
import { isUncertain } from '../speaker/uncertain.ts'
import './export.css'
import { fileOf } from '../../screen/file-of.ts'

/** Hands the whole collection on, in one click a format. */
export function ExportButtons({ annotations, inspections }: Collection) {
  const door = useDoor()
  const announce = useAnnounce()
  const [problem, setProblem] = useState<string | null>(null)
  const title = useId()
  const count = useId()
  const items = annotations.length + inspections.length
  const empty = items === 0
  const uncertain = annotations.filter(isUncertain).length

  async function hand(format: Format) {
    setProblem(null)
    try {
      const file = await fileOf(format, { annotations, inspections }, door.today())
      door.hand(file)
      const done = t('exports.done', { count: items, file: file.name })
      announce(uncertain ? `${done} ${t('exports.doneUncertain', { count: uncertain })}` : done)
    } catch (error) {
      setProblem(t('exports.failed', { reason: String(error) }))
    }
  }

  return (
    <section class="export" aria-labelledby={title}>
      <h2 id={title}>{t('exports.title')}</h2>
      <p class="quiet" id={count}>
        {empty ? t('exports.nothing') : t('exports.all', { count: items })}
      </p>
      {uncertain > 0 && <p class="doubt">{t('exports.uncertain', { count: uncertain })}</p>}
      <div class="actions">
        {formats.map((format) => (
          <button
            type="button"
            key={format.id}
            aria-describedby={count}
            aria-disabled={empty}
            onClick={() => empty || hand(format)}
          >
            {t(`exports.formats.${format.id}`)}
          </button>
        ))}
      </div>
      <Problem text={problem} />
    </section>
  )
}
