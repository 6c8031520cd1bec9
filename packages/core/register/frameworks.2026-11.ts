/**
 * Release 2026-11. Sources: Ofsted's framework documents and the front pages of its reports, 2009–2026; for the area
 * SEND inspections, Ofsted's and the Care Quality Commission's (all Open Government Licence v3). Dates of the regimes
 * before 2013 are known to the year or month, and the end of the targeted inspections to the year.
 */
import type { Edition, UngradedVisit } from './edition.ts'

const SINCE_2013 = ['outstanding', 'good', 'requires-improvement', 'inadequate'] as const
const TO_2013 = ['outstanding', 'good', 'adequate', 'inadequate'] as const
const ANNUAL = ['performs-excellently', 'performs-well', 'performs-adequately', 'performs-poorly'] as const

const OVERALL = { judgement: 'overall-effectiveness', name: 'Overall effectiveness' } as const
const ILACS_HELP = {
  judgement: 'help-and-protection',
  name: 'The experiences and progress of children who need help and protection',
} as const
const ILACS_LEADERSHIP = {
  judgement: 'leadership',
  name: 'The impact of leaders on social work practice with children and families',
} as const
const ILACS_CARE = {
  judgement: 'children-in-care',
  name: 'The experiences and progress of children in care',
} as const
const ILACS_LEAVERS = {
  judgement: 'care-leavers',
  name: 'The experiences and progress of care leavers',
} as const

export const editions: readonly Edition[] = [
  {
    framework: 'APA',
    name: 'Annual performance assessment',
    by: ['Ofsted'],
    from: '2005',
    to: '2008',
    scale: TO_2013,
    judgements: [],
  },
  {
    framework: 'JAR',
    name: 'Joint area review',
    by: ['Ofsted', 'partner inspectorates'],
    from: '2005',
    to: '2009-03',
    scale: TO_2013,
    judgements: [],
  },
  {
    framework: 'CSA',
    name: 'Annual children’s services rating',
    by: ['Ofsted'],
    from: '2009-12',
    to: '2010-11',
    scale: ANNUAL,
    judgements: [{ judgement: 'annual-rating', name: 'Children’s services rating' }],
  },
  {
    framework: 'CSA',
    name: 'Annual children’s services assessment',
    by: ['Ofsted'],
    from: '2010-12',
    to: '2011-11',
    scale: ANNUAL,
    judgements: [{ judgement: 'annual-rating', name: 'Children’s services assessment' }],
  },
  {
    framework: 'UCRA',
    name: 'Unannounced inspection of contact, referral and assessment arrangements',
    by: ['Ofsted'],
    from: '2009',
    to: '2012',
    scale: [],
    judgements: [],
  },
  {
    framework: 'SLAC',
    name: 'Inspection of safeguarding and looked after children services',
    by: ['Ofsted', 'CQC'],
    from: '2009-04-01',
    to: '2012-07',
    scale: TO_2013,
    judgements: [
      { judgement: 'safeguarding', name: 'Safeguarding services' },
      { judgement: 'children-in-care', name: 'Services for looked after children' },
      { judgement: 'capacity-for-improvement', name: 'Capacity for improvement' },
    ],
  },
  {
    framework: 'CP',
    name: 'Inspection of local authority arrangements for the protection of children',
    by: ['Ofsted'],
    from: '2012-05',
    to: '2013-11',
    scale: TO_2013,
    judgements: [
      OVERALL,
      {
        judgement: 'help-and-protection',
        name: 'The effectiveness of the help and protection provided to children, young people, families and carers',
      },
      { judgement: 'quality-of-practice', name: 'The quality of practice' },
      { judgement: 'leadership', name: 'Leadership and governance' },
    ],
  },
  {
    framework: 'LAC13',
    name: 'Inspection of looked after children services',
    by: ['Ofsted'],
    from: '2013-04',
    to: '2013',
    scale: TO_2013,
    judgements: [OVERALL, { judgement: 'capacity-for-improvement', name: 'Capacity to improve' }],
  },
  {
    framework: 'SIF',
    name: 'Inspection of services for children in need of help and protection, children looked after and care leavers',
    by: ['Ofsted'],
    from: '2013-11-19',
    to: '2018-07',
    scale: SINCE_2013,
    judgements: [
      OVERALL,
      { judgement: 'help-and-protection', name: 'Children who need help and protection' },
      { judgement: 'looked-after-and-permanence', name: 'Children looked after and achieving permanence' },
      { judgement: 'adoption', name: 'Adoption performance' },
      { judgement: 'care-leavers', name: 'Experiences and progress of care leavers' },
      { judgement: 'leadership', name: 'Leadership, management and governance' },
    ],
  },
  {
    framework: 'TLAI',
    name: 'Ofsted targeted local authority inspection',
    by: ['Ofsted'],
    from: '2016-01-14',
    to: '2018',
    scale: [],
    judgements: [],
  },
  {
    framework: 'JTAI',
    name: 'Joint targeted area inspection',
    by: ['Ofsted', 'CQC', 'HMICFRS', 'HMI Probation'],
    from: '2016-02',
    to: null,
    scale: [],
    judgements: [],
  },
  {
    framework: 'ILACS',
    name: 'Inspection of local authority children’s services',
    by: ['Ofsted'],
    from: '2018-01-29',
    to: '2022-12',
    scale: SINCE_2013,
    judgements: [
      OVERALL,
      ILACS_HELP,
      {
        judgement: 'children-in-care-and-care-leavers',
        name: 'The experiences and progress of children in care and care leavers',
      },
      ILACS_LEADERSHIP,
    ],
  },
  {
    framework: 'ILACS',
    name: 'Inspection of local authority children’s services, with care leavers judged by themselves',
    by: ['Ofsted'],
    from: '2023-01',
    to: '2026-03',
    scale: SINCE_2013,
    judgements: [OVERALL, ILACS_HELP, ILACS_CARE, ILACS_LEAVERS, ILACS_LEADERSHIP],
  },
  {
    framework: 'ILACS',
    name: 'Inspection of local authority children’s services, without overall effectiveness',
    by: ['Ofsted'],
    from: '2026-04-01',
    to: null,
    scale: SINCE_2013,
    judgements: [ILACS_HELP, ILACS_CARE, ILACS_LEAVERS, ILACS_LEADERSHIP],
  },
  {
    framework: 'SEND1',
    name: 'Local area SEND inspection',
    by: ['Ofsted', 'CQC'],
    from: '2016-05',
    to: '2022',
    scale: [],
    judgements: [],
  },
  {
    framework: 'SEND2',
    name: 'Area SEND inspection',
    by: ['Ofsted', 'CQC'],
    from: '2023-01',
    to: null,
    scale: [],
    judgements: [],
    outcomes: [
      'typically lead to positive experiences and outcomes',
      'lead to inconsistent experiences and outcomes',
      'widespread and/or systemic failings leading to significant concerns about the experiences and outcomes',
    ],
  },
  {
    framework: 'SCCIF',
    name: 'Social care common inspection framework',
    by: ['Ofsted'],
    from: '2017-04',
    to: null,
    scale: SINCE_2013,
    judgements: [],
  },
]

export const ungradedVisits: readonly UngradedVisit[] = [
  {
    visit: 'monitoring-visit',
    name: 'Monitoring of local authority children’s services judged inadequate',
    from: '2016-05',
    to: null,
  },
  {
    visit: 'focused-visit',
    name: 'Focused visit to local authority children’s services',
    from: '2018-01',
    to: null,
  },
]
