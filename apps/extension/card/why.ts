import { t } from '../locales/t.ts'

/** The rules whose finds are marked on the page. */
export const MARKING_RULES = [
  'council',
  'rating',
  'quotation-by-colon',
  'quotation-goes-on',
  'quotation-headline',
  'quotation-list',
  'quotation-name-line',
  'quotation-said-after',
  'quotation-said-before',
  'quotation-said-later',
  'quotation-sentence-before',
  'quotation-signed',
  'quotation-uncued',
] as const

/** What a rule goes by, in words. */
export function why(id: string): string {
  const rule = MARKING_RULES.find((each) => each === id)
  return rule ? t(`rules.${rule}`) : ''
}
