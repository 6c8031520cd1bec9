/** What the values are called that rows are filtered and grouped by. */
import { Framework, Judgement, Rating } from '@spotcheck/core'
import type { Facet } from '@spotcheck/library'
import { t } from '../locales/t.ts'
import { councilHeading } from '../panel/record/council.ts'

/** A value may come from an address that anybody wrote: what is not known is shown as it is. */
export function valueInWords(facet: Facet, value: string): string {
  switch (facet) {
    case 'council':
      return councilHeading({ council: value, name: value })
    case 'rating': {
      const { data } = Rating.safeParse(value)
      return data ? t(`terms.rating.${data}`) : value
    }
    case 'framework': {
      const { data } = Framework.safeParse(value)
      return data ? t(`terms.framework.${data}`) : value
    }
    case 'judgement': {
      const { data } = Judgement.safeParse(value)
      return data ? t(`terms.judgement.${data}`) : value
    }
    default:
      return value
  }
}
