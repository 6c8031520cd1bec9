import { type Framework, type Inspection, periodInWords, type Visit } from '@spotcheck/core'
import type { Stretch } from '../../saving/stretch.ts'
import { Shown } from '../on-page.tsx'
import { frameworkWords, visitWords } from './words/terms.ts'

interface Props {
  framework: Framework | null
  visit: Visit | null
  inspected: Inspection['inspected']
  /** Where the page says each of them. */
  at(field: 'framework' | 'visit' | 'inspected'): Stretch | null
}

/** “ILACS inspection, June 2018”, as far as the story tells it. */
export function Occasion({ framework, visit, inspected, at }: Props) {
  return (
    <>
      {framework && (
        <Shown at={at('framework')} class="whole">
          <abbr title={frameworkWords[framework].full}>{frameworkWords[framework].short}</abbr>
        </Shown>
      )}
      {framework && visit && ' '}
      {visit && (
        <Shown at={at('visit')} class="whole">
          {visitWords[visit]}
        </Shown>
      )}
      {(framework || visit) && inspected && ', '}
      {inspected && <Shown at={at('inspected')}>{periodInWords(inspected)}</Shown>}
    </>
  )
}
