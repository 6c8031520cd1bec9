/** Which council a story speaks of as it goes along: what "the council" and "it" stand for. */

import { predecessorsOf } from '../register/council-details.ts'
import { councilByCode } from '../register/councils.ts'
import type { CouncilMention } from '../schema/mention.ts'
import type { Judgement } from '../schema/vocabulary.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import type { Block, Story } from '../text/story.ts'
import type { Clause } from './clause.ts'
import { type Focus, focusOf } from './focus.ts'
import { REFERRING } from './lexicon.ts'
import { type Party, partyIn } from './party.ts'
import { placeOf } from './place.ts'
import { isJoined } from './sharing.ts'
import { isAside, subjectOf } from './subject.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'

type Code = string | null

export interface Topic {
  /** The councils spoken of last, several where together. */
  codes: Code[]
  /** Whether "it" is a home, a school … */
  other: boolean
  /** What was named last in the plural. */
  things: 'councils' | 'homes' | 'areas' | null
}

/** What is kept from one sentence to the next; it changes as the story is read. */
export interface Talk {
  story: Focus
  topic: Topic
  /** Whether the headline speaks of a home, a school …; null until it has been heard. */
  ofOther: boolean | null
  /** Those that the story is about: in its top, in a heading, or graded. */
  leads: Set<string>
  /** The last of them that were spoken of. */
  lead: Code[]
  /** The councils of the heading above. */
  section: Code[]
  /** The area that the sentence before has graded, as what it speaks of. */
  area: Judgement | null
  /** The area that the sentence before speaks of without grading it. */
  areaSpokenOf: Judgement | null
  /** Whether the paragraph has turned to another council's inspection. */
  turned: boolean
  /** Those that the last sentence with names has named, in order: "the former", "the latter". */
  named: Code[]
  /** The same before the sentence that is being read. */
  namedBefore: Code[]
  /** Those of the story that were gone when it appeared: "the old county council". */
  gone: Code[]
  /** The last two councils named before an offset, in order. */
  lastPair(at: number): Code[]
  /** The first council that fits of those named next from an offset on. */
  nextNamed(from: number, fits: (code: Code) => boolean): Code
  /** Whether it opens a list: "services in Leeds and Bury". */
  isNamedInList(from: number): boolean
}

const isGone = (code: Code, published: string | null) => {
  const to = code === null ? null : councilByCode(code)?.to
  return typeof to === 'string' && to < (published ?? '')
}

export function startTalk(story: Story, councils: readonly CouncilMention[]): Talk {
  const { published } = story
  const focus = focusOf(story, councils)
  return {
    story: focus,
    topic: { codes: [], other: false, things: null },
    ofOther: null,
    leads: new Set(focus.top.filter((code) => code !== null)),
    lead: [],
    section: [],
    area: null,
    areaSpokenOf: null,
    turned: false,
    named: [],
    namedBefore: [],
    gone: [...new Set(councils.map(({ council }) => council))].filter((code) => isGone(code, published)),
    lastPair: (at) => {
      const last = lastStartingBefore(councils, at)
      const near = councils.slice(Math.max(0, last + 1 - PAIR_REACH), last + 1).map(({ council }) => council)
      return [...new Set(near.toReversed())].slice(0, 2).toReversed()
    },
    nextNamed: (from, fits) => {
      const next = lastStartingBefore(councils, from) + 1
      return councils.slice(next, next + PAIR_REACH).find(({ council }) => fits(council))?.council ?? null
    },
    isNamedInList: (from) => {
      const next = lastStartingBefore(councils, from) + 1
      const [one, other] = councils.slice(next, next + 2)
      return one !== undefined && other !== undefined && isJoined(story.text.slice(one.end, other.start))
    },
  }
}

/** As many names back may the two be that "the former" and "the latter" tell apart. */
const PAIR_REACH = 12

/** Speech, or a pronoun: of whom the paragraph before spoke. */
const GOES_ON = /^(?:["“‘']|(?:He|She|His|Her|They|Their|Both)\b)/

/** A heading that names councils is about them; a paragraph goes back to those that the story is about. */
export function openBlock(talk: Talk, block: Block, words: string, councils: readonly CouncilMention[]) {
  const { council, dominant, top } = talk.story
  const home = council && (dominant || top.length < 2) ? [council] : []
  talk.area = null
  talk.areaSpokenOf = null
  if (block.kind !== 'headline') talk.ofOther ??= talk.topic.other
  talk.topic.other = talk.ofOther === true
  if (block.kind === 'heading') {
    talk.section = [...new Set(councils.map(({ council }) => council))]
    talk.topic = { codes: talk.section.length > 0 ? talk.section : home, other: false, things: null }
    for (const code of talk.section) if (code) talk.leads.add(code)
    return
  }
  const goesOn = talk.turned || (!talk.story.dominant && GOES_ON.test(words))
  talk.turned = false
  if (talk.section.length !== 1 && goesOn) return
  const { codes } = talk.topic
  const isLead = codes.length > 0 && codes.every((code) => code !== null && talk.leads.has(code))
  const isOneOfTop = top.length > 1 && isLead && codes.every((code) => top.includes(code))
  if (talk.section.length === 1) talk.topic.codes = talk.section
  else if (talk.story.dominant && !isOneOfTop) talk.topic.codes = home
  else if (!isLead) talk.topic.codes = talk.lead.length > 0 ? talk.lead : home
}

/** A clause moves the talk to the councils that it names: as what it speaks of, else as what it says of it. */
export function hearClause(talk: Talk, clause: Clause, hasGrade: boolean) {
  if (isLabel(clause)) return
  const subject = partyOf(clause)
  const pointed = pointedBy(clause, subject, talk)
  if (pointed) return speakOf(talk, [pointed])
  if (isNeighbour(subjectOf(clause))) return speakOf(talk, [otherOf(talk)])
  if (subject?.kind === 'referring' && isDefinite(subject) && COUNCIL.test(subject.noun))
    talk.topic = { ...talk.topic, other: false }
  const isInside = clause.kind === 'relative' || clause.kind === 'with' || isAside(clause)
  const party = subject ?? (isInside ? null : partyIn(clause.units))
  if (
    subject?.kind === 'other' ||
    (!isInside && party?.kind === 'other' && partyIn(mainPart(clause))?.kind === 'other')
  ) {
    talk.topic = { ...talk.topic, other: true }
    return
  }
  if (party?.kind !== 'named') return
  const codes = codesOfParty(party)
  if (hasGrade) leadOn(talk, codes)
  if (!isInside) speakOf(talk, codes)
}

/** "Leeds City Council (LCC)" */
const isLabel = ({ opener, units: [unit, other] }: Clause) =>
  opener === '(' && unit?.kind === 'council' && !other

/** Up to the comma behind the verb: "remains variable, | due to staff changes at a provider". */
function mainPart({ units, verbAt }: Clause): readonly Unit[] {
  const comma = units.findIndex(({ kind }, at) => kind === 'stop' && at > verbAt)
  return comma < 0 ? units : units.slice(0, comma)
}

const HOMES =
  /^(?:homes|schools|academies|nurseries|colleges|centres|agencies|hospitals|prisons|childminders|boards)$/
const AREAS = /^(?:areas|judge?ments|categories|measures|aspects|headings|counts)$/
const COUNCILS = /^(?:councils|authorities|boroughs|counties|cities|neighbours|departments)$/

/** "in these areas" only points to what was named. */
const KNOWN = /^(?:these|those|both)$/

/** "its neighbour", without its name */
function isNeighbour(units: readonly Unit[]): boolean {
  const at = units.findIndex(({ lower }) => lower === 'neighbour')
  return (
    at > 0 &&
    /^(?:its|the|whose)$/.test(wordAt(units, at - 1)) &&
    !units.some(({ kind }) => kind === 'council')
  )
}

/** Of the two that were named last, the one that is not spoken of. */
function otherOf({ named, story: { top }, topic: { codes } }: Talk): Code {
  const others = (named.length > 1 ? named : top).filter((code) => !codes.includes(code))
  return others.length === 1 ? (others[0] ?? null) : null
}

/** Keeps in mind what a sentence names in the plural. */
export function hearThings(talk: Talk, units: readonly Unit[]) {
  for (const [at, { kind, lower }] of units.entries()) {
    if (kind !== 'word' || KNOWN.test(wordAt(units, at - 1))) continue
    if (HOMES.test(lower)) talk.topic.things = 'homes'
    else if (AREAS.test(lower)) talk.topic.things = 'areas'
    else if (COUNCILS.test(lower)) talk.topic.things = 'councils'
  }
}

/** What is inspected is what the story is about. */
const INSPECTED =
  /\b(?:was|were|been|be|being) (?:\w+ly )?(?:re-?)?(?:inspected|visited|seen|assessed|reviewed)\b/
const COUNCIL = /^(?:council|authority|county|city|borough)$/

/** "the latter", "the old council", "the London borough" */
function pointedBy({ units }: Clause, subject: Party | null, talk: Talk): Code {
  const turns = units.filter(
    ({ lower }, at) =>
      (lower === 'former' || lower === 'latter') &&
      units[at + 1]?.kind !== 'council' &&
      !REFERRING.has(wordAt(units, at + 1)),
  )
  const turn = subject?.kind === 'former' || subject?.kind === 'latter' ? subject.kind : turns[0]?.lower
  const start = units[0]?.start
  if (turn && turns.length < 2 && start !== undefined)
    return pairOf(talk, start)[turn === 'former' ? 0 : 1] ?? null
  if (subject?.kind !== 'referring') return null
  return (subject.gone ? goneOf(talk) : null) ?? placeOf(subject, talk)
}

/** "The old county council": the only one of the story that is gone, else the only one that those spoken of took over from. */
function goneOf({ gone, topic: { codes } }: Talk): Code {
  if (gone.length > 0) return gone.length === 1 ? (gone[0] ?? null) : null
  const before = codes.flatMap((code) => {
    const council = code === null ? null : councilByCode(code)
    return council ? predecessorsOf(council).map((old) => old.code) : []
  })
  const [old, another] = new Set(before)
  return old !== undefined && another === undefined ? old : null
}

/** The two that "the former" and "the latter" tell apart at a place; none where there are not two. */
export function pairOf({ named, namedBefore, lastPair }: Talk, at: number): readonly Code[] {
  const last = lastPair(at)
  return [named, namedBefore, last].find(({ length }) => length === 2) ?? []
}

/** A sentence that grades nothing moves the talk to its subject, else to whom it names before it comes back to the talk. */
export function hearSentence(talk: Talk, clauses: readonly Clause[]) {
  for (const clause of clauses) {
    const subject = clause.kind === 'main' || clause.kind === 'joined' ? partyOf(clause) : null
    if (subject?.kind === 'other') {
      talk.topic = { ...talk.topic, other: true }
      return
    }
    if (subject?.kind === 'named') {
      const sentTo = SENT.test(wordsOf(clause.units)) ? sentToIn(clause) : null
      if (sentTo) return speakOf(talk, [sentTo])
      if (INSPECTED.test(wordsOf(clause.units))) {
        leadOn(talk, codesOfParty(subject))
        talk.turned = true
      }
      return speakOf(talk, codesOfParty(subject))
    }
    if (subject && isDefinite(subject)) return
    // "Three others made the same jump: Bury in May, Hull in June."
    if (subject?.kind === 'counted' && talk.named.length > 1 && clauses.some(({ opener }) => opener === ':'))
      return speakOf(talk, talk.named)
  }
  for (const clause of clauses) {
    const party = partyIn(upToReference(clause.units))
    if (party?.kind === 'named') return speakOf(talk, codesOfParty(party))
    if (upToReference(clause.units).length < clause.units.length) return
  }
}

/** "Hampshire's chief executive has been appointed commissioner at West Sussex": West Sussex is what is told of. */
const SENT =
  /\bC (?:council |cc |county council )?(?:'s )?(?:former |interim )?(?:chief executive|director|deputy|leader|head|boss|chief)\b.*\b(?:appointed|named|chosen|sent|drafted|seconded|called) /

function sentToIn({ units, verbAt }: Clause): Code {
  const behind = units.slice(verbAt + 1).filter(({ kind }) => kind === 'council')
  return behind.length === 1 ? (behind[0]?.council?.council ?? null) : null
}

/** The councils of a sentence, before it is heard. */
export function nameIn(talk: Talk, councils: readonly CouncilMention[]) {
  const codes = [...new Set(councils.map(({ council }) => council))]
  talk.namedBefore = talk.named
  if (codes.length > 0) talk.named = codes
}

/** "the council", "it": one that has been spoken of. */
const isDefinite = (party: Party) =>
  party.kind === 'pronoun'
    ? /^its?$/.test(party.word)
    : party.kind === 'referring' && !party.indefinite && !party.bare

function upToReference(units: readonly Unit[]): readonly Unit[] {
  const at = units.findIndex((unit, index) => {
    const party = unit.kind === 'word' ? partyIn(units.slice(Math.max(0, index - 2), index + 1)) : null
    return party !== null && isDefinite(party) && !/^(?:of|in|for|at)$/.test(wordAt(units, index + 1))
  })
  return at < 0 ? units : units.slice(0, at)
}

const codesOfParty = ({ units }: { units: readonly Unit[] }) =>
  units.map(({ council }) => council?.council ?? null)

function speakOf(talk: Talk, codes: readonly Code[]) {
  if (codes.length === 0) return
  if (codes.length > 1) talk.topic.things = 'councils'
  talk.topic = { ...talk.topic, codes: [...new Set(codes)], other: false }
  if (codes.every((code) => code !== null && talk.leads.has(code))) talk.lead = talk.topic.codes
}

/** What is graded is what the story is about. */
export function leadOn(talk: Talk, codes: readonly Code[]) {
  for (const code of codes) if (code) talk.leads.add(code)
}

/** The one council spoken of; null for none or several. */
export function spokenOf({ story: { council, dominant, top }, topic: { codes } }: Talk): Code {
  if (codes.length > 0) return codes.length === 1 ? (codes[0] ?? null) : null
  return dominant || top.length < 2 ? council : null
}

export const partyOf = (clause: Clause): Party | null => partyIn(subjectOf(clause))
