/** Roles of people who are not named: a spokesman's tells whom he speaks for. */
import type { NamesCouncil, Organisation } from '../bodies/read-body.ts'
import type { Token } from '../text/tokens.ts'
import { type Role, readRole } from './roles.ts'

type Sentence = readonly Token[]

/** As `readRole`, with the body that a spokesman answers for. */
export function readRoleOfUnnamed(
  tokens: Sentence,
  first: number,
  stop: number,
  namesCouncil: NamesCouncil,
): Role | null {
  const role = readRole(tokens, first, stop, namesCouncil)
  if (!role || role.organisation || !/spokes/.test(role.role)) return role
  return { ...role, organisation: spokenFor(tokens, first, stop) }
}

const UNNAMED = /^(?:council|authority|borough|county|city|trust|union|charity|company|firm)$/

/** a spokesman for | the Local Government Association; a spokesperson from | the council */
function spokenFor(tokens: Sentence, first: number, stop: number): Organisation | null {
  const link = tokens.findIndex(({ lower }, at) => at > first && at < stop && /^(?:for|from|at)$/.test(lower))
  const words = tokens.slice(tokens[link + 1]?.lower === 'the' ? link + 2 : link + 1, stop)
  const [head] = words
  const tail = words.at(-1)
  if (link < 0 || !head || !tail || !(head.capital || UNNAMED.test(head.lower))) return null
  return { name: words.map(({ text }) => text).join(' '), start: head.start, end: tail.end }
}
