/** Verbs that report words, by form. Regular verbs are listed once and inflected; the others are listed by form. */
import type { Token } from '../text/tokens.ts'

export type Form = 'past' | 'third' | 'base' | 'participle'

/** Verbs of saying, and verbs that take a few quoted words: praised its "strong leadership". */
const REGULAR = `accuse admonish anticipate acknowledge add admit advise affirm agree allege allude announce answer apologise apologize appeal applaud
  argue ask assail assert assess assure attack bark beam bemoan blame blast boast brand call caution challenge characterise
  characterize charge chant chide cite claim clarify commend comment complain confess concede conclude condemn confirm
  contend continue counter credit criticise criticize cry declare decry defend demand denounce deny deem deplore deride describe
  detail discuss dismiss dub echo elaborate email emphasise emphasize encourage endorse estimate exclaim exhort explain express flag fume grouse gush hail herald 
  highlight hint hope identify imply intone indicate inform insist interject joke judge label lambast lament laud liken maintain
  mention mock mouth muse mutter note object observe offer opine outline plead ponder pledge portray post praise predict prefer press proclaim
  promise pronounce propose protest question quip quote rail rant recall recite recognise recognize recommend recount reason refer reference reflect
  reiterate reject remark remember remind repeat reply report respond retaliate retort reveal ridicule rule scoff scream shout sigh signal slam
  snap snipe  speculate state stress suggest summarise surmise tag term tease testify thank threaten tout tweet uncover urge vent voice
  volunteer vow want laugh chuckle grin smile shrug grumble warn welcome whisper wonder worry yell`

const IRREGULAR: Record<Form, string> = {
  past: 'said told wrote found thought believed felt spoke spoken began swore read liked admired listed labelled signalled',
  third: 'says tells writes finds thinks believes feels speaks begins swears reads',
  base: 'say tell write think believe feel speak find',
  participle:
    'saying telling writing finding thinking believing feeling speaking reading labelling signalling',
}

/** Said only with one of their second words: went on, put it, hit back. */
const PHRASAL = new Map<string, { form: Form; next: string }>([
  ['went', { form: 'past', next: 'on' }],
  ['goes', { form: 'third', next: 'on' }],
  ['put', { form: 'past', next: 'it' }],
  ['puts', { form: 'third', next: 'it' }],
  ['shot', { form: 'past', next: 'back' }],
  ['hit', { form: 'past', next: 'back' }],
  ['fired', { form: 'past', next: 'back' }],
  ['made', { form: 'past', next: 'clear' }],
  ['pointed', { form: 'past', next: 'out to' }],
  ['points', { form: 'third', next: 'out to' }],
  ['pointing', { form: 'participle', next: 'out to' }],
  ['talked', { form: 'past', next: 'about of' }],
  ['talks', { form: 'third', next: 'about of' }],
  ['talking', { form: 'participle', next: 'about of' }],
  ['heard', { form: 'past', next: 'that of how' }],
  ['learned', { form: 'past', next: 'that of' }],
  ['saw', { form: 'past', next: 'that' }],
  ['noticed', { form: 'past', next: 'that' }],
  ['cut', { form: 'past', next: 'in' }],
  ['chimed', { form: 'past', next: 'in' }],
  ['weighed', { form: 'past', next: 'in' }],
  ['piped', { form: 'past', next: 'up' }],
  ['accepted', { form: 'past', next: 'that' }],
  ['accepts', { form: 'third', next: 'that' }],
  ['point', { form: 'base', next: 'out to' }],
  ['paid', { form: 'past', next: 'tribute' }],
  ['pays', { form: 'third', next: 'tribute' }],
  ['paying', { form: 'participle', next: 'tribute' }],
  ['heaped', { form: 'past', next: 'praise scorn' }],
  ['heaping', { form: 'participle', next: 'praise scorn' }],
  ['poured', { form: 'past', next: 'scorn' }],
  ['took', { form: 'past', next: 'issue aim' }],
  ['takes', { form: 'third', next: 'issue aim' }],
  ['singled', { form: 'past', next: 'out' }],
  ['singles', { form: 'third', next: 'out' }],
  ['picked', { form: 'past', next: 'out up' }],
  ['picks', { form: 'third', next: 'out up' }],
])

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

/** Verbs that are nouns at least as often, as are their third persons: "the report", "its claims". They need a subject right before them. */
const ALSO_NOUNS = new Set([
  ...`answer appeal attack brand call challenge charge claim comment counter credit cry demand detail email finding
    flag hint hope label mention name note object offer outline pledge post praise press promise protest question
    quote reason reference remark reply report rule signal state stress tag term tweet voice vow want welcome
    worry`
    .split(/\s+/)
    .flatMap((lemma) => [lemma, inflect(lemma)[1][0]]),
  ...'blasts concludes slams snap thanks feeling finding meeting pressing reading ruling thinking writing'.split(
    ' ',
  ),
])

const FORMS = new Map<string, Form>([
  ...REGULAR.split(/\s+/).flatMap(inflect),
  ...Object.entries(IRREGULAR).flatMap(([form, words]) =>
    words.split(' ').map((word): [string, Form] => [word, form as Form]),
  ),
])

/** The form of a verb of saying; null for any other word. `next` is the word after it. */
export function speechForm(word: string, next: string): Form | null {
  const phrasal = PHRASAL.get(word)
  if (phrasal) return next !== '' && phrasal.next.split(' ').includes(next) ? phrasal.form : null
  return FORMS.get(word) ?? null
}

export const isAlsoNoun = (word: string) => ALSO_NOUNS.has(word)

/** Whether a token says, or has said, something: no participle, and no word that is as often a noun. */
export function isSayingAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital || isAlsoNoun(token.lower)) return false
  const form = speechForm(token.lower, tokens[at + 1]?.lower ?? '')
  return form === 'past' || form === 'third'
}

const REPORTS = new Set(
  `accusation admission advice allegation answer call calls contention dictum insistence mantra motto apology appeal argument assertion assessment assurance claim comment comments complaint
  conclusion concern concerns criticism declaration demand description explanation finding insistence judgement judgment
  message plea pledge prediction promise proposal quip remark remarks reply response slogan statement suggestion
  verdict view vow warning words`.split(/\s+/),
)

/** A noun that reports words, when it has an owner: its warning that, the leader's promise of. */
export const isReport = (word: string) => REPORTS.has(word)

const PLAIN_PASTS = new Set(
  `began went came took gave got kept held led met ran sat saw sought sent stood lost won paid fell rose broke drew chose
  knew grew became brought bought built caught fought heard left meant tried seemed appeared happened spent sold lent
  dealt slept swept wept crept taught understood withdrew undertook overtook overcame oversaw drove flew fled threw
  grew blew wore tore swore stole froze forgot forgave hid shook struck stuck sank sang rang sprang dug fed bent hung shut`.split(
    /\s+/,
  ),
)

/** An irregular past: spent, gave. */
export const isPlainPast = ({ lower, capital }: Token) => !capital && PLAIN_PASTS.has(lower)

/** A finite verb that reports nothing: declined, choosing, went. Only where no noun or adjective may stand. */
export const isPlainVerb = (token: { lower: string; capital: boolean } | undefined) =>
  token !== undefined &&
  !token.capital &&
  (PLAIN_PASTS.has(token.lower) ||
    /^[a-z]{3,14}(?:ed|ing)$|^(?:wants?|needs?|plans?|likes?|seems?)$/.test(token.lower))
