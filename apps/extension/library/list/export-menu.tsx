import { type Format, formats } from '@spotcheck/export'
import type { Row } from '@spotcheck/library'
import { useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { Problem, useAnnounce } from '../../screen/announce.tsx'
import { fileOf } from '../../screen/file-of.ts'
import { useLibraryDoor } from '../door.ts'
import { Menu } from '../menu.tsx'

/** Hands these rows on, in any format. */
export function ExportMenu({ rows }: { rows: readonly Row[] }) {
  const door = useLibraryDoor()
  const announce = useAnnounce()
  const [problem, setProblem] = useState<string | null>(null)

  async function hand(format: Format) {
    setProblem(null)
    const idsOf = (kind: Row['kind']) => rows.filter((row) => row.kind === kind).map(({ id }) => id)
    try {
      const [annotations, inspections] = await Promise.all([
        door.passages(idsOf('passage')),
        door.records(idsOf('record')),
      ])
      const file = await fileOf(format, { annotations, inspections }, door.today())
      door.hand(file)
      announce(t('exports.done', { count: annotations.length + inspections.length, file: file.name }))
    } catch (error) {
      setProblem(t('exports.failed', { reason: String(error) }))
    }
  }
  return (
    <>
      <Menu name={t('exports.title')}>
        {formats.map((format) => (
          <button key={format.id} type="button" class="plain" onClick={() => hand(format)}>
            {t(`exports.formats.${format.id}`)}
          </button>
        ))}
      </Menu>
      <Problem text={problem} />
    </>
  )
}
