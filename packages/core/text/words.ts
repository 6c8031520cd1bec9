/** Small words that bound a noun phrase. */
import { wordList } from './word-list.ts'

export const DETERMINERS = wordList(
  'the a an his her its their our my your this that these those one two three four five several some many most another each every any both no other',
)
export const SUBJECT_PRONOUNS = wordList('he she it they we i you who')
export const RELATIVES = wordList('who which that whose')
export const PREPOSITIONS = wordList(
  'of for at from in on to with by about into over under against during after before since through between among amid without within despite following including via per towards toward around near like as than outside inside behind upon until across beyond throughout alongside besides unlike amongst',
)
/** They join the parts of a name or role: director of services at the council, spokesman for Ofsted. */
export const LINKS = wordList('of for at from in on to with and')
export const CONJUNCTIONS = wordList(
  'and but or nor yet so because although though while whereas when where if unless whether once then however meanwhile instead moreover furthermore nevertheless nonetheless',
)
export const BE = wordList("is are was were be been being am 's 're 'm")
export const AUXILIARIES = wordList(
  "'d 's 'll 've 're 'm has had have having is are was were be been being am do does did will would can could may might must shall should to not n't didn't doesn't don't hasn't hadn't wouldn't",
)
/** With "went on" and "goes on", which stand between a speaker and "to say". */
const ADVERBS = wordList(
  'also later then now again once repeatedly recently previously already still even only just earlier often never always today yesterday tonight further rather simply instead first famously reportedly merely too back ever sometimes soon meanwhile since quickly went on goes going there here',
)
export const isCommonAdverb = (word: string) => ADVERBS.has(word)

export const isAdverb = (word: string) =>
  ADVERBS.has(word) ||
  (word.length > 4 &&
    word.endsWith('ly') &&
    !/^(?:family|reply|italy|assembly|early|supply|july|sally|kelly|molly|emily|holly|polly|billy|willy|beverly)$/.test(
      word,
    ))

export const TIMES = wordList(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter',
)
