/** Grades of no council in particular: spoken of as words, counted, or of other bodies. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'
import type { Status } from '../../schema/vocabulary.ts'

const example = (
  text: string,
  ...finds: [text: string, status: Status, council?: string | null][]
): Example<RatingMention> => ({
  text,
  published: '2024-06-01',
  finds: finds.map(([text, status, council = null]) => ({ text, status, council })),
})

export const inGeneral: Example<RatingMention>[] = [
  example('Inadequate does not mean that children are dying, Ofsted says.', ['Inadequate', 'scale']),
  example(
    'Inspectors were asked where requires improvement ends and inadequate starts.',
    ['requires improvement', 'scale'],
    ['inadequate', 'scale'],
  ),
  example('Ofsted has never told councils what outstanding looks like.', ['outstanding', 'scale']),
  example('Working for an inadequate council is not for everyone, Ofsted said.', ['inadequate', 'scale']),
  example('A failing in protection limits the overall grade to requires improvement.', [
    'requires improvement',
    'scale',
  ]),
  example('Ofsted says that it takes two years for a council to move up from inadequate.', [
    'inadequate',
    'scale',
  ]),
  example('Ofsted will stop calling councils inadequate.', ['inadequate', 'scale']),
  example('From April a council can no longer be called inadequate.', ['inadequate', 'scale']),
  example(
    'Ofsted prints a map of councils: green for outstanding, red for inadequate.',
    ['outstanding', 'scale'],
    ['inadequate', 'scale'],
  ),
  example(
    'Outstanding, good, requires improvement and, for those at the bottom, inadequate: Ofsted has four words.',
    ['Outstanding', 'scale'],
    ['good', 'scale'],
    ['requires improvement', 'scale'],
    ['inadequate', 'scale'],
  ),
  example('Being rated inadequate costs money, Ofsted says.', ['inadequate', 'scale']),
  example('Ofsted explained what it takes to be outstanding.', ['outstanding', 'scale']),
  example('Outstanding, Ofsted says, is a matter of curiosity.', ['Outstanding', 'scale']),
  example('An authority that has been outstanding for two cycles would be left alone under the plans.', [
    'outstanding',
    'scale',
  ]),
  example('The number rated inadequate by Ofsted fell to 14.', ['inadequate', 'aggregate']),
  example('Among councils rated inadequate, one post in three is vacant.', ['inadequate', 'aggregate']),
  example('Councils that were inadequate in 2018 spent more on each child.', ['inadequate', 'aggregate']),
  example(
    'Ministers were asked how many councils have gone from good to outstanding.',
    ['good', 'aggregate'],
    ['outstanding', 'aggregate'],
  ),
  example('Anything below good should trigger a visit, Ofsted says.', ['good', 'scale']),
  example('There is no shame in requires improvement, Ofsted says.', ['requires improvement', 'scale']),
  example('Not a single London borough is inadequate, Ofsted says.', ['inadequate', 'aggregate']),
  example('A majority of unitaries have been found to require improvement.', [
    'require improvement',
    'aggregate',
  ]),
  example('Nine out of ten shire counties are good or better.', ['good', 'aggregate']),
  example('There are now 14 councils with an inadequate rating.', ['inadequate', 'aggregate']),
  example('Six councils, including Bury, are inadequate.', ['inadequate', 'aggregate']),
  example('Nobody in Bury had been surprised to see the word inadequate in the report.', [
    'inadequate',
    'current',
    'E08000002',
  ]),
  example('A respite unit run by Bury Council has been rated inadequate.', ['inadequate', 'other-subject']),
  example("Cardiff's children's services were described as adequate by inspectors.", [
    'adequate',
    'other-subject',
  ]),
  example("Bury's adult education service is good, Ofsted says.", ['good', 'other-subject']),
  example('West Mercia Police has been rated inadequate at protecting children.', [
    'inadequate',
    'other-subject',
  ]),
  {
    text: 'Requires improvement is the third of four possible ratings.',
    finds: [{ text: 'Requires improvement', status: 'scale' }],
  },
  {
    text: 'An Ofsted rating of inadequate automatically leads to monitoring visits every quarter.',
    finds: [{ text: 'inadequate', status: 'scale' }],
  },
  {
    text: 'Inspectors call on strong departments less often than on inadequate ones.',
    finds: [{ text: 'inadequate', status: 'scale' }],
  },
  {
    text: 'From April, Ofsted will no longer award overall grades such as good or inadequate.',
    finds: [
      { text: 'good', status: 'scale' },
      { text: 'inadequate', status: 'scale' },
    ],
  },
  {
    text: 'The regulator replaced adequate with requires improvement in 2013.',
    finds: [
      { text: 'adequate', status: 'scale' },
      { text: 'requires improvement', status: 'scale' },
    ],
  },
  {
    text: 'The regulator replaced the inadequate grade for Kent with good.',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'good', status: 'current' },
    ],
  },
  {
    text: 'Councils that were rated outstanding last time get a short visit. From April “adequate” will disappear and “requires improvement” will take its place.',
    published: '2013-05-17',
    finds: [
      { text: 'outstanding', status: 'scale' },
      { text: 'adequate', status: 'scale', council: null },
      { text: 'requires improvement', status: 'scale', council: null },
    ],
  },
]
