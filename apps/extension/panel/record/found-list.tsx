import type { Extraction } from '@spotcheck/core'
import type { ComponentChildren } from 'preact'
import { periodText } from '../../locales/dates.ts'
import { t } from '../../locales/t.ts'
import { Shown } from '../on-page.tsx'
import { furtherCouncils, furtherRatings, furtherVisits } from './found.ts'
import { Chip } from './grade.tsx'
import './found.css'

/** What else the story names, quietly below its records. */
export function FoundList({ extraction }: { extraction: Extraction }) {
  const councils = furtherCouncils(extraction)
  const visits = furtherVisits(extraction)
  const ratings = furtherRatings(extraction)
  const others = extraction.inspections.length > 0
  return (
    <>
      {councils.length > 0 && (
        <Found title={others ? t('record.otherCouncils') : t('record.councils')}>
          {councils.map((council) => (
            <li key={council.start}>
              <Shown at={council} class="council-name">
                {council.name}
              </Shown>{' '}
              <Times count={council.times} />
            </li>
          ))}
        </Found>
      )}
      {visits.length > 0 && (
        <Found title={others ? t('record.otherVisits') : t('record.visits')}>
          {visits.map((found) => (
            <li key={found.start}>
              <Shown at={found} class="sentence">
                {t(`terms.visit.${found.visit}`)}
              </Shown>{' '}
              {[found.council, found.date && periodText(found.date)].filter(Boolean).join(', ')}{' '}
              <Times count={found.times} />
            </li>
          ))}
        </Found>
      )}
      {ratings.length > 0 && (
        <Found title={others ? t('record.otherRatings') : t('record.ratings')}>
          {ratings.map((found) => (
            <li key={found.start}>
              <Shown at={found}>
                <Chip rating={found.rating} />
              </Shown>{' '}
              {[found.council, t(`terms.status.${found.status}`)].filter(Boolean).join(', ')}{' '}
              <Times count={found.times} />
            </li>
          ))}
        </Found>
      )}
    </>
  )
}

function Found({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="found">
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  )
}

function Times({ count }: { count: number }) {
  return count > 1 ? <span class="quiet">{t('record.times', { count })}</span> : null
}
