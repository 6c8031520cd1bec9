import { browser } from 'wxt/browser'
import { type Key, nameOf, type Values } from './keys.ts'
import { once } from './once.ts'

declare module 'wxt/browser' {
  /** WXT would have its names of messages here; ours have types of their own. */
  interface WxtI18n {
    getMessage(name: string): string
  }
}

/** The browser is asked for each text once: it takes its time, and answers no page whose extension was updated meanwhile. */
const known = new Map<string, string>()

const plurals = once(() => new Intl.PluralRules(language()))
const numbers = once(() => new Intl.NumberFormat(language()))
const lists = once(() => new Intl.ListFormat(language()))

/** That of the texts, as the web names languages. */
export function language(): string {
  return textOf('language')
}

/** A text of the screen, filled in: of several forms that which goes with `count`. Numbers are written as readers write them. */
export function t<Of extends Key>(
  key: Of,
  ...[values]: keyof Values<Of> extends never ? [] : [values: Values<Of>]
): string {
  return fill(key, values)
}

function fill(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const { count } = values
  const text = textOf(typeof count === 'number' ? `${key}.${plurals().select(count)}` : key)
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, name) => shown(values[name] ?? placeholder))
}

function shown(value: string | number): string {
  return typeof value === 'number' ? numberText(value) : value
}

export function numberText(number: number): string {
  return numbers().format(number)
}

/** “2 councils, no ratings and 5 quotes” */
export function listText(parts: readonly string[]): string {
  return lists().format(parts)
}

function textOf(key: string): string {
  const text = known.get(key) ?? browser.i18n.getMessage(nameOf(key))
  known.set(key, text)
  return text
}
