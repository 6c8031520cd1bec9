/** Names of people and of bodies, as newspapers print them, and the roles that go with them. */
import type { Token } from './tokens.ts'
import { wordList } from './word-list.ts'
import { CONJUNCTIONS, DETERMINERS, isCommonAdverb, PREPOSITIONS, SUBJECT_PRONOUNS, TIMES } from './words.ts'

const TITLES =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|baroness|baron|cllrs?|councillors?|coun|prof|professor|rev|reverend|sen|rep|gov|gen|hon|judge|justice|supt|insp|sgt|det|pc|dci|di|col|capt|maj|fr|canon)\.?$/
const WOMEN = /^(?:mrs|ms|miss|dame|lady|baroness)\.?$/
const MEN = /^(?:mr|sir|lord|baron)\.?$/
const BODIES = wordList(`
  council councils borough county city district ofsted trust department dfe government commission committee
  board authority association federation foundation society service services university college school academy
  union agency office ministry parliament commons court network group party institute institution bureau
  cabinet charity company corporation inc ltd llp plc times post news journal now guardian telegraph tribune
  gazette echo mail england wales scotland britain uk us u.s america states kingdom house senate congress
  street road centre center partnership alliance campaign team police nhs bbc cnn lga adcs act framework
  twitter facebook inspectorate army navy bank church club football bc cc mbc lbc dc rbc mdc gbc hospital
  hospitals nursery avenue square stadium museum theatre library constabulary primary secondary infants juniors
  forum consortium coalition archive magazine radio television review standard express mirror chronicle herald
  advertiser observer argus citizen unison gmb nspcc basw cafcass solace press country coast peninsula valley
  island islands region`)
const PARTICLES = /^(?:de|da|di|del|van|von|der|den|bin|al|el|la|le|du|st\.?|ap|mac|y)$/

const ROLES = wordList(`
  leader ambassador director directors executive executives head chief member members councillor councillors
  minister secretary commissioner inspector officer manager chair chairman chairwoman chairperson president
  mayor mp mps spokesman spokeswoman spokesperson spokespeople dcs lead holder adviser advisor regulator deputy
  ombudsman researcher professor lecturer analyst strategist governor senator congressman congresswoman
  representative candidate nominee lawyer attorney barrister solicitor judge economist co-founder founder
  author editor reporter journalist correspondent aide consultant worker workers teacher headteacher principal
  ceo partner superintendent sheriff coordinator organiser organizer activist campaigner expert specialist
  historian pollster father mother son daughter wife husband brother sister parent resident witness student
  veteran voter supporter boss leaver carer mum dad grandmother grandfather associate co-chair vice-chair
  vice-chairman vice-president co-leader practitioner trustee official psychologist academic treasurer convenor
  convener counsellor teenager owner therapist apprentice nurse midwife doctor gp paediatrician psychiatrist
  physiotherapist clinician paramedic surgeon pharmacist dentist childminder nanny guardian advocate mentor
  tutor trainer scientist statistician sociologist criminologist electrician plumber builder engineer architect
  accountant auditor banker receptionist administrator assistant broadcaster columnist blogger novelist
  playwright photographer musician comedian footballer detective magistrate recorder coroner imam rabbi vicar
  pastor archbishop diplomat joiner mechanic hairdresser shopkeeper landlord tenant neighbour householder
  pensioner volunteer fundraiser entrepreneur businessman businesswoman businessperson retiree lobbyist
  technician librarian caretaker caseworker registrar bursar reviewer applicant whistleblower lieutenant
  adopter planner headmaster headmistress sergeant councilman councilwoman alderman`)

/** They say whose family someone is, and not what they do. */
const KIN = wordList(
  'mother father mum dad grandmother grandfather parent son daughter wife husband brother sister teenager',
)
const PARTIES = wordList(
  'democrat democrats labour conservative conservatives tory tories liberal lib dem dems reform ukip',
)
const POSTNOMINALS = wordList('mp mep cbe obe mbe kbe dbe qc kc jp hmi qpm')
/** Surnames too: an "in" before them tells a place from a person, "in Victoria Park". */
const PLACES = wordList(
  'park hall house court hill green lane wood bridge heath grove close castle bay lodge gardens terrace',
)

export const isTitle = (word: string) => TITLES.test(word)
export const isRole = (word: string) => ROLES.has(word) || isKin(word)
export const isBody = (word: string) => BODIES.has(word)
/** "mum-of-three" too */
export const isKin = (word: string) =>
  KIN.has(word.includes('-of-') ? word.replace(/-of-\p{Ll}+$/u, '') : word)
export const isParty = (word: string) => PARTIES.has(word)
export const isPostnominal = (word: string) => POSTNOMINALS.has(word)
export const isAlsoPlace = (word: string) => PLACES.has(word)

/** Why a title tells whether "she" may stand for its bearer; null where it does not tell. */
export const genderOfTitle = (word: string): 'she' | 'he' | null =>
  WOMEN.test(word) ? 'she' : MEN.test(word) ? 'he' : null

/** A token that may be part of a person's name. */
export function isNamePart(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.capital) return false
  const lower = token.lower.replace(/'s$/, '')
  if (DETERMINERS.has(lower) || SUBJECT_PRONOUNS.has(lower) || CONJUNCTIONS.has(lower) || TIMES.has(lower))
    return false
  return !PREPOSITIONS.has(lower) && !/\d/.test(lower) && !isCommonAdverb(lower)
}

export const isParticle = (word: string) => PARTICLES.test(word)

/** The name without titles and without a possessive s: "Cllr Jones's" → "Jones". */
export function bareName(tokens: readonly Token[]): string[] {
  const parts = tokens.map((token) => token.text.replace(/'s$/, ''))
  let from = 0
  while (from < parts.length - 1 && isTitle(parts[from]?.toLowerCase() ?? '')) from++
  return parts.slice(from)
}
