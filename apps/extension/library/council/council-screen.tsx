import { councilByCode, GssCode, predecessorsOf, successorsOf } from '@spotcheck/core'
import { useMemo } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { councilHeading, councilStanding } from '../../panel/record/council.ts'
import { Heading } from '../heading.tsx'
import { ExportRows } from '../list/export-rows.tsx'
import { Listed } from '../list/listed.tsx'
import { useRecords, useRows } from '../rows.ts'
import { PlaceLink } from '../use-place.tsx'
import { CouncilFacts } from './council-facts.tsx'
import { TimelineChart } from './timeline-chart.tsx'
import './council.css'

/** A council's story at a glance, and all that the reader keeps of it. */
export function CouncilScreen({ council }: { council: string }) {
  const { kept, ready } = useRows()
  const { data: code } = GssCode.safeParse(council)
  const rows = useMemo(() => kept.filter(({ values }) => values.council.includes(council)), [kept, council])
  const bodies = useMemo(() => (code ? relatedTo(code) : null), [code])
  const told = useMemo(() => {
    const before = bodies?.before.map(({ code }) => code) ?? []
    return kept.filter(({ values }) =>
      [council, ...before].some((body) => body && values.council.includes(body)),
    )
  }, [kept, council, bodies])
  const records = useRecords(told)
  const standing = code ? councilStanding({ council: code }) : ''
  return (
    <>
      <header class="head">
        <Heading>{councilHeading({ council, name: council })}</Heading>
        <p class="meta">{standing}</p>
        <div class="tools">
          <ExportRows rows={rows} />
        </div>
      </header>
      {code && ready && records && (
        <>
          <CouncilFacts
            council={code}
            rows={rows}
            records={records.filter(({ id }) => rows.some((row) => row.id === id))}
          />
          {bodies && <Related {...bodies} />}
          <TimelineChart council={code} records={records} />
        </>
      )}
      <h2 class="shelf">{t('council.kept')}</h2>
      {rows.length > 0 ? (
        <Listed rows={rows} by={null} name={t('council.kept')} />
      ) : (
        <p class="quiet">{ready ? t('council.nothingKept') : t('library.reading')}</p>
      )}
    </>
  )
}

type Bodies = { before: Body[]; after: Body[] }
interface Body {
  code: string
  name: string
}

/** The bodies that a council took over from, and those that took over from it. */
function relatedTo(code: string): Bodies {
  const own = councilByCode(code)
  const known = (bodies: readonly { code: string | null; name: string }[]) =>
    bodies.flatMap(({ code, name }) => (code ? [{ code, name }] : []))
  return { before: own ? known(predecessorsOf(own)) : [], after: known(successorsOf(code)) }
}

function Related({ before, after }: Bodies) {
  return (
    <>
      {before.length > 0 && (
        <p class="related">
          {t('council.tookOver')} <Links bodies={before} />
        </p>
      )}
      {after.length > 0 && (
        <p class="related">
          {t('council.takenOver')} <Links bodies={after} />
        </p>
      )}
    </>
  )
}

function Links({ bodies }: { bodies: readonly Body[] }) {
  return bodies.map(({ code }, at) => (
    <span key={code}>
      {at > 0 && ' · '}
      <PlaceLink to={{ view: 'council', council: code }}>
        {councilHeading({ council: code, name: '' })}
      </PlaceLink>
    </span>
  ))
}
