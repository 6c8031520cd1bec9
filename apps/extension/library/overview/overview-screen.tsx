import { RELEASED_TO } from '@spotcheck/core/official'
import { useMemo } from 'preact/hooks'
import { dateText } from '../../locales/dates.ts'
import { t } from '../../locales/t.ts'
import { Heading } from '../heading.tsx'
import { useRecords, useRows } from '../rows.ts'
import { keptGrades, officialGrades, TOPICS } from './graded.ts'
import { GradesChart } from './grades-chart.tsx'
import { Legend } from './legend.tsx'
import './overview.css'

/** Grades by region, framework and year: Ofsted's, and told apart from them what the reader keeps. */
export function OverviewScreen() {
  const { kept, ready } = useRows()
  const records = useRecords(kept)
  const official = useMemo(officialGrades, [])
  const own = useMemo(() => keptGrades(records ?? []), [records])
  return (
    <>
      <header class="head">
        <Heading>{t('bar.overview')}</Heading>
        <p class="meta">{t('overview.explained')}</p>
      </header>
      <Legend />
      <div class="charts">
        <section>
          <h2 class="shelf">{t('overview.official')}</h2>
          <p class="quiet">{t('official.release', { date: dateText(RELEASED_TO) })}</p>
          {TOPICS.map((topic) => (
            <GradesChart
              key={topic}
              topic={topic}
              whose="official"
              graded={official}
              source={t('overview.officialSource', { date: dateText(RELEASED_TO) })}
            />
          ))}
        </section>
        <section>
          <h2 class="shelf">{t('overview.kept')}</h2>
          <p class="quiet">
            {!ready || records === null
              ? t('library.reading')
              : own.length === 0
                ? t('overview.nothingKept')
                : t('overview.keptCount', { count: own.length })}
          </p>
          {TOPICS.map((topic) => (
            <GradesChart
              key={topic}
              topic={topic}
              whose="kept"
              graded={own}
              source={t('overview.keptSource')}
            />
          ))}
        </section>
      </div>
    </>
  )
}
