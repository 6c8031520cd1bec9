/** What is reported within a report is the outer speaker's: Blane said staff felt “lost”. */
import type { Token } from '../text/tokens.ts'
import type { Statement } from './statements.ts'

/** The last statement, or the one that it is part of; `statements` are those of one sentence, in order. */
export function outermost(statements: readonly Statement[], tokens: readonly Token[]): Statement | undefined {
  let at = statements.length - 1
  let found = statements[at]
  for (
    let outer = statements[--at];
    found && outer && isWithin(found, outer, tokens);
    outer = statements[--at]
  )
    found = outer
  return found
}

/** Words that begin a clause beside the outer one: Blane spoke after Ofsted said. */
const BESIDE = /^(?:and|but|after|before|when|while|as|since|though|although)$/

/** No mark and no such word stands between the outer verb and the inner clause. */
function isWithin(inner: Statement, outer: Statement, tokens: readonly Token[]): boolean {
  if ((inner.borrowed && inner.relative === null) || outer.inverted) return false
  const from = Math.max(outer.verb, outer.subject.last) + 1
  const to = inner.relative ?? Math.min(inner.subject.first, inner.verb)
  return tokens
    .slice(from, Math.max(from, to))
    .every(({ kind, lower }) => kind === 'word' && !BESIDE.test(lower))
}
