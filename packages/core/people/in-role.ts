/** Whom "the director" stands for. */
import type { Sentence } from '../speakers/reading.ts'
import type { Person } from './people.ts'

const ONE = /^(?:a|an|one|another)$/

/** Sentences of a paragraph for which "one director" is remembered. */
const NEAR = 10

/** How many people a story is trusted to keep in its reader's mind. */
const REMEMBERED = 100

/** "the director" is the one last introduced in that role; a headline's is the first of the story. */
export function personInRole(
  role: string,
  at: number,
  { paragraph, index }: Sentence,
  introduced: readonly Person[],
): Person | null {
  const words = role.split(' ')
  // "One director told … the director said": that one.
  const unnamed = paragraph.sentences
    .slice(Math.max(0, index - NEAR), index + 1)
    .flatMap(({ tokens }) => tokens)
    .findLast(
      (token, place, tokens) =>
        token.end <= at &&
        token.lower === words.at(-1) &&
        tokens.slice(Math.max(0, place - words.length), place).some(({ lower }) => ONE.test(lower)),
    )
  if (unnamed) return null
  const isIn = (person: Person) =>
    role === 'councillor' ? person.isCouncillor : words.every((word) => person.role?.includes(word))
  const first = introduced.slice(0, REMEMBERED)
  if (paragraph.kind === 'headline') return first.find(isIn) ?? null
  const known = introduced.slice(-REMEMBERED).findLast((person) => person.start < at && isIn(person))
  // "…, Bury's new leader has admitted. | Ivor Blane told": a lead leaves the name to the next sentence.
  const isNext = ({ start }: Person) => start > at && start - paragraph.end < SOON
  const next = paragraph.index < LEADS ? first.find((person) => isNext(person) && isIn(person)) : undefined
  return known ?? next ?? null
}

/** In characters: from the end of a paragraph to the name that the next one opens with. */
const SOON = 40
/** Paragraphs that may be a story's lead, headline and standfirst among them. */
const LEADS = 4
