import { useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { Problem, useAnnounce } from '../../screen/announce.tsx'
import { useLibraryDoor } from '../door.ts'
import { Menu } from '../menu.tsx'
import { type Caption, type Ground, pngOf, svgFile } from './save.ts'

interface Props {
  chart: SVGSVGElement
  file: string
  caption: Caption
}

const CHOICES: { kind: 'svg' | 'png'; ground: Ground }[] = [
  { kind: 'svg', ground: 'light' },
  { kind: 'svg', ground: 'dark' },
  { kind: 'png', ground: 'light' },
  { kind: 'png', ground: 'dark' },
]

export function SaveChart({ chart, file, caption }: Props) {
  const door = useLibraryDoor()
  const announce = useAnnounce()
  const [problem, setProblem] = useState<string | null>(null)

  async function save(kind: 'svg' | 'png', ground: Ground) {
    setProblem(null)
    try {
      const svg = svgFile(chart, ground, caption)
      const name = `${file}.${kind}`
      const content = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg)
      door.hand({ name, content })
      announce(t('charts.saved', { file: name }))
    } catch (error) {
      setProblem(t('charts.failed', { reason: String(error) }))
    }
  }
  return (
    <>
      <Menu name={t('charts.save')}>
        {CHOICES.map(({ kind, ground }) => (
          <button key={kind + ground} type="button" class="plain" onClick={() => save(kind, ground)}>
            {t(`charts.kinds.${kind}.${ground}`)}
          </button>
        ))}
      </Menu>
      <Problem text={problem} />
    </>
  )
}
