import type { Framework, Inspection, Visit } from '@spotcheck/core'
import { periodText } from '../../locales/dates.ts'
import { t } from '../../locales/t.ts'
import type { Stretch } from '../../saving/stretch.ts'
import { Shown } from '../on-page.tsx'

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
          <abbr title={t(`terms.frameworkTitle.${framework}`)}>{t(`terms.framework.${framework}`)}</abbr>
        </Shown>
      )}
      {framework && visit && ' '}
      {visit && (
        <Shown at={at('visit')} class="whole">
          {t(`terms.visit.${visit}`)}
        </Shown>
      )}
      {(framework || visit) && inspected && ', '}
      {inspected && <Shown at={at('inspected')}>{periodText(inspected)}</Shown>}
    </>
  )
}
