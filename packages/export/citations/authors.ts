/** A person with a family name, or whoever else signs: "CYP Now staff". */
export type Author = { family: string; given: string } | { literal: string }

/** “Ann Lee”, “Bo O’Neil”, “Cy van Dean-Fox”: two to four words that begin like names. */
const PERSON =
  /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}) ((?:(?:van|von|de|der|den|di|da|al|el|bin) ){0,2}\p{Lu}[\p{L}'’-]+)$/u

/** What is no family name, though it begins with a capital letter. */
const NOBODY = /\b(?:Agency|Association|Desk|News|Now|Newsdesk|Office|Press|Reporters?|Staff|Team|Writers?)$/i

/** Below a name, or behind its comma: what the person is, not another one. */
const POST = /\b(?:correspondent|editor|reporter|journalist|writer|columnist|chief|service|producer)\b/i

/** The names of a byline, in its order: “By Ann Lee, Bo O’Neil and Cy Dean, education editor”. */
export function authorsIn(byline: string): Author[] {
  const names = byline
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/^by:? /i, '')
    .split(/,| and | & |[;|/]/)
    .map((name) => name.trim())
    .filter(Boolean)
  const [first, ...others] = names
  if (first === undefined) return []
  return [first, ...others.filter((name) => !POST.test(name))].map(authorOf)
}

function authorOf(name: string): Author {
  const [, given, family] = PERSON.exec(name) ?? []
  return given && family && !NOBODY.test(name) ? { family, given } : { literal: name }
}
