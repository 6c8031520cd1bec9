import { nameOf } from './keys.ts'

/** Texts in groups; a text with plurals is a group of its forms. */
export type Texts = { readonly [name: string]: string | Texts }

/** The texts as browsers read them from `_locales/…/messages.json`. */
export function browserMessages(texts: Texts): Record<string, { message: string }> {
  return Object.fromEntries([...keysIn(texts)].map(([key, message]) => [nameOf(key), { message }]))
}

/** Every text by its key. */
export function keysIn(texts: Texts, within = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([name, inside]) =>
      typeof inside === 'string' ? [[within + name, inside]] : [...keysIn(inside, `${within}${name}.`)],
    ),
  )
}
