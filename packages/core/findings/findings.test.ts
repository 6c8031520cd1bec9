import { expect, it } from 'vitest'
import { findingsIn } from './findings.ts'

it.each([
  [
    'They carry too many cases, and newly qualified workers are no exception',
    ['caseloads', 'workforce stability'],
  ],
  ['The threshold for help is read in four ways by four teams', ['thresholds']],
  ['Managers did not know which children had been seen', ['management oversight']],
  [
    'Senior leaders have lost their line of sight to the front door',
    ['front door', 'management oversight', 'leadership'],
  ],
  ['Supervision is regular, and it leaves a trace in the case notes', ['case recording', 'supervision']],
  ['Children wait far too long for a plan, and some cases drift', ['drift and delay']],
  ['Risk had gone unrecognised for too long', ['risk of harm', 'drift and delay']],
  [
    'One girl had five social workers in a year, most of them agency staff',
    ['workforce stability', 'agency staff'],
  ],
  ['Audits say what went well, and nothing about the child', ['quality assurance']],
  ['Children are seen often, but their views are not heard', ['voice of the child']],
  [
    'We can’t find enough foster homes, and so they live miles from here',
    ['placement sufficiency', 'fostering'],
  ],
  ['Care leavers were in bed and breakfast', ['care leavers', 'accommodation of care leavers']],
  ['Children who go missing are not asked about exploitation', ['missing children', 'exploitation']],
  ['As corporate parents, elected members ask too little', ['corporate parenting', 'scrutiny']],
  ['Partners do not share information', ['partnership']],
  ['There are delays in achieving permanence', ['permanence', 'drift and delay']],
])('suggests tags for “%s”', (passage, tags) => {
  expect(findingsIn(passage)).toEqual(tags)
})

it.each([
  'We were handed half a county and all of the problems.',
  'If that is what it takes to get every child a front door, so be it.',
  'We have a plan for the week, and another for the week after.',
  'They believed that they were good for too long.',
  'He is the leader of the council.',
  'Three councillors adopted a new name.',
])('suggests nothing for “%s”', (passage) => {
  expect(findingsIn(passage)).toEqual([])
})

it('reads print as it comes: non-breaking spaces, either hyphen or space, any case', () => {
  expect(findingsIn('Front-door')).toEqual(findingsIn('the front\u00a0door'))
  expect(findingsIn('CASELOADS')).toEqual(['caseloads'])
})
