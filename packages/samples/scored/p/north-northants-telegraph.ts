/**
 * Outcomes: Ofsted, North Northamptonshire and West Northamptonshire 25 November 2022 (ILACS). The paper
 * takes a focused visit for an inspection with a grade.
 */
import { story } from '../../story.ts'

export const northNorthantsTelegraph = story({
  url: 'https://www.northantstelegraph.co.uk/news/politics/inspectors-still-see-room-for-improvement-in-childrens-services-4877315',
  byline: 'Sam Stand-In',
  published: '2024-11-21',
  people: {
    exe: {
      name: 'Gillian Orlebar',
      role: 'executive member for children, families and education',
      council: 'E06000061',
    },
    tru: { name: 'Kofi Brampton', role: 'chief executive', council: null },
    cou: { name: 'Jean Rushden', role: 'Labour councillor', council: 'E06000061' },
    car: { name: 'Peter Twywell', role: 'foster carer', council: null },
  },
  headline: 'Inspectors still see room for improvement in children’s services',
  standfirst:
    '[[quote direct 1 tru|‘We’re a better trust than the one they met in [[date 2022|2022]],’]] says boss',
  caption: 'The council’s offices in Corby (picture: The Specimen)',
  body: `
    Children’s services in the north of the county have again been told that they [[rating
    requires-improvement overall-effectiveness current E06000061|require improvement]] after inspectors
    called in [[date 2024-10|October]].

    Ofsted’s [[count 2|two]]-day inspection looked at how the [[council -|Northamptonshire Children’s
    Trust]], which works for [[council E06000061|North Northamptonshire Council]], helps children at
    risk of being exploited by gangs.

    Its letter, which was made public [[date 2024-11-20|yesterday]], says that social workers are
    [[quote partial 2 ofsted|“persistent and skilful”]] but that too many plans are [[quote partial 2
    ofsted|“vague about what will change”]].

    The council got the same rating, [[rating requires-improvement overall-effectiveness previous
    E06000061|requires improvement]], in [[date 2022-11|November 2022]]. Its neighbour, [[council
    E06000062|West Northamptonshire Council]], is rated [[rating requires-improvement
    overall-effectiveness current E06000062|requires improvement]] as well and has not been visited this
    time.

    Both came into being in [[date 2021-04|April 2021]] after the collapse of [[council
    E10000021|Northamptonshire County Council]], whose children’s services had been rated [[rating
    inadequate overall-effectiveness previous E10000021|inadequate]].

    [[person tru|Kofi Brampton]], the trust’s chief executive, said: [[quote direct 3 tru|“There isn’t a
    single thing in that letter we didn’t tell them ourselves.]]

    [[quote direct 3 tru|“We’re a better trust than the one they met in [[date 2022|2022]]. Children
    don’t fall between [[count 2|two]] councils any more.”]]

    At a meeting of [[council E06000061|North Northamptonshire Council]]’s scrutiny committee on [[date
    2024-11-19|Tuesday]], members wanted to know why the grade had not moved.

    [[quote direct 4 cou|“We give the trust [[money 78000000|£78m]] a year and every year it asks for
    more,”]] said Labour councillor [[person cou|Jean Rushden]]. [[quote direct 4 cou|“I’d like to hear
    the word ‘[[rating good overall-effectiveness aspiration E06000061|good]]’ before I retire.”]]

    [[person exe|Gillian Orlebar]], executive member for children, families and education, replied that
    [[count 52|52]] more foster carers had come forward since [[date 2023|last year]].

    One of them, [[person car|Peter Twywell]], a foster carer from Raunds, has looked after [[count
    3|three]] teenagers.

    [[quote direct 5 car|“The lads had all been approached outside school by men in cars,”]] he said.
    [[quote direct 5 car|“The social worker was round the same night. I can’t fault her.”]]

    The trust’s own fostering agency is inspected separately and was rated [[rating good
    overall-effectiveness other-subject -|good]] in [[date 2024-06|June]].

    Northamptonshire Police, who took part in the visit, declined to comment.`,
  related: ['Kettering leisure village to reopen', 'Rushden Lakes parking row'],
  inspections: [
    {
      council: 'E06000061',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-10', to: '2024-10' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-11', to: '2022-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
      verdict: 'not-found',
    },
    {
      council: 'E06000062',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
