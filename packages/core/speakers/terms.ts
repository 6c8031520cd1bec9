/** Words in marks that nobody is quoted with: titles, nicknames, terms, so-called things. */
import type { Token } from '../text/tokens.ts'
import { AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS, SUBJECT_PRONOUNS } from '../text/words.ts'
import type { Quote } from './reading.ts'
import { speechForm } from './verbs.ts'

const NAMING =
  /^(?:so-called|called|titled|entitled|named|nicknamed|dubbed|headlined|nickname|term|phrase|word|words|aka|known)$/
/** What has a title, in capitals: the song "Let It Be". */
const TITLED =
  /^(?:song|film|book|show|series|album|novel|play|movie|programme|program|podcast|memoir|autobiography|musical|poem|essay|episode|report|slogan|documentary|drama|ad|advert|video|exhibition|magazine|column)$/

/** What Ofsted's frameworks call their parts, and what everyone calls the parts of the work. */
const OFFICIAL =
  /^(?:the\s+)?(?:impact\s+of\s+leaders\s+on|experiences\s+and\s+progress\s+of|services\s+for\s+children\s+in\s+need|overall\s+effectiveness$|inspect(?:ing|ion\s+of)\s+local\s+authority|front(?:\s+|-)door$|early\s+help$|corporate\s+parent(?:ing)?$|local\s+offer$|(?:focus(?:s)?ed|monitoring)(?:\s+visits?)?$|areas?\s+for\s+(?:priority\s+action|improvement)$)/i
const MOST_WORDS = 8
const NAMED = /^(?:models?|schemes?|programmes?|initiatives?|projects?)$/

export function isTerm({ stretch, sentence, at }: Quote, text: string): boolean {
  const quoted = text.slice(stretch.wordsStart, stretch.wordsEnd).trim()
  if (quoted === '' || OFFICIAL.test(quoted)) return true
  const before = sentence.tokens[at - 1]
  const after = sentence.tokens[at + 1]
  if (!stretch.closed) return false
  const words = quoted.split(/\s+/, MOST_WORDS + 1)
  // “Daily Round” host Ivor Blane
  if (!before) return isTitle(words) && isHosted(sentence.tokens, at)
  // classified as “secret”, now upgraded to “top secret”
  if (words.length <= 2 && isClass(sentence.tokens, at)) return true
  // Blane called her “Queen Bee”.
  if (isCalled(sentence.tokens, at)) return false
  // her memoir, “Tough Choices”
  const named = sentence.tokens[at - (before.text === ',' ? 2 : 1)]
  if (TITLED.test(named?.lower ?? '') && isTitle(words)) return true
  if (/^[,:]$/.test(before.text)) return false
  if (words.length > MOST_WORDS) return false
  if (before.lower === 'so-called') return true
  if (words.length <= 4 && NAMING.test(before.lower) && after?.lower !== 'by' && before.lower !== 'called')
    return true
  const capital = /^\p{Lu}/u.test(quoted)
  const stopped = /[,.!?]$/.test(words.at(-1) ?? '')
  const noun = sentence.tokens[at - 2]
  if (before.lower === 'called' && words.length <= 4 && capital && noun?.kind === 'word' && !noun.capital)
    return !SUBJECT_PRONOUNS.has(noun.lower) && !isAdverb(noun.lower) && !AUXILIARIES.has(noun.lower)
  if (words.length <= 4 && capital && TITLED.test(before.lower)) return true
  if (words.length <= 4 && NAMED.test(after?.lower ?? '')) return true
  // So many "lead practitioners".
  if (words.length >= 2 && words.length <= 3 && !stopped && /^\d{1,3}$/.test(before.text)) return true
  // A nickname within a name: John "Jack" Straw.
  if (words.length <= 3 && !stopped && before.capital && after?.capital && after.kind === 'word') return true
  return words.length >= 2 && isTitle(words)
}

/** “Daily Round” | host | Ivor Blane; not “Stop It” | said | Ivor Blane. */
function isHosted(tokens: readonly Token[], at: number): boolean {
  const [noun, name] = [tokens[at + 1], tokens[at + 2]]
  const isNoun = noun?.kind === 'word' && !noun.capital && speechForm(noun.lower, '') === null
  return isNoun && name?.capital === true
}

const CLASSED = /^(?:rated|graded|classified|classed|marked|upgraded|downgraded|designated)$/

function isClass(tokens: readonly Token[], at: number): boolean {
  const link = /^(?:as|to|from)$/.test(tokens[at - 1]?.lower ?? '')
  const verb = at - (link ? 2 : 1)
  // What somebody classed has its object behind the verb.
  return CLASSED.test(tokens[verb]?.lower ?? '') && tokens[at + 1]?.lower !== 'by'
}

/** called | her, called | Blane, who he | dubbed: it is somebody who is called so. */
function isCalled(tokens: readonly Token[], at: number): boolean {
  const [verb, object] = [tokens[at - 2], tokens[at - 1]]
  const isNamed =
    object?.kind === 'word' && (object.capital || /^(?:him|her|them|me|us|it)$/.test(object.lower))
  const isBy = SUBJECT_PRONOUNS.has(verb?.lower ?? '') && CALLS.test(object?.lower ?? '')
  return isBy || (isNamed && CALLS.test(verb?.lower ?? ''))
}

const CALLS = /^(?:call(?:s|ed|ing)|dubb(?:ed|ing)|brand(?:s|ed|ing)|labell?(?:ed|ing))$/

/** Every word that carries meaning has a capital. */
function isTitle(words: string[]): boolean {
  const carrying = words.filter(
    (word) =>
      !DETERMINERS.has(word.toLowerCase()) &&
      !PREPOSITIONS.has(word.toLowerCase()) &&
      word.toLowerCase() !== 'and',
  )
  return carrying.length >= 2 && carrying.every((word) => /^[^\p{L}]*[\p{Lu}\d]/u.test(word))
}
