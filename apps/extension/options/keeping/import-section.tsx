import { CannotRead, LARGEST_FILE, type ReadIn, readFile } from '@spotcheck/import'
import type { Comparison } from '@spotcheck/library'
import { useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { Problem, useAnnounce } from '../../screen/announce.tsx'
import { useOptionsDoor } from '../door.ts'
import { Section } from '../section.tsx'
import { ImportPreview } from './import-preview.tsx'
import { sizeText } from './size-text.ts'

interface Chosen {
  file: string
  read: ReadIn
  comparison: Comparison
}

/** Brings a file in: first what it would change is shown, then the reader decides. */
export function ImportSection() {
  const door = useOptionsDoor()
  const announce = useAnnounce()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [imported, setImported] = useState<number | null>(null)

  async function open(input: HTMLInputElement) {
    const [file] = input.files ?? []
    if (!file) return
    setChosen(null)
    setImported(null)
    await work(t('options.import.reading', { file: file.name }), whyUnread, async () => {
      const read = await readFile(file, door.now())
      setChosen({ file: file.name, read, comparison: await door.compare(read) })
    })
    // The same file can be chosen again.
    input.value = ''
  }

  async function bringIn({ read, comparison }: Chosen, withSettings: boolean) {
    await work(t('options.import.writing'), whyFailed, async () => {
      const act = await door.bringIn({ ...read, settings: withSettings ? read.settings : null })
      const count = comparison.fresh + comparison.newer
      announce(t('options.import.done', { count }))
      setChosen(null)
      setImported(act)
    })
  }

  async function undo(act: number) {
    const answer = await door.tellBackground({ type: 'undo', act })
    if (answer.ok) announce(t('options.import.undone'))
    else setProblem(answer.problem)
    setImported(null)
  }

  /** One thing at a time, said while it lasts. */
  async function work(doing: string, why: (error: Error) => string, act: () => Promise<void>) {
    setBusy(doing)
    setProblem(null)
    try {
      await act()
    } catch (error) {
      if (!(error instanceof Error)) throw error
      setProblem(why(error))
    }
    setBusy(null)
  }

  return (
    <Section id="import" title={t('options.titles.import')} about={t('options.import.about')}>
      <label class="field">
        {t('options.import.choose')}
        <input type="file" disabled={busy !== null} onChange={({ currentTarget }) => open(currentTarget)} />
      </label>
      <Problem text={problem} />
      {busy !== null && <p role="status">{busy}</p>}
      {chosen && (
        <ImportPreview
          key={chosen.file}
          {...chosen}
          busy={busy !== null}
          bringIn={(withSettings) => bringIn(chosen, withSettings)}
          cancel={() => setChosen(null)}
        />
      )}
      {imported !== null && (
        <button type="button" onClick={() => undo(imported)}>
          {t('options.import.undo')}
        </button>
      )}
    </Section>
  )
}

function whyFailed({ message }: Error): string {
  return t('options.import.failed', { reason: message })
}

function whyUnread(error: Error): string {
  if (!(error instanceof CannotRead)) return t('options.import.unread', { reason: error.message })
  const { reason, line } = error
  switch (reason) {
    case 'too-large':
      return t('options.import.unreadable.too-large', { size: sizeText(LARGEST_FILE) })
    case 'not-utf-8':
    case 'not-json':
    case 'cut-short':
      return t(`options.import.unreadable.${reason}`, { line: line ?? 1 })
    default:
      return t(`options.import.unreadable.${reason}`)
  }
}
