/** The figures of all stories as a page of Markdown: the same marks give the same page, to the letter. */
import type { OpeningSet } from '../openings/openings.ts'
import type { Sample } from '../sample.ts'
import { secondMarked } from '../scored/second/index.ts'
import { type ScoredKind, scoredKinds } from '../scoring/entries.ts'
import { recordFields } from '../scoring/records.ts'
import { type SpeechShare, speechShares } from '../scoring/speech.ts'
import { f1, f1Interval, type Interval, type Tally, wilson } from '../scoring/tally.ts'
import { type Evaluation, evaluate } from './evaluate.ts'
import { evaluateOpenings } from './evaluate-openings.ts'
import type { StorySet } from './sets.ts'
import { twoMarkers } from './two-markers.ts'

const NAMES: Record<ScoredKind, string> = {
  council: 'councils',
  rating: 'ratings',
  framework: 'frameworks',
  visit: 'visits',
  date: 'dates',
  person: 'people',
  money: 'money',
  count: 'counts',
  quotation: 'quotations',
  inspection: 'records',
}

export function reportOf(sets: readonly StorySet[], openings: readonly OpeningSet[]): string {
  return `${[INTRODUCTION, ...sets.map(sectionOf), openingsSection(openings), twoMarkersSection()].join('\n\n')}\n`
}

const INTRODUCTION = `# Evaluation

Written by \`npm run evaluate -- --write\`; do not edit. The tests fail where the code gives other figures than these.

A mark is right where its span and every field are: of a rating the grade, the judgement, the standing and the council; of
a person the name, the role and the council; of a quotation its kind and its speaker; of a record every field. After each
figure stand what it is counted from and its 95 % interval (Wilson).`

function sectionOf({ title, samples }: StorySet): string {
  const evaluation = evaluate(samples)
  return [
    `## ${title} (${evaluation.stories})`,
    marksTable(evaluation),
    '### Faults by cause',
    causesTable(evaluation),
    '### Ratings by standing',
    standingsTable(evaluation),
    '### Links to councils',
    linksTable(evaluation),
    '### Quotations',
    speechTable(evaluation),
    '### Records',
    recordsTable(evaluation),
    ...verdictsPart(evaluation),
    '### F1 by page form',
    templatesTable(samples),
  ].join('\n\n')
}

function openingsSection(sets: readonly OpeningSet[]): string {
  const all = sets.reduce((sum, { openings }) => sum + openings.length, 0)
  return [
    `## Practice openings (${all})`,
    table(
      ['', 'Of', 'Precision', 'Recall', 'F1'],
      sets.flatMap((set) => {
        const { tallies } = evaluateOpenings(set)
        return set.kinds.map((kind) => [
          `${set.title} (${set.openings.length})`,
          NAMES[kind],
          ...figuresOf(tallies[kind]),
        ])
      }),
    ),
  ].join('\n\n')
}

/** Two people who mark the same stories apart: what any reader can be asked for. */
function twoMarkersSection(): string {
  const tallies = twoMarkers()
  return [
    `## Two people, each by the guide (${secondMarked.length} of the scored stories)`,
    table(
      ['', 'F1'],
      kindsIn(tallies).map((kind) => [NAMES[kind], figuresOf(tallies[kind])[2] ?? '']),
    ),
  ].join('\n\n')
}

function marksTable({ score }: Evaluation): string {
  return table(
    ['', 'Precision', 'Recall', 'F1'],
    kindsIn(score.tallies).map((kind) => [NAMES[kind], ...figuresOf(score.tallies[kind])]),
  )
}

/** Precision, recall and F1. */
function figuresOf(tally: Tally): string[] {
  const { found, extracted, gold } = tally
  return [
    shareOf(found, extracted),
    shareOf(found, gold),
    figure(f1(tally), `${2 * found}/${extracted + gold}`, f1Interval(tally)),
  ]
}

function causesTable({ score, causes }: Evaluation): string {
  return table(
    ['', 'Missed', 'Not there', 'Wrong in'],
    kindsIn(score.tallies).map((kind) => {
      const { missed, unexpected, fields } = causes[kind]
      const wrong = Object.entries(fields).toSorted(([, a], [, b]) => b - a)
      return [
        NAMES[kind],
        `${missed}`,
        `${unexpected}`,
        wrong.map(([field, many]) => `${field} ${many}`).join(', '),
      ]
    }),
  )
}

function standingsTable({ standings }: Evaluation): string {
  return table(
    ['', 'Ratings', 'Complete', 'Taken as current'],
    standings
      .filter(({ gold }) => gold > 0)
      .map(({ status, gold, complete, takenAsCurrent }) => [
        status,
        `${gold}`,
        shareOf(complete, gold),
        status === 'current' ? '' : `${takenAsCurrent}`,
      ]),
  )
}

function linksTable({ links }: Evaluation): string {
  return table(
    ['', 'Right', 'Wrong'],
    (['council', 'rating', 'person'] as const).map((kind) => [
      NAMES[kind],
      `${links[kind].right}`,
      `${links[kind].wrong}`,
    ]),
  )
}

function speechTable({ speech }: Evaluation): string {
  return table(
    ['', 'Right in span, kind and speaker'],
    speechShares
      .filter((name) => speech[name].of > 0)
      .map((name) => [SPEECH[name], shareOf(speech[name].right, speech[name].of)]),
  )
}

const SPEECH: Record<SpeechShare, string> = {
  direct: 'whole clauses',
  partial: 'words within a clause',
  headline: 'in headlines',
  named: 'of people by their names',
  nominal: 'of people by what they are',
  pronoun: 'of people as he or she',
  organisation: 'of bodies',
  nobody: 'of nobody who is named',
  unfound: 'of people, and no speaker found',
  'role and council': 'the speaker’s role and council',
  'joined over paragraphs': 'speeches joined over paragraphs',
  'ratings in marks kept out': 'grades in marks kept out',
}

function recordsTable({ records }: Evaluation): string {
  const { gold, extracted, found, rightThroughout, rightInEssence, fields } = records
  const right = recordFields.reduce((sum, field) => sum + fields[field], 0)
  return table(
    ['', 'Of the stories’ records'],
    [
      ['found', shareOf(found, gold)],
      ['council + framework + overall right', shareOf(rightInEssence, gold)],
      ['right in every field', shareOf(rightThroughout, gold)],
      ['fields right', shareOf(right, gold * recordFields.length)],
      ...recordFields.map((field) => [field, shareOf(fields[field], gold)]),
      ['made where there is none', `${extracted - found}`],
    ],
  )
}

function verdictsPart({ verdicts }: Evaluation): string[] {
  const told = verdicts.filter(({ gold }) => gold > 0)
  if (told.length === 0) return []
  const rows = told.map(({ verdict, gold, right }) => [verdict, `${gold}`, shareOf(right, gold)])
  return ['### Verdicts of the check against official outcomes', table(['', 'Records', 'Right'], rows)]
}

function templatesTable(samples: readonly Sample[]): string {
  const templates = [...new Set(samples.map(({ template }) => template))].toSorted()
  const rows = templates.map((template) => ({
    template,
    ...evaluate(samples.filter((sample) => sample.template === template)),
  }))
  return table(
    ['', 'Stories', ...scoredKinds.map((kind) => NAMES[kind])],
    rows.map(({ template, stories, score }) => [
      `\`${template}\``,
      `${stories}`,
      ...scoredKinds.map((kind) => {
        const tally = score.tallies[kind]
        return tally.gold + tally.extracted === 0 ? '–' : f1(tally).toFixed(3)
      }),
    ]),
  )
}

function kindsIn(tallies: Record<ScoredKind, Tally>): ScoredKind[] {
  return scoredKinds.filter((kind) => tallies[kind].gold + tallies[kind].extracted > 0)
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? '–' : figure(part / whole, `${part}/${whole}`, wilson(part, whole))
}

function figure(value: number, counts: string, { low, high }: Interval): string {
  return `${value.toFixed(3)} (${counts}; ${low.toFixed(3)}–${high.toFixed(3)})`
}

function table(head: string[], rows: string[][]): string {
  const rule = head.map((_, at) => (at === 0 ? '---' : '--:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
