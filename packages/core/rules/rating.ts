import { type Focus, focusOf } from '../ratings/focus.ts'
import { isGraded } from '../ratings/graded.ts'
import { type Grade, gradesIn } from '../ratings/grades.ts'
import { judgementOf } from '../ratings/judgement.ts'
import { speaksOfCouncils } from '../ratings/others.ts'
import { type Setting, settingOf } from '../ratings/setting.ts'
import { leadsToList } from '../ratings/sharing.ts'
import { isOfAnyone, statusOf } from '../ratings/status.ts'
import { councilOf, namesCouncil } from '../ratings/subject.ts'
import { within } from '../ratings/within.ts'
import type { CouncilMention, RatingMention } from '../schema/mention.ts'
import type { Status } from '../schema/vocabulary.ts'
import { type Span, sentencesOf } from '../text/full-stops.ts'
import { type Block, readBlocks, type Story } from '../text/story.ts'
import type { Found } from './rule.ts'

export { examples } from '../ratings/examples/index.ts'

export const id = 'rating'
export const title = 'A grade that Ofsted gave, with its area, its standing in the story, and its council'

export function find(story: Story, { mentions }: Found): RatingMention[] {
  const councils = mentions.filter((mention) => mention.kind === 'council')
  const focus = focusOf(story, councils)
  return readBlocks(story).flatMap((block) =>
    sentencesOf(story.text, block).flatMap((sentence) =>
      gradedIn(story, block, sentence, councils).flatMap((placed) => rate(story, placed, councils, focus)),
    ),
  )
}

interface Placed {
  grade: Grade
  setting: Setting
  /** One of a list of the grades that there are: "outstanding, good, requires improvement or inadequate". */
  onScale: boolean
  /** Whose words tell its standing: of "good or outstanding" those around the first. */
  standing: Setting
}

const JOINED =
  /^["'”’]?(?: (?:by|in) (?:\w+ )?\d{4})?(?:[,;]|,?[ \u00a0](?:and|or|nor|to|\/))[ \u00a0](?:an?[ \u00a0])?["'“‘]?$/

const OR = /\bor\b/

/** The grades of a sentence that rate; one joined to another that does ("good or outstanding") rates with it. */
function gradedIn(
  { text, published }: Story,
  block: Block,
  sentence: Span,
  councils: readonly CouncilMention[],
): Placed[] {
  const placed = gradesIn(text, sentence.start, sentence.end).map((grade): Placed => {
    const setting = settingOf(text, block, sentence, grade, councils)
    return { grade, setting, standing: setting, onScale: false }
  })
  const rates = placed.map(({ grade, setting }) =>
    isGraded(setting, grade, text.slice(grade.start, grade.end), published),
  )
  const joins = placed.map(({ grade }, at) => JOINED.test(text.slice(placed[at - 1]?.grade.end, grade.start)))
  for (let at = 1; at < placed.length; at++) if (joins[at] && rates[at - 1]) rates[at] = true
  for (let at = placed.length - 1; at > 0; at--) if (joins[at] && rates[at]) rates[at - 1] = true
  placed.forEach((one, at) => {
    const before = placed[at - 1]
    if (before && joins[at] && OR.test(text.slice(before.grade.end, one.grade.start)))
      one.standing = before.standing
  })
  for (const list of listsOf(placed, joins)) {
    const onScale = new Set(list.map(({ grade }) => grade.rating)).size >= SCALE
    for (const one of list) one.onScale = onScale
  }
  return placed.filter((one, at) => rates[at] || one.onScale)
}

/** As many different grades in one list tell the scale. */
const SCALE = 3

/** The grades that one list joins, a lone one too. `joins`: whether each is joined to the one before it. */
function listsOf(placed: readonly Placed[], joins: readonly boolean[]): Placed[][] {
  const lists: Placed[][] = []
  placed.forEach((one, at) => {
    const list = lists.at(-1)
    if (list && joins[at]) list.push(one)
    else lists.push([one])
  })
  return lists
}

function rate(
  { text, published }: Story,
  { grade, setting, standing, onScale }: Placed,
  councils: readonly CouncilMention[],
  focus: Focus,
): RatingMention[] {
  const { start, end, rating } = grade
  const listed = leadsToList(text, grade, within(councils, behind(grade, setting)))
  const names = listed || namesCouncil(setting, grade, councils)
  const isOther = focus.isOther && !names && !speaksOfCouncils(setting.left)
  const status = isOther ? 'other-subject' : onScale ? 'scale' : statusOf(standing, grade, published, names)
  const judgement =
    status === 'other-subject' ? 'overall-effectiveness' : judgementOf(setting, grade, published)
  if (judgement === null) return []
  const isOfNone = listed || OF_NO_COUNCIL.has(status) || (!names && isOfAnyone(setting, status))
  const council = isOfNone ? null : councilOf(setting, grade, councils, focus)
  const words = text.slice(start, end)
  return [{ kind: 'rating', start, end, text: words, rule: id, rating, judgement, status, council }]
}

/** As far as a list of councils may start behind a grade, and the names that open it. */
const LIST_REACH = 200

function behind({ end }: Grade, { sentence }: Setting): Span {
  return { start: end, end: Math.min(sentence.end, end + LIST_REACH) }
}

const OF_NO_COUNCIL: ReadonlySet<Status> = new Set(['scale', 'aggregate', 'other-subject'])
