/** What a text is called, and what is filled into it: read off the texts themselves. */
import type { enGB } from './en_GB/index.ts'

/** One text in several forms, by a number. */
export type Plural = { readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string }

type KeyIn<Group> = {
  [Name in keyof Group & (string | number)]: Group[Name] extends string | Plural
    ? `${Name}`
    : `${Name}.${KeyIn<Group[Name]>}`
}[keyof Group & (string | number)]

/** “quotes.save” */
export type Key = KeyIn<typeof enGB>

type Text<Group, Path> = Path extends `${infer Name}.${infer Rest}`
  ? Text<Group[NameIn<Group, Name>], Rest>
  : Group[NameIn<Group, Path>]

/** As it is written in the group: `1` for “1”. */
type NameIn<Group, Written> = {
  [Name in keyof Group & (string | number)]: `${Name}` extends Written ? Name : never
}[keyof Group & (string | number)]

type Names<Text> = Text extends Plural
  ? 'count' | Names<Text['other']>
  : Text extends `${string}{${infer Name}}${infer Rest}`
    ? Name | Names<Rest>
    : never

/** What is filled in, by name. */
export type Values<Of extends Key> = {
  readonly [Name in Names<Text<typeof enGB, Of>>]: Name extends 'count' ? number : string | number
}

/** The name under which the browser keeps a text; it allows letters, digits and underlines. */
export function nameOf(key: string): string {
  return key.replaceAll(/[.-]/g, '_')
}
