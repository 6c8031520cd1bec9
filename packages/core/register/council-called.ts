/** Whom somebody means who writes a council's name down for itself, in whatever form. */
import {
  COUNCIL_NAMES,
  type Council,
  councilByCode,
  councilsGone,
  councilsNamed,
  councilsOfTrust,
  councilsTitled,
} from './councils.ts'

const ONE_NAME = new RegExp(`^(?:${COUNCIL_NAMES.source})$`, 'i')

/**
 * The bodies with this code or name: "E08000036", "Wakefield", "London Borough of Brent", "Slough Children First". Of bodies of
 * one name the one of today; one that is gone, where none has it today, or its title says that it is meant. Empty where the
 * name is none.
 */
export function councilsCalled(called: string): Council[] {
  const byCode = councilByCode(called.toUpperCase())
  if (byCode) return [byCode]
  const [, before = '', name = '', behind = ''] = ONE_NAME.exec(called) ?? []
  const today = before || behind ? councilsTitled(name, before + behind, null) : councilsNamed(name, null)
  const found = [today, councilsOfTrust(name, null), councilsGone(name, null)]
  return found.find((bodies) => bodies.length > 0) ?? []
}
