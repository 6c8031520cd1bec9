/** Who said what: how well quotations are found, joined and given to their speakers, by kind and by class of speaker. */
import type { Extraction, Quotation } from '@spotcheck/core'
import type { GoldQuotation } from '../marking/gold.ts'
import type { Sample } from '../sample.ts'
import { nameOf, placeOf, straight } from './entries.ts'

export interface Share {
  right: number
  of: number
}

export const speechShares = [
  'direct',
  'partial',
  'headline',
  'named',
  'nominal',
  'pronoun',
  'organisation',
  'nobody',
  'unfound',
  'role and council',
  'joined over paragraphs',
  'ratings in marks kept out',
] as const
export type SpeechShare = (typeof speechShares)[number]

export type Speech = Record<SpeechShare, Share>

interface Pair {
  gold: GoldQuotation
  extracted: Quotation | null
}

export function speechOf(sample: Sample, extraction: Extraction): Speech {
  const pairs = pairQuotations(sample, extraction)
  const share = (of: Pair[]): Share => ({ right: of.filter(isRight).length, of: of.length })
  const ofClass = (wanted: string) =>
    share(pairs.filter((pair) => !isHeadline(pair) && classOf(pair, sample) === wanted))
  const ofKind = (kind: Quotation['kind']) =>
    share(pairs.filter((pair) => !isHeadline(pair) && pair.gold.kind === kind))
  return {
    direct: ofKind('direct'),
    partial: ofKind('partial'),
    headline: share(pairs.filter(isHeadline)),
    named: ofClass('named'),
    nominal: ofClass('nominal'),
    pronoun: ofClass('pronoun'),
    organisation: ofClass('organisation'),
    nobody: ofClass('nobody'),
    unfound: ofClass('unfound'),
    'role and council': rolesOf(pairs, sample),
    'joined over paragraphs': joinedOf(pairs, sample.text),
    'ratings in marks kept out': keptOut(sample, extraction),
  }
}

export function addSpeeches(speeches: readonly Speech[]): Speech {
  const sum = (name: SpeechShare): Share => ({
    right: speeches.reduce((total, speech) => total + speech[name].right, 0),
    of: speeches.reduce((total, speech) => total + speech[name].of, 0),
  })
  return {
    direct: sum('direct'),
    partial: sum('partial'),
    headline: sum('headline'),
    named: sum('named'),
    nominal: sum('nominal'),
    pronoun: sum('pronoun'),
    organisation: sum('organisation'),
    nobody: sum('nobody'),
    unfound: sum('unfound'),
    'role and council': sum('role and council'),
    'joined over paragraphs': sum('joined over paragraphs'),
    'ratings in marks kept out': sum('ratings in marks kept out'),
  }
}

function pairQuotations({ text, gold }: Sample, extraction: Extraction): Pair[] {
  const left = new Map<string, Quotation>()
  for (const quotation of extraction.quotations)
    if (quotation.kind !== 'indirect') left.set(placeOf(quotation, extraction.text), quotation)
  return gold.quotations.map((quotation) => ({
    gold: quotation,
    extracted: left.get(placeOf(quotation, text)) ?? null,
  }))
}

const isRight = ({ gold, extracted }: Pair) =>
  extracted !== null &&
  extracted.kind === gold.kind &&
  nameOf(extracted.speaker) === (gold.speaker && straight(gold.speaker))

const isHeadline = ({ gold }: Pair) => gold.headline === true

const PRONOUN = /^(?:he|she|it|they|who|that|which|his|her|its|their|this|these|those)$/i

/** How the text names the speaker, as far as was found out. */
function classOf({ gold, extracted }: Pair, { gold: { mentions } }: Sample): string {
  if (gold.speaker === null) return 'nobody'
  if (!mentions.some((mention) => mention.kind === 'person' && mention.name === gold.speaker))
    return 'organisation'
  const surface = extracted?.speaker?.surface
  if (surface === undefined) return 'unfound'
  if (PRONOUN.test(surface)) return 'pronoun'
  return gold.speaker.split(' ').some((name) => surface.includes(name)) ? 'named' : 'nominal'
}

/** Of the quotations that were given to the right person: is what they are right, and the council too? */
function rolesOf(pairs: Pair[], { gold }: Sample): Share {
  const judged = pairs.flatMap(({ gold: { speaker }, extracted }) => {
    const person = gold.mentions.find((mention) => mention.kind === 'person' && mention.name === speaker)
    const found = extracted?.speaker
    if (person?.kind !== 'person' || !found || nameOf(found) !== straight(person.name)) return []
    return [found.role === (person.role && straight(person.role)) && found.council === person.council]
  })
  return { right: judged.filter(Boolean).length, of: judged.length }
}

/** Where a speech goes on at the beginning of the next paragraph: have both parts the same number? */
function joinedOf(pairs: Pair[], text: string): Share {
  const seams = pairs.flatMap((pair, at) => {
    const before = pairs[at - 1]
    if (!before || before.gold.speech !== pair.gold.speech || isHeadline(before)) return []
    const between = text.slice(before.gold.end, pair.gold.start)
    return /^[^\n]*\n+$/.test(between) ? [before.extracted?.speech === pair.extracted?.speech] : []
  })
  return { right: seams.filter(Boolean).length, of: seams.length }
}

const MARK = /["“”'‘’]/

/** Grades in marks that are no part of what somebody says. */
function keptOut({ text, gold }: Sample, extraction: Extraction): Share {
  const offset = extraction.text.indexOf(text)
  const inMarks = gold.mentions.filter(
    ({ kind, start, end }) =>
      kind === 'rating' &&
      MARK.test(text.charAt(start - 1)) &&
      MARK.test(text.charAt(end)) &&
      !gold.quotations.some((quotation) => quotation.start <= start && quotation.end >= end),
  )
  const taken = inMarks.filter(({ start, end }) =>
    extraction.quotations.some(
      (quotation) => quotation.start <= start + offset && quotation.end >= end + offset,
    ),
  )
  return { right: inMarks.length - taken.length, of: inMarks.length }
}
