/** Which council a story speaks of as it goes along: what "the council" and "it" stand for. */
import type { CouncilMention } from '../schema/mention.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import type { Block, Story } from '../text/story.ts'
import type { Clause } from './clause.ts'
import { type Focus, focusOf } from './focus.ts'
import { type Party, partyIn } from './party.ts'
import { subjectOf } from './subject.ts'

type Code = string | null

/** What is kept from one sentence to the next; it changes as the story is read. */
export interface Talk {
  story: Focus
  /** `codes`: the councils spoken of last, several where together. `other`: whether "it" is a home, a school … */
  topic: { codes: Code[]; other: boolean }
  /** Those that the story is about: in its top, in a heading, or graded. */
  leads: Set<string>
  /** The last of them that were spoken of. */
  lead: Code[]
  /** The councils of the heading above. */
  section: Code[]
  /** The first council named from an offset on. */
  nextNamed(from: number): Code
}

export function startTalk(story: Story, councils: readonly CouncilMention[]): Talk {
  const focus = focusOf(story, councils)
  return {
    story: focus,
    topic: { codes: [], other: false },
    leads: new Set(focus.top.filter((code) => code !== null)),
    lead: [],
    section: [],
    nextNamed: (from) => councils[lastStartingBefore(councils, from) + 1]?.council ?? null,
  }
}

/** A heading that names councils is about them; a paragraph goes back to those that the story is about. */
export function openBlock(talk: Talk, block: Block, councils: readonly CouncilMention[]) {
  const home = talk.story.council ? [talk.story.council] : []
  if (block.kind === 'heading') {
    talk.section = [...new Set(councils.map(({ council }) => council))]
    talk.topic = { codes: talk.section.length > 0 ? talk.section : home, other: false }
    for (const code of talk.section) if (code) talk.leads.add(code)
    return
  }
  const { codes } = talk.topic
  const isLead = codes.length > 0 && codes.every((code) => code !== null && talk.leads.has(code))
  if (talk.section.length === 1) talk.topic.codes = talk.section
  else if (talk.story.dominant) talk.topic.codes = home
  else if (!isLead) talk.topic.codes = talk.lead.length > 0 ? talk.lead : home
}

/** A clause moves the talk to the councils that it names: as what it speaks of, else as what it says of it. */
export function hearClause(talk: Talk, clause: Clause, hasGrade: boolean) {
  const subject = partyOf(clause)
  const isInside = clause.kind === 'relative' || clause.kind === 'with'
  const party = subject ?? (isInside ? null : partyIn(clause.units))
  if (subject?.kind === 'other' || (!isInside && party?.kind === 'other')) {
    talk.topic = { ...talk.topic, other: true }
    return
  }
  if (party?.kind !== 'named') return
  const codes = party.units.map(({ council }) => council?.council ?? null)
  if (hasGrade) leadOn(talk, codes)
  if (!isInside) speakOf(talk, codes)
}

/** "with help from Leeds": named beside the one spoken of. */
const BESIDE =
  /\b(?:from|with|like|unlike|alongside|than|beside|near|neighbouring|nearby|by|as)[ \u00a0](?:(?:the|neighbouring|nearby)[ \u00a0])*$/i
const TOGETHER = /^[’']?s?,? (?:and |& )?(?:the )?$/
const LOOK_BACK = 40
const CLOSE = 40

/** A sentence that grades nothing moves the talk to the council that it names first, with those joined to it. */
export function hearSentence(talk: Talk, text: string, councils: readonly CouncilMention[]) {
  const together: CouncilMention[] = []
  for (const mention of councils) {
    if (BESIDE.test(text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start))) continue
    const last = together.at(-1)
    const isApart = last && mention.start - last.end > CLOSE
    if (isApart || (last && !TOGETHER.test(text.slice(last.end, mention.start)))) break
    together.push(mention)
  }
  speakOf(
    talk,
    together.map(({ council }) => council),
  )
}

function speakOf(talk: Talk, codes: readonly Code[]) {
  if (codes.length === 0) return
  talk.topic = { codes: [...new Set(codes)], other: false }
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
