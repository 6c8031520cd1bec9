/** Words in marks that nobody is quoted with: titles, nicknames, terms, so-called things. */
import { AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS, SUBJECT_PRONOUNS } from '../text/words.ts'
import type { Quote } from './reading.ts'

const NAMING =
  /^(?:so-called|called|titled|entitled|named|nicknamed|dubbed|headlined|nickname|term|phrase|word|words|aka|known)$/
/** What has a title, in capitals: the song "Let It Be". */
const TITLED =
  /^(?:song|film|book|show|series|album|novel|play|movie|programme|program|podcast|memoir|autobiography|musical|poem|essay|episode|report|slogan|documentary|drama)$/

/** What Ofsted's frameworks call their parts, and what everyone calls the parts of the work. */
const OFFICIAL =
  /^(?:the\s+)?(?:impact\s+of\s+leaders\s+on|experiences\s+and\s+progress\s+of|services\s+for\s+children\s+in\s+need|overall\s+effectiveness$|inspect(?:ing|ion\s+of)\s+local\s+authority|front(?:\s+|-)door$|early\s+help$|corporate\s+parent(?:ing)?$|local\s+offer$|areas?\s+for\s+(?:priority\s+action|improvement)$)/i
const MOST_WORDS = 8
const NAMED = /^(?:models?|schemes?|programmes?|initiatives?|projects?)$/

export function isTerm({ stretch, sentence, at }: Quote, text: string): boolean {
  const quoted = text.slice(stretch.wordsStart, stretch.wordsEnd).trim()
  if (quoted === '' || OFFICIAL.test(quoted)) return true
  const before = sentence.tokens[at - 1]
  const after = sentence.tokens[at + 1]
  if (!stretch.closed || !before) return false
  const words = quoted.split(/\s+/, MOST_WORDS + 1)
  // her memoir, “Tough Choices”
  if (before.text === ',' && TITLED.test(sentence.tokens[at - 2]?.lower ?? '') && isTitle(words)) return true
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
