/** How a council's name is printed: what may stand around it, and one spelling for all its variants. */

import { withAnySpace } from '../text/pattern.ts'

const BEFORE =
  '(?:(?:London |Royal |Metropolitan )?Borough of (?:the )?|City of |Council of the |LB (?:of )?|RB )'

/** What makes a name a council's own: "Leeds City Council", "Slough BC". */
const AFTER = `(?: (?:${[
  '(?:City |County |(?:Metropolitan |Royal |London )?Borough |(?:Metropolitan )?District |District Metropolitan |Metropolitan |Unitary )?Council(?!s)',
  '(?:Metropolitan )?Borough(?! of)',
  'Unitary Authority',
  'Corporation',
  'CC|M?BC|M?DC|LBC|RBC|UA',
].join('|')})\\b)`

/** "Wakefield Council-run homes" are a council's; a "Leeds-based charity" is not. */
const RUN = '(?:run|owned|led|controlled|funded|maintained|appointed)'

/** "Kingston-upon-Hull" and "Kingston upon Hull", "&" and "and", "St." and "St" are one spelling. */
function anySpelling(name: string): string {
  return name
    .replaceAll(/[.,]/g, '')
    .replaceAll(/ and /g, ' ?(?:and|&) ?')
    .replaceAll(/[ -](?!\?)/g, '[ -]')
    .replaceAll(/['’]/g, "['’]")
    .replaceAll(/\bSt\b/g, 'St\\.?')
    .replace('Bournemouth[ -]', 'Bournemouth,?[ -]')
}

/**
 * One pattern for all the names, longest first; groups: what stands before the name, the name, what stands
 * behind. Case is left open (papers set first words in capitals) and is for the caller to check.
 */
export function patternFor(names: readonly string[]): RegExp {
  const alternatives = [...new Set(names.map(anySpelling))].sort((a, b) => b.length - a.length).join('|')
  const pattern = `(?<![\\w@/&.-])(${BEFORE}?)(${alternatives})(${AFTER}?)(?!\\w|[./&]\\w|-(?!${RUN}\\b)\\w)`
  return new RegExp(withAnySpace(pattern), 'gi')
}

const VARIES = /[^a-z ]/

/** The one spelling that names are compared by. */
export function fold(name: string): string {
  const lower = name.toLowerCase()
  if (!VARIES.test(lower)) return lower
  return lower
    .replaceAll(/[\u00a0-]/g, ' ')
    .replaceAll(/ ?& ?/g, ' and ')
    .replaceAll('’', "'")
    .replaceAll(/[.,]/g, '')
}
