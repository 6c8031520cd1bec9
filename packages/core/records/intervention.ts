/** What ministers do, or may do, about a council that has failed: a notice, a commissioner, a trust. */
import type { Intervention } from '../schema/inspection.ts'
import { matchesOf } from '../text/pattern.ts'
import type { Story } from '../text/story.ts'
import type { MarkedSentence } from './sentence-marks.ts'

type Measure = Intervention['measure']

const MEASURES: readonly [Measure, string][] = [
  ['improvement-notice', '(?:statutory |government )?improvement notices?'],
  ['direction', '(?:statutory|government|ministerial) directions?(?! of travel)'],
  [
    'commissioner',
    "(?<!crime |information |victims’ |victims' |electoral |mental health )(?:(?:government|lead|independent|children['’]s services) )?commissioners?(?! for england)",
  ],
  [
    'trust',
    "(?:independent|children['’]s(?: services)?|new|arm['’]s[- ]length|voluntary|not-for-profit) (?:[\\w-]+ )?trust(?! fund)",
  ],
  ['adviser', '(?:improvement|government|dfe) advis[eo]rs?'],
  ['improvement-board', 'improvement (?:board|panel)s?'],
]
const PATTERN = new RegExp(`\\b(?:${MEASURES.map(([, words]) => `(${words})`).join('|')})\\b`, 'gi')
/** Commissioners and trusts there are many, and only some are sent or set up for a council that failed. */
const BY_MINISTERS =
  /\b(?:minister(?:s|ial)?|government|secretary of state|department for education|dfe|whitehall|appoint\w*|sent|send|sends|hand(?:s|ed|ing)?|transfer\w*|stripp\w*|strip|remov\w+|set(?:ting)? up|take over|took over|taken over|oversight|intervention)\b/i
const OF_ITS_OWN: ReadonlySet<Measure> = new Set(['commissioner', 'trust'])

const OF_ANY =
  /\b(?:each gets|many a|any)\b|\bcan (?:\w+ ){0,2}(?:appoint|send|issue|order|set)\b|\b(?:any council|councils|authorities) (?:that|which|rated|found)\b/i
const DENIED =
  /\b(?:no|not|never|without|avoid(?:s|ed|ing)?|reject\w*|rul(?:ed|es|ing)? out|spared|escaped|instead of|rather than)\b[^.;]{0,60}$|^[^.;]{0,30}\b(?:was|were|is) (?:not|ruled out)\b/i
const ENDED =
  /\b(?:lifted|withdr[ae]wn?|revoked|discharged|released from|stood down|no longer under|came out of|emerged from|freed from|until|(?:will|would|to) end|ended)\b/i
const EXPECTED =
  /\b(?:could|may|might|would|will|likely|expected?s?|consider\w*|whether|threat\w*|recommend\w*|propos\w*|plans?|should|calls? for|called for|about to|is to|are to|yet to|if|risks?|warn\w*|fear\w*|poised|set to|prepar\w*)\b/i
/** "a commissioner would be sent", "may now be" */
const TO_BE =
  /^[^.;,]{0,20}\b(?:could|may|might|would|will|should|is|are) (?:(?:now|also|yet|still|soon|then|even|well|eventually) )?(?:to )?be\b/i
const REACH = 120

/** In the order of the story, each measure once in each standing. `about`: the sentences about the council. */
export function interventionsIn({ text }: Story, about: readonly MarkedSentence[]): Intervention[] {
  const told = new Map<string, Intervention>()
  for (const { start: from, end: to, marks } of about) {
    const sentence = text.slice(from, to)
    for (const match of matchesOf(PATTERN, sentence)) {
      const [words, ...groups] = match
      const measure = MEASURES[groups.findIndex((group) => group !== undefined)]?.[0]
      const start = from + match.index
      const end = start + words.length
      const isNamed = marks.some((mark) => mark.kind === 'council' && mark.start < end && start < mark.end)
      if (!measure || isNamed) continue
      const around = [
        text.slice(Math.max(from, start - REACH), start),
        text.slice(end, Math.min(to, end + REACH)),
      ] as const
      const standing = standingOf(around)
      const isMinisters = !OF_ITS_OWN.has(measure) || BY_MINISTERS.test(around.join(words))
      const key = `${measure} ${standing}`
      if (standing && isMinisters && !told.has(key))
        told.set(key, { measure, standing, start, end, text: words })
    }
  }
  return [...told.values()]
}

function standingOf([left, right]: readonly [string, string]): Intervention['standing'] | null {
  if (DENIED.test(left) || OF_ANY.test(left + right)) return null
  if (ENDED.test(left) || ENDED.test(right)) return 'ended'
  return EXPECTED.test(left) || TO_BE.test(right) ? 'expected' : 'in-force'
}
