/** Stories whose grades are somebody else's: of adults' services, of a school, or of nothing that Ofsted inspects. */

import { matchesOf } from '../text/pattern.ts'

/** What stories about children's services cannot do without. */
const OUR_FIELD =
  /\b(?:ofsted|estyn|hmie|inspect\w*|child\w*|young(?:sters)?|safeguard\w*|foster\w*|adopt(?:ers|ions?)|care leavers?|social (?:work|care|services)\w*|looked[- ]after)\b/i
/** A shorter text may be part of a story that says it elsewhere (characters). */
const FRAGMENT = 600

/** A story with neither these nor a council has no grades; a fragment of one may have no more than a grade in marks. */
const INSPECTIONS =
  /\b(?:ofsted|estyn|inspect\w*|watchdogs?|regulators?|(?:re-?)?rat(?:ed|ings?)|judge?ments?|judged|grad(?:ed?|es|ings?)|children|safeguarding|leadership|care leavers|requir\w+ improvement|scales?|counties|schools?|authorit(?:y|ies)|councils?)\b|["'“‘](?:inadequate|adequate|good|outstanding)["'”’]/i

/** Nothing in it is graded as children's services are. */
export const isOfOtherMatters = (text: string, namesCouncils: boolean) =>
  (!namesCouncils && !INSPECTIONS.test(text)) || (text.length > FRAGMENT && !OUR_FIELD.test(text))

/** Headline and first sentences, which say what a story is about (characters). */
const TOP = 400
const ADULTS =
  /\b(?:care quality commission|cqc)\b|\badult(?:s|['’]s|s['’])? (?:social care|social services|services)\b/i
const OURS = /\b(?:ofsted|children['’]?s (?:social|services|departments?)|child protection|care leavers)\b/i
/** Twice: a council may speak to its head teachers. */
const SCHOOL =
  /\b(?:schools?|head ?teachers?|teach(?:ers|ing)|pupils|nursery|further education|adult (?:learning|education))\b/gi
const TWICE = 2
const SERVICES =
  /\b(?:services|social (?:work|care)\w*|child protection|safeguarding|care leavers|children in (?:care|need)|looked[- ]after|vulnerable children|foster\w*|adopt(?:ers|ions?))\b/i

/** "The CQC has rated the council good", "a primary school has been judged inadequate": whoever is named beside it was not graded. */
export function gradesOthers(text: string): boolean {
  const top = text.slice(0, TOP)
  return (
    (ADULTS.test(top) && !OURS.test(top)) || (matchesOf(SCHOOL, top).length >= TWICE && !SERVICES.test(text))
  )
}
