import type { Collection, Format } from '@spotcheck/export'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { Problem, useAnnounce } from '../announce.tsx'
import { fileOf, type NamedFile } from '../file-of.ts'
import { formatGroups } from './format-groups.ts'
import { stepByArrow } from './step-by-arrow.ts'
import './export.css'

interface Props {
  /** How many things there are. */
  count: number
  /** How many of them have an uncertain speaker; asked once the dialog is open. */
  countUncertain(): number
  /** How many things of the collection cannot be read, so that no export has them. */
  unreadable: number
  collect(): Promise<Collection>
  hand(file: NamedFile): void
  /** ISO date. */
  today(): string
}

/** Opens the choice of formats, and hands out the file. */
export function ExportButton({ count, ...rest }: Props) {
  const [isOpen, setOpen] = useState(false)
  const isEmpty = count === 0
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-disabled={isEmpty}
        title={isEmpty ? t('exports.nothing') : undefined}
        onClick={() => isEmpty || setOpen(true)}
      >
        {t('exports.title')}
      </button>
      {isOpen && <ExportDialog count={count} close={() => setOpen(false)} {...rest} />}
    </>
  )
}

function ExportDialog({
  count,
  countUncertain,
  unreadable,
  collect,
  hand,
  today,
  close,
}: Props & { close(): void }) {
  const announce = useAnnounce()
  const uncertain = countUncertain()
  const [writing, setWriting] = useState<Format['id'] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const [title, about] = [useId(), useId()]
  useEffect(() => dialog.current?.showModal(), [])

  async function write(format: Format) {
    if (writing) return
    setWriting(format.id)
    setProblem(null)
    try {
      const collection = await collect()
      const file = await fileOf(format, collection, today())
      hand(file)
      dialog.current?.close()
      const written = collection.annotations.length + collection.inspections.length
      const said = [
        t('exports.done', { count: written, file: file.name }),
        uncertain > 0 && t('exports.doneUncertain', { count: uncertain }),
        written < count && t('exports.doneLeftOut', { count: count - written }),
      ]
      announce(said.filter(Boolean).join(' '))
    } catch (error) {
      setProblem(t('exports.failed', { reason: error instanceof Error ? error.message : String(error) }))
    }
    setWriting(null)
  }

  return (
    <dialog
      class="export"
      ref={dialog}
      aria-labelledby={title}
      aria-describedby={about}
      onClose={close}
      closedby="any"
      onKeyDown={stepByArrow}
    >
      <header>
        <h2 id={title}>{t('exports.title')}</h2>
        <button type="button" class="plain" onClick={() => dialog.current?.close()}>
          {t('exports.close')}
        </button>
      </header>
      <p class="quiet" id={about}>
        {t('exports.all', { count })}
      </p>
      {uncertain > 0 && <p class="doubt">{t('exports.uncertain', { count: uncertain })}</p>}
      {unreadable > 0 && <p class="doubt">{t('exports.unreadable', { count: unreadable })}</p>}
      <Problem text={problem} />
      {formatGroups.map(({ group, formats }) => (
        <FormatGroup key={group} name={t(`exports.groups.${group}`)}>
          {formats.map((format) => (
            <FormatLine
              key={format.id}
              id={format.id}
              busy={writing === format.id}
              write={() => write(format)}
            />
          ))}
        </FormatGroup>
      ))}
    </dialog>
  )
}

function FormatGroup({ name, children }: { name: string; children: ComponentChildren }) {
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{name}</h3>
      <ul>{children}</ul>
    </section>
  )
}

function FormatLine({ id, busy, write }: { id: Format['id']; busy: boolean; write(): void }) {
  const hint = useId()
  return (
    <li>
      <button type="button" aria-describedby={hint} aria-busy={busy} onClick={write}>
        {t(`exports.formats.${id}`)}
      </button>
      <span class="quiet" id={hint}>
        {busy ? t('exports.writing') : t(`exports.hints.${id}`)}
      </span>
    </li>
  )
}
