const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "16 February 2016", "February 2016" or "2016", for an ISO date of that precision. */
export function britishDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}
