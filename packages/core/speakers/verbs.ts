/** Verbs that report words, by form. Regular verbs are listed once and inflected; the others are listed by form. */
import type { Token } from '../text/tokens.ts'
import { wordList } from '../text/word-list.ts'

const FORM_NAMES = ['past', 'third', 'base', 'participle'] as const

export type Form = (typeof FORM_NAMES)[number]

/**
 * Verbs of saying, and verbs that take a few quoted words: praised its "strong leadership". Those with a star are nouns at
 * least as often, as are their third persons: "the report", "its claims".
 */
const REGULAR = `
  accuse admonish anticipate acknowledge add admit advise affirm agree allege allude announce answer* apologise
  apologize appeal* applaud argue ask assail assert assess assure attack* bark beam bemoan blame blast boast brand*
  call* caution challenge* characterise characterize charge* chant* chide cite claim* clarify commend comment* complain
  confess concede conclude condemn confirm contend continue counter* credit* criticise criticize cry* declare decry
  defend demand* denounce deny deem deplore deride describe detail* discuss dismiss dub echo elaborate email* emphasise
  emphasize encourage endorse estimate exclaim exhort explain express flag* fume grouse gush hail herald highlight hint*
  hope* identify imply intone indicate inform insist interject joke judge label* lambast lament laud liken maintain
  mention* mock mouth muse mutter note* object* observe offer* opine outline* plead ponder pledge* portray post* praise*
  predict prefer press* proclaim promise* pronounce propose protest* question* quip quote* rail rant recall recite
  recognise recognize recommend recount reason* refer reference* reflect reiterate reject remark* remember remind repeat
  reply* report* respond retaliate retort reveal ridicule rule* scoff scream shout* sigh signal* slam snap snipe
  speculate state* stress* suggest summarise surmise tag* term* tease testify thank threaten tout tweet* uncover urge
  vent voice* volunteer vow* want* laugh chuckle grin smile shrug grumble warn welcome* whisper wonder worry* yell`

const IRREGULAR: Record<Form, string> = {
  past: 'said told wrote found thought believed felt spoke spoken began swore read liked admired listed labelled signalled',
  third: 'says tells writes finds thinks believes feels speaks begins swears reads',
  base: 'say tell write think believe feel speak find',
  participle:
    'saying telling writing finding thinking believing feeling speaking reading labelling signalling',
}

/** Verbs of saying by their second word alone. */
const PHRASAL: Record<Form, string> = {
  past: `went on, put it, shot back, hit back, fired back, made clear, pointed out, pointed to, talked about, talked of,
    heard that, heard of, heard how, learned that, learned of, saw that, noticed that, cut in, chimed in, weighed in,
    piped up, accepted that, paid tribute, heaped praise, heaped scorn, poured scorn, took issue, took aim,
    singled out, picked out, picked up`,
  third: `goes on, puts it, points out, points to, talks about, talks of, accepts that, pays tribute, takes issue,
    takes aim, singles out, picks out, picks up`,
  base: 'point out, point to',
  participle:
    'pointing out, pointing to, talking about, talking of, paying tribute, heaping praise, heaping scorn',
}

type Inflected = [word: string, form: Form]

function inflect(lemma: string): [base: Inflected, third: Inflected, past: Inflected, participle: Inflected] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const doubled = /^(?:admit|dub|prefer|quip|refer|slam|snap|tag)$/.test(lemma)
  const root = doubled ? lemma + lemma.at(-1) : stem
  if (/[^aeiou]y$/.test(lemma)) {
    const short = lemma.slice(0, -1)
    return [
      [lemma, 'base'],
      [`${short}ies`, 'third'],
      [`${short}ied`, 'past'],
      [`${lemma}ing`, 'participle'],
    ]
  }
  const third = /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  return [
    [lemma, 'base'],
    [third, 'third'],
    [`${root}ed`, 'past'],
    [`${root}ing`, 'participle'],
  ]
}

const LEMMAS = REGULAR.trim().split(/\s+/)
const isStarred = (lemma: string) => lemma.endsWith('*')
const unstarred = (lemma: string) => lemma.replace('*', '')

/** They need a subject right before them. */
const ALSO_NOUNS = new Set([
  ...LEMMAS.filter(isStarred).flatMap((lemma) => [unstarred(lemma), inflect(unstarred(lemma))[1][0]]),
  ...wordList(
    'name names finding findings blasts concludes slams snap thanks feeling meeting pressing reading ruling thinking writing',
  ),
])

const FORMS = new Map<string, Form>([...LEMMAS.map(unstarred).flatMap(inflect), ...byForm(IRREGULAR, ' ')])

const SECOND_WORDS = new Map<string, Map<string, Form>>()
for (const [phrase, form] of byForm(PHRASAL, /,\s+/)) {
  const [word = '', next = ''] = phrase.split(' ')
  SECOND_WORDS.set(word, (SECOND_WORDS.get(word) ?? new Map<string, Form>()).set(next, form))
}

function byForm(listed: Record<Form, string>, gap: string | RegExp): [string, Form][] {
  return FORM_NAMES.flatMap((form) => listed[form].split(gap).map((words): [string, Form] => [words, form]))
}

/** The form of a verb of saying; null for any other word. `next` is the word after it. */
export function speechForm(word: string, next: string): Form | null {
  return FORMS.get(word) ?? SECOND_WORDS.get(word)?.get(next) ?? null
}

export const isAlsoNoun = (word: string) => ALSO_NOUNS.has(word)

/** Whether a token says, or has said, something: no participle, and no word that is as often a noun. */
export function isSayingAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital || isAlsoNoun(token.lower)) return false
  const form = speechForm(token.lower, tokens[at + 1]?.lower ?? '')
  return form === 'past' || form === 'third'
}

const REPORTS = wordList(
  `accusation admission advice allegation answer call calls contention dictum insistence mantra motto apology appeal argument assertion assessment assurance claim comment comments complaint
  conclusion concern concerns criticism declaration demand description explanation finding judgement judgment
  message plea pledge prediction promise proposal quip remark remarks reply response slogan statement suggestion
  verdict view vow warning words`,
)

/** A noun that reports words, when it has an owner: its warning that, the leader's promise of. */
export const isReport = (word: string) => REPORTS.has(word)

const PLAIN_PASTS = wordList(
  `began went came took gave got kept held led met ran sat saw sought sent stood lost won paid fell rose broke drew chose
  knew grew became brought bought built caught fought heard left meant tried seemed appeared happened spent sold lent
  dealt slept swept wept crept taught understood withdrew undertook overtook overcame oversaw drove flew fled threw
  grew blew wore tore swore stole froze forgot forgave hid shook struck stuck sank sang rang sprang dug fed bent hung shut`,
)

/** An irregular past: spent, gave. */
export const isPlainPast = ({ lower, capital }: Token) => !capital && PLAIN_PASTS.has(lower)

/** A finite verb that reports nothing: declined, choosing, went. Only where no noun or adjective may stand. */
export const isPlainVerb = (token: { lower: string; capital: boolean } | undefined) =>
  token !== undefined &&
  !token.capital &&
  (PLAIN_PASTS.has(token.lower) ||
    /^[a-z]{3,14}(?:ed|ing)$|^(?:wants?|needs?|plans?|likes?|seems?)$/.test(token.lower))
