/**
 * Every text that a reader of the extension sees, by screen; the comments are for who translates them. A text with
 * `{names}` is filled in where it is used; one of several forms goes by a `count`, and has one for each plural of the language.
 */
import { card } from './card.ts'
import { keeping } from './keeping.ts'
import { acts, article, bar, charts, council, library, manageTags, overview, timeline } from './library.ts'
import { loss } from './loss.ts'
import { manifest } from './manifest.ts'
import { due, history, official } from './official.ts'
import { options } from './options.ts'
import { page, panel } from './panel.ts'
import { problems } from './problems.ts'
import { copy, quotes, speaker, tags } from './quotes.ts'
import { beyond, record } from './record.ts'
import { rules } from './rules.ts'
import { exports, note, saved, whereabouts } from './saved.ts'
import { sites } from './sites.ts'
import { terms } from './terms.ts'
import { welcome } from './welcome.ts'

export const enGB = {
  // The language of these texts (BCP 47): numbers, dates and plurals are written by its rules.
  language: 'en-GB',
  // The first and the last day of a time: “4 to 15 June 2018”.
  period: '{from} to {to}',
  acts,
  article,
  bar,
  beyond,
  card,
  charts,
  copy,
  council,
  due,
  exports,
  history,
  keeping,
  library,
  loss,
  manageTags,
  manifest,
  note,
  official,
  overview,
  options,
  page,
  panel,
  problems,
  quotes,
  record,
  rules,
  saved,
  sites,
  speaker,
  tags,
  terms,
  timeline,
  welcome,
  whereabouts,
} as const
