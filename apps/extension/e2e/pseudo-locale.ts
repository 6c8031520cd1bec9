import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserMessages, keysIn, type Texts } from '../locales/browser-messages.ts'
import { enGB } from '../locales/en_GB/index.ts'
import type { Key } from '../locales/keys.ts'

/** Look-alikes of the Latin letters: a letter that is none of them is no text of ours. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const LIKE_THEM = [...'áƀçđéƒĝĥíĵķĺɱñóƥɋŕšţúṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĹṀÑÓƤɊŔŠŢÛṼŴẊÝŽ']

/** As dates and sizes are written in the extension's language, whatever its texts are in. */
const DATE =
  /(?:\d{1,2} )?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b(?: \d{4})?/g
const SIZE = /[\d.,]+ (?:byte|kB|MB)/g
/** In a list, before what somebody says, and where a story parts it. */
const BETWEEN = / [·…] |[,;:] /
/** What stands around words. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** A build whose texts are accented, in brackets and as much longer as those of wordy languages. */
export async function inPseudoLocale(build: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'spotcheck-pseudo-'))
  await cp(build, folder, { recursive: true })
  await writeFile(
    join(folder, '_locales/en_GB/messages.json'),
    JSON.stringify(browserMessages(inPseudo(enGB))),
  )
  return folder
}

const pseudoTexts = keysIn(inPseudo(enGB))

/** What a text has become, or of one with plurals the singular. */
export function pseudo(key: Key, filled: Record<string, string> = {}): string {
  const text = pseudoTexts.get(key) ?? pseudoTexts.get(`${key}.one`) ?? key
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, name) => filled[name] ?? placeholder)
}

/** What of these texts is neither in the pseudo-locale nor among the data, as of a reader's story. */
export function untranslated(
  texts: readonly string[],
  data: readonly (string | null | undefined)[],
): string[] {
  const known = data.join('\n').toLowerCase()
  return texts.flatMap(notPseudo).filter((words) => !known.includes(words.toLowerCase()))
}

/** What of a text is not in the pseudo-locale, piece by piece, without the dates and numbers in it. */
function notPseudo(text: string): string[] {
  return text
    .split(new RegExp(`[[\\]${LIKE_THEM.join('')}]+`))
    .flatMap((piece) => piece.split(BETWEEN))
    .map((piece) => piece.replaceAll(DATE, '').replaceAll(SIZE, '').replaceAll(AROUND, ''))
    .filter((piece) => /\p{L}/u.test(piece))
}

function inPseudo({ language, ...texts }: typeof enGB): Texts {
  return { language, ...pseudoOf(texts) }
}

function pseudoOf(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      typeof text === 'string' ? pseudoText(text) : pseudoOf(text),
    ]),
  )
}

/** What is filled in keeps its name. */
function pseudoText(text: string): string {
  return `[${text.replaceAll(/\{\w+\}|\p{L}/gu, (part) => (part.length > 1 ? part : pseudoLetter(part)))}]`
}

/** Every vowel twice makes words longer by about two fifths. */
function pseudoLetter(letter: string): string {
  const alike = LIKE_THEM[LETTERS.indexOf(letter)] ?? letter
  return /[aeiou]/.test(letter) ? alike + alike : alike
}
