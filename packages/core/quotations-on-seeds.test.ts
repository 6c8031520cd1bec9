/** Two real articles, kept outside the repository in the folder that SPOTCHECK_SHARED names. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from './extract.ts'
import type { Quotation } from './schema/quotation.ts'

const shared = process.env.SPOTCHECK_SHARED

describe.runIf(shared !== undefined)('quotations of the real articles', () => {
  it('gives Wandsworth’s quotations to the report and to its director of children’s services', () => {
    const quotations = quotationsOf('004_')
    expect(quotations.map(tally)).toEqual([
      'headline: Ofsted, Ofsted',
      ...times(7, 'Ofsted, Ofsted'),
      ...times(6, 'Dawn Warwick, director of children’s services, Wandsworth Council, E09000032'),
    ])
    expect(quotations.map(({ words }) => words.split(' ').slice(0, 3).join(' '))).toEqual([
      'unsafe practice',
      'serious decline',
      'Lack of effective',
      'Managers at all',
      'This left some',
      'it does not',
      'There is good',
      'However, there is',
      'unacceptable shortcomings',
      'from top to',
      'Ofsted’s approach and',
      'We know what',
      'The process is',
      'Ofsted will continue',
    ])
    expect(speeches(quotations.slice(-4))).toBe(1)
    expect(quotations.filter(({ kind }) => kind === 'partial')).toHaveLength(5)
  })

  it('gives Wakefield’s quotations to the report, the leader, the chief executive and Ofsted', () => {
    const quotations = quotationsOf('000_')
    expect(quotations.map(tally)).toEqual([
      ...times(6, 'Ofsted, Ofsted'),
      ...times(4, 'Peter Box, council leader, Wakefield Council, E08000036'),
      ...times(3, 'Merran McRae, chief executive, Wakefield Council, E08000036'),
      'Ofsted, Ofsted',
    ])
    expect(quotations[0]?.words).toBe('low morale')
    expect(quotations[1]?.words).toMatch(/^the plan is not based/)
    expect(quotations.at(-1)?.words).toMatch(/^more proportionate/)
    expect(speeches(quotations.slice(7, 10))).toBe(1)
    expect(speeches(quotations.slice(10, 13))).toBe(1)
  })
})

function quotationsOf(article: string): Quotation[] {
  const folder = `${shared}/seeds`
  const file = readdirSync(folder).find((name) => name.startsWith(article))
  if (!file)
    throw new Error(`No file ${article}* in ${folder}: SPOTCHECK_SHARED must name the folder of the seeds.`)
  const { quotations } = extract({ text: readFileSync(`${folder}/${file}`, 'utf8') })
  return quotations.filter(({ kind }) => kind !== 'indirect')
}

function tally({ headline, speaker }: Quotation): string {
  const { name, role, organisation, council } = speaker ?? {}
  const described = [name ?? 'nobody', role?.replace("'", '’'), organisation, council]
    .filter(Boolean)
    .join(', ')
  return headline ? `headline: ${described}` : described
}

const times = (count: number, words: string): string[] => Array.from({ length: count }, () => words)

const speeches = (quotations: Quotation[]): number => new Set(quotations.map(({ speech }) => speech)).size
