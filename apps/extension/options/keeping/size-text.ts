import { language } from '../../locales/t.ts'

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** “3.4 MB” */
export function sizeText(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const style = { style: 'unit', unit: UNITS[power], maximumSignificantDigits: 2 } as const
  return new Intl.NumberFormat(language(), style).format(bytes / 1000 ** power)
}
