/** What a number counts: the noun behind it, and whether a reader of inspections counts such things. */
import { wordList } from '../text/word-list.ts'

/** Children, people, staff, posts, cases, homes, councils, services, inspections, and what else goes by those. */
const COUNTED = wordList(`
  people children staff men women youngsters pupils students teenagers adults boys girls babies toddlers infants brothers sisters siblings
  parents mothers fathers families households residents victims adoptees apprentices recruits graduates trainees employees volunteers others
  professionals practitioners colleagues specialists experts assistants consultants nurses doctors officials chiefs heads leavers
  directors councillors inspectors governors seekers mps mayors bosses teams candidates executives deputies secretaries clerks
  twins triplets guests delegates participants attendees applicants claimants complainants respondents patients
  clients survivors witnesses locals friends pensioners newcomers starters joiners locums temps adolescents minors dependants
  migrants voters agents judges aides celebrities peers counterparts signatories adoptions
  kids youths teens mums dads grandchildren grandparents relatives individuals refugees academics graduates
  posts vacancies jobs roles positions cases files records referrals assessments plans allegations placements beds homes hostels
  councils authorities boroughs counties cities districts departments trusts charities agencies organisations bodies providers
  nurseries centres services companies firms unions inspectorates
  inspections re-inspections reinspections visits reports letters reviews results verdicts checks
`)
/** What inspectors grade is counted off, not counted. */
const JUDGED = wordList(
  'judgements judgments categories grades ratings headings aspects strands measures criteria standards domains gradings areas',
)
/** Plurals in -ers and -ors that are no people. */
const THINGS = wordList(
  'years hours numbers matters papers quarters orders factors sectors errors doors floors tiers offers answers corners chapters computers powers drawers layers pointers figures dollars registers trailers',
)
/** What is the first or the 21st of its kind. */
const NTH = wordList(`
  authority council borough county trust inspection re-inspection reinspection visit report review rating grade grading judgement judgment
  verdict time authorities councils boroughs inspections visits reports reviews ratings grades judgements verdicts
`)
/** With any of these the phrase of the noun is over. */
const ENDS = wordList(`
  a an the of in on at to for from by with without after before since until during between among over under per than as out into across within
  and or but nor that which who whom whose where when while because if so both it them they he she we i you
  is isn't are aren't was wasn't were weren't be been being am has hasn't have haven't had hadn't do does did don't didn't will would could can
  may might must shall should remain remained got get gets received fell rose went said say says show showed shows told found failed saw see
  gave give gives kept keep keeps fall falls rise rises stay stayed climb climbed move moved slip slipped drop dropped slid sank lost won held left met stood began became become paid sent chose
  improved took take takes came come comes made make makes now still also then yet again ago already not only just up down apart later earlier last this
`)
/** "six more, among them Kent", "37 rated good": of what was counted before. */
const OF_THOSE = wordList('more other others further such rated judged graded inspected deemed branded')

/** "All five spoke", "17 registered": what those did who were counted before. */
const DID =
  /^(?:\w{3,}ed|spoke|wrote|knew|thought|felt|quit|ran|sat|sought|brought|taught|slept|drew|backed)$/

const NEXT_WORD = /[ \u00a0]["“‘']?(\p{L}(?:[\p{L}-]|['’](?!s\b)(?=\p{L})){0,30})([’']s\b)?["”’']?/uy
const LONGEST_PHRASE = 6

interface Counted {
  /** As printed; null where the number stands alone: "37 were rated …". */
  noun: string | null
  sort: 'counted' | 'judged' | 'something else'
}

/** Reads the words from `at`, just behind a number of things. */
export function whatIsCounted(text: string, at: number): Counted {
  const phrase = phraseFrom(text, at)
  for (const { word, end } of phrase) {
    const noun = text.slice(at, end).trim()
    if (JUDGED.has(word)) return { noun, sort: 'judged' }
    if (COUNTED.has(word) || isPeople(word)) return { noun, sort: 'counted' }
    if (/(?<!ou|s)s$/.test(word)) return { noun, sort: 'something else' }
  }
  const [first] = phrase
  const stands = !first || OF_THOSE.has(first.word) || DID.test(first.word)
  return { noun: null, sort: stands ? 'counted' : 'something else' }
}

/** What is the how-manieth, from `at` on, just behind an ordinal; null where that is nothing of the kind. */
export function whatIsNth(text: string, at: number): string | null {
  const phrase = phraseFrom(text, at)
  if (phrase.some(({ word }) => SUPERLATIVE.test(word))) return null
  const noun = phrase.find(
    ({ word, end }) => NTH.has(word) || (word === 'year' && RUNNING.test(text.slice(end, end + REACH))),
  )
  return noun ? text.slice(at, noun.end).trim().replace(QUOTED_GRADE, '') : null
}

/** Whether words name what can be counted, so that a number without a noun may stand for some of those. */
export function nameCounted(words: string): boolean {
  return (words.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => COUNTED.has(word) || isPeople(word))
}

/** Whether what was counted last in some words may be the first or the last of its kind. */
export function nameNth(words: string): boolean {
  const last = (words.toLowerCase().match(/[a-z]+/g) ?? []).findLast((word) => COUNTED.has(word))
  return last !== undefined && NTH.has(last)
}

const REACH = 20
/** "its second lowest rating": a place on the scale. */
const SUPERLATIVE = /^(?:best|worst|most|\w+est)$/
const QUOTED_GRADE = /^["“‘'][^"“”‘’']{1,40}["”’'][ \u00a0]/
const RUNNING = /^[ \u00a0](?:running|in a row|in succession)\b/

/** The words of a noun phrase, in small letters, and where each ends. */
function phraseFrom(text: string, at: number): { word: string; end: number }[] {
  const phrase: { word: string; end: number }[] = []
  NEXT_WORD.lastIndex = at
  while (phrase.length < LONGEST_PHRASE) {
    const [, printed = '', possessive = ''] = NEXT_WORD.exec(text) ?? []
    const word = /^\p{Lu}{2,}$/u.test(printed) ? printed : printed.toLowerCase()
    if (word === '' || ENDS.has(word)) break
    phrase.push({
      word: possessive && word === 'children' ? '' : word,
      end: NEXT_WORD.lastIndex - possessive.length,
    })
  }
  return phrase
}

function isPeople(word: string): boolean {
  return /^[a-z-]{3,}(?:ers|ors|ists|eers|ians|men|women)$/.test(word) && !THINGS.has(word)
}
