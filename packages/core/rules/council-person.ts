/** Whether a council’s name is somebody’s: "Sarah Lancashire", "Dudley Moss", "Bolton says". */
import type { Council } from '../register/councils.ts'
import { after, before, hintsNothing, listed, OPENS_SENTENCE, type Place } from './council-context.ts'

const FIRST_NAME = /(?:^|[^\p{L}-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\.)[ \u00a0]$/u
/** Capitalised words that open a sentence or stand before a council without being anyone's first name. */
const NOT_FIRST_NAMES = new RegExp(
  `^(?:${listed(`
    A After All Alongside Also Although And As At Before Both Brands But By Despite Directors Downgrades Finds For From How However If In Inspectors
    Instead Into Its Judges Last Later Like London Meanwhile Neither Near Nearby Nor Now Of Ofsted On Once Only Or Other Over Praises
    Rates Rated Since So Tells That The Then These This Those Though Through To Today Under Unlike Until Upgrades Was We What When Where Whether
    Which While Why Will With Within Yet Yesterday Council Councils Authority Neighbour Children Services Social Workers
    Visits Visited Outside Across Around Between Against Because Even Has Have His Her Their Our Every Each Labour Conservative Tory Liberal
    Democrat Green January February March April May June July August September October November December Monday Tuesday Wednesday Thursday
    Friday Saturday Sunday England English Yorkshire Midlands Merseyside Is Are Were Not No Just Former Coastal Rural Families Trust
    Borough County City Metropolitan Royal Historic Sorry Dear Thank Thanks Well Good Poor Troubled Outstanding Inadequate
    Besides Beyond Amid Via Plus Except Behind Above Below Throughout Thus Hence Still Perhaps Maybe Whereas Can Could Should Would Might Must
    Did Does Do Let See Ask Elsewhere Further Old New Young Big Small Top Best Worst First Second Third Two Three Four Five More Most Many
    Conservatives Liberals Democrats Greens Tories Councillors Councillor Neighbours Regulators Critics Authorities Boroughs Areas Leaders
    Ministers Residents Inspectorate Watchdog Government Opposition Unison Interim Acting Deputy Joint Permanent Outgoing Departing
  `)})$`,
  'u',
)
const ENDS_WITH_ING = /^\p{Lu}\p{Ll}+ing$/u
const PERSON_BEHIND =
  /^(?:,[ \u00a0](?:who|whose|the|a|an|its|their|head|chair|director|\d\d)\b|[ \u00a0](?:said|says|told|added|who)\b)/
const SURNAME_BEHIND = /^[ \u00a0](\p{Lu}\p{Ll}+)/u

/**
 * Names that are often surnames stand behind any first name; others only where the words behind tell of a person:
 * few are called Derby or Slough.
 */
export function isSurname({ surname }: Council, place: Place): boolean {
  if (!isOneWord(place) || hintsNothing(place.words)) return false
  const firstName = FIRST_NAME.exec(before(place))?.[1]
  if (!firstName || NOT_FIRST_NAMES.test(firstName) || ENDS_WITH_ING.test(firstName)) return false
  return surname || PERSON_BEHIND.test(after(place))
}

/** "Dudley Moss, head of care, …": inside a sentence only with words behind that tell of a person. */
export function isFirstName({ surname }: Council, place: Place): boolean {
  if (!surname || !isOneWord(place) || hintsNothing(place.words)) return false
  const [words = '', behind = ''] = SURNAME_BEHIND.exec(after(place)) ?? []
  if (!behind || NOT_FIRST_NAMES.test(behind)) return false
  const rest = after(place).slice(words.length)
  return PERSON_BEHIND.test(rest) || (OPENS_SENTENCE.test(before(place)) && rest.startsWith(', '))
}

const isOneWord = ({ words, start, end }: Place) => !/\s/.test(words.slice(start, end))

const ACTS =
  /^,?[ \u00a0](?:(?:now|also|then)[ \u00a0])?(?:said|says|told|tells|added|adds|asked|asks|wants|hopes|thinks|believes|works|joined|joins|left|leaves|claimed|claims|warned|warns|wrote|writes|insisted|insists|argued|argues|replied|explained|explains|admitted|described|recalls?|laughs|who)\b/
const SAID_BY = /\b(?:said|says|added|adds|asked|recalls|according to)[ \u00a0]$/

export function actsAsPerson(place: Place): boolean {
  return ACTS.test(after(place)) || SAID_BY.test(before(place))
}
