import type { Extraction } from '@spotcheck/core'
import type { ComponentChildren } from 'preact'
import { Shown } from '../on-page.tsx'
import { furtherCouncils, furtherRatings } from './found.ts'
import { Chip } from './grade.tsx'
import { recordWords } from './words/record.ts'
import { statusWords } from './words/terms.ts'
import './found.css'

/** What else the story names, quietly below its records. */
export function FoundList({ extraction }: { extraction: Extraction }) {
  const councils = furtherCouncils(extraction)
  const ratings = furtherRatings(extraction)
  const others = extraction.inspections.length > 0
  return (
    <>
      {councils.length > 0 && (
        <Found title={others ? recordWords.otherCouncils : recordWords.councils}>
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
      {ratings.length > 0 && (
        <Found title={others ? recordWords.otherRatings : recordWords.ratings}>
          {ratings.map((found) => (
            <li key={found.start}>
              <Shown at={found}>
                <Chip rating={found.rating} />
              </Shown>{' '}
              {[found.council, statusWords[found.status]].filter(Boolean).join(', ')}{' '}
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
  return count > 1 ? <span class="quiet">{recordWords.times(count)}</span> : null
}
