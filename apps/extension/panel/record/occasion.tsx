import type { Framework, Visit } from '@spotcheck/core'
import { Fragment } from 'preact'
import { type Period, periodInWords } from '../dates.ts'
import { Shown } from '../on-page.tsx'
import { frameworkWords, visitWords } from '../words.ts'
import type { Stretch } from './evidence.ts'

function FrameworkName({ framework }: { framework: Framework }) {
  const { short, full } = frameworkWords[framework]
  return <abbr title={full}>{short}</abbr>
}

interface Props {
  framework: Framework | null
  visit: Visit | null
  inspected: Period | null
  /** Where the page says each of them. */
  at(field: 'framework' | 'visit' | 'inspected'): Stretch | null
}

/** “ILACS inspection, June 2018”, as far as the story tells it. */
export function Occasion({ framework, visit, inspected, at }: Props) {
  return (
    <>
      {framework && (
        <Fragment>
          <Shown at={at('framework')}>
            <FrameworkName framework={framework} />
          </Shown>{' '}
        </Fragment>
      )}
      {visit && <Shown at={at('visit')}>{visitWords[visit]}</Shown>}
      {visit && inspected && ', '}
      {inspected && <Shown at={at('inspected')}>{periodInWords(inspected)}</Shown>}
    </>
  )
}
