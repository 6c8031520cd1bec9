/**
 * Two real stories, which are not ours to keep in the repository: SPOTCHECK_SHARED names the folder that holds
 * seeds/. Unset, the checks do not run (and the scripts say so); set to a folder without them, they fail.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from './extract.ts'

const shared = process.env.SPOTCHECK_SHARED

function readSeed(number: string, published?: string) {
  const folder = join(shared ?? '', 'seeds')
  const file = readdirSync(folder).find((name) => name.startsWith(`${number}_`))
  if (!file)
    throw new Error(`No seed ${number} in ${folder}: SPOTCHECK_SHARED must name the folder that holds seeds/`)
  return extract({ text: readFileSync(join(folder, file), 'utf8'), article: published ? { published } : {} })
}

/** Every grade of a seed: its words, standing and council. */
function ratingsOf({ mentions }: ReturnType<typeof extract>) {
  return mentions.flatMap((mark) => (mark.kind === 'rating' ? [[mark.text, mark.status, mark.council]] : []))
}

function councilsOf({ mentions }: ReturnType<typeof extract>) {
  return new Set(
    mentions.flatMap((mark) => (mark.kind === 'council' ? [`${mark.text}: ${mark.council}`] : [])),
  )
}

/** Every sum and count of a seed, in order: its words and what they come to. */
function sumsOf({ mentions }: ReturnType<typeof extract>) {
  return mentions.flatMap((mark) => {
    if (mark.kind === 'money') return [[mark.text, mark.amount]]
    return mark.kind === 'count' ? [[mark.text, mark.value, mark.of]] : []
  })
}

/** Everyone whom a seed introduces: name, role, council and move. */
function peopleOf({ mentions }: ReturnType<typeof extract>) {
  return mentions.flatMap((mark) =>
    mark.kind === 'person' ? [[mark.name, mark.role, mark.council, mark.move]] : [],
  )
}

describe.runIf(shared !== undefined)('the Wandsworth story of February 2016', () => {
  const read = () => readSeed('004')

  it('is laid out', () => {
    expect(read().article).toMatchObject({ byline: 'Neil Puffett', published: '2016-02-16', partial: false })
  })

  it('names one council, and grades it once before', () => {
    expect(councilsOf(read())).toEqual(new Set(['Wandsworth Council: E09000032', 'Wandsworth: E09000032']))
    expect(ratingsOf(read())).toEqual([
      ['inadequate', 'current', 'E09000032'],
      ['inadequate', 'current', 'E09000032'],
      ['good', 'previous', 'E09000032'],
      ['inadequate', 'current', 'E09000032'],
    ])
  })

  it('counts care leavers and authorities; what the magazine costs is no part of it', () => {
    expect(sumsOf(read())).toEqual([
      ['10', 10, 'care leavers'],
      ['21st', 21, 'local authority'],
    ])
  })

  it('makes one record', () => {
    expect(read().inspections).toMatchObject([
      {
        council: 'E09000032',
        framework: 'SIF',
        inspected: { from: '2015-11', to: '2015-12' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
        previous: {
          inspected: { from: '2012', to: '2012' },
          judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
        },
        change: 'down',
        partial: false,
      },
    ])
  })
})

describe.runIf(shared !== undefined)('the Wakefield story of July 2018', () => {
  const read = () => readSeed('000', '2018-07-20')

  it('names four councils', () => {
    expect(councilsOf(read())).toEqual(
      new Set([
        'Wakefield Council: E08000036',
        'Wakefield: E08000036',
        'Croydon Council: E09000008',
        'Rotherham Council: E08000018',
        'Surrey County Council: E10000030',
      ]),
    )
  })

  it('grades Wakefield and Surrey; the cycle speaks of the scale', () => {
    expect(ratingsOf(read())).toEqual([
      ['inadequate', 'current', 'E08000036'],
      ['inadequate', 'current', 'E08000036'],
      ['good', 'scale', null],
      ['outstanding', 'scale', null],
      ['requires improvement', 'scale', null],
      ['requires improvement to be good', 'previous', 'E08000036'],
      ['inadequate', 'current', 'E08000036'],
      ['lowest rating', 'current', 'E08000036'],
      ['inadequate', 'current', 'E10000030'],
    ])
  })

  it('counts what is news, and adds up what is spent', () => {
    expect(sumsOf(read())).toEqual([
      ['first', 1, 'rating'],
      ['first', 1, 'time'],
      ['two', 2, 'day'],
      ['£1m', 1_000_000],
      ['£3.5m', 3_500_000],
      ['first', 1, 'council'],
    ])
  })

  it('introduces six people and tells who came and went', () => {
    const move = { joined: null, left: null, to: null, from: null }
    expect(peopleOf(read())).toEqual([
      ['John Wilson', "director of children's services", 'E08000036', { ...move, left: '2017-11' }],
      ['Eleni Ionannides', 'interim DCS', 'E09000008', { ...move, to: 'Croydon Council' }],
      ['Beate Wagner', null, null, { ...move, joined: '2018-02' }],
      [
        'Vicky Schofield',
        "service director for children's social care",
        'E08000036',
        expect.objectContaining({ from: 'Rotherham Council' }),
      ],
      ['Peter Box', 'council leader', 'E08000036', null],
      ['Merran McRae', 'chief executive', 'E08000036', null],
    ])
  })

  it('makes two records', () => {
    const inadequate = (judgement: string) => ({ judgement, rating: 'inadequate' })
    expect(read().inspections).toMatchObject([
      {
        council: 'E08000036',
        framework: 'ILACS',
        visit: 'inspection',
        inspected: { from: '2018-06', to: '2018-06' },
        judgements: [
          inadequate('overall-effectiveness'),
          inadequate('help-and-protection'),
          inadequate('children-in-care-and-care-leavers'),
          inadequate('leadership'),
        ],
        previous: {
          framework: 'SIF',
          inspected: { from: '2016-07', to: '2016-07' },
          judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
        },
        change: 'down',
        promptedBy: { visit: 'focused-visit', on: { from: '2018-02', to: '2018-02' } },
      },
      {
        council: 'E10000030',
        framework: 'SIF',
        visit: 're-inspection',
        judgements: [inadequate('overall-effectiveness')],
        previous: null,
      },
    ])
  })
})
