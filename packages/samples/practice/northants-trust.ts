/**
 * Outcomes: Ofsted (ILACS), North Northamptonshire and West Northamptonshire 7 July 2026, without an overall grade; before, both
 * 25 November 2022; Northamptonshire July 2019.
 */
import { story } from '../story.ts'

export const northantsTrust = story({
  url: 'https://www.northantstelegraph.co.uk/news/politics/childrens-services-across-county-rated-good-by-ofsted-5212876',
  byline: 'Kim Dummy',
  published: '2026-07-08',
  people: {
    tar: { name: 'Marigold Tarrant', role: 'chief executive', council: null },
    ban: { name: 'Hubert Banyard', role: 'chair', council: null },
    loc: { name: 'Everard Lockwood', role: 'council leader', council: 'E06000061' },
    ives: { name: 'Constance Ivens', role: 'executive member for children', council: 'E06000061' },
    pip: {
      name: 'Dorian Pipewell',
      role: 'cabinet member for children, families and education',
      council: 'E06000062',
    },
  },
  headline: `‘[[rating outstanding leadership current -|Outstanding]]’ leadership praised as county’s children’s services rated ‘[[rating good help-and-protection current -|good]]’`,
  standfirst: `
    Seven years after inspectors found children being failed by the old county council, services in [[council
    E06000061|North Northamptonshire]] and [[council E06000062|West Northamptonshire]] have come out of an
    inspection with flying colours.`,
  caption: 'Inspectors came to the county in May',
  body: `
    The social workers who look after the county’s most vulnerable children have been given a glowing report by
    Ofsted.

    [[count 2|Two]] letters published [[date 2026-07-07|yesterday]], one to [[council E06000061|North
    Northamptonshire Council]] ([[council E06000061|NNC]]) and the other to [[council E06000062|West
    Northamptonshire Council]] ([[council E06000062|WNC]]), say help and protection, care for children in care and
    support for care leavers are all ‘[[rating good help-and-protection current -|good]]’.

    The leadership of the service in both areas was judged to be ‘[[rating outstanding leadership current
    -|outstanding]]’.

    The work is done for the [[count 2|two]] councils by [[council -|Northamptonshire Children’s Trust]], which was
    set up in [[date 2020-11|November 2020]].

    Inspectors, who were here from [[date 2026-05-11 2026-05-22|May 11 to 22]], wrote: [[quote direct 1
    ofsted|“Children across the county are safer than they were, and staff can explain why.”]]

    The praise for leaders was the same in [[council E06000061|North Northamptonshire]] and in [[council
    E06000062|West Northamptonshire]]. Inspectors also noted [[quote partial 2 ofsted|“a calm, kind and persistent
    culture”]] in teams that a few years ago depended on agency workers.

    [[person tar|Marigold Tarrant]], chief executive of the trust, said: [[quote direct 3 tar|“I walked through the
    Wellingborough office [[date 2026-07-07|yesterday]] and people were in tears, and for once it was for the right
    reason.]]

    [[quote direct 3 tar|“We were set up because things had gone about as wrong as they can. It’s taken [[count
    620|620]] people to put them right.”]]

    ## ‘A long way from the bottom’

    In [[date 2019|2019]] [[council E10000021|Northamptonshire County Council]] was rated ‘[[rating inadequate
    overall-effectiveness previous E10000021|inadequate]]’ after the deaths of [[count 2|two]] toddlers. It was
    abolished in [[date 2021|2021]].

    When Ofsted first inspected the new councils, in [[date 2022-10|October 2022]], both were told that they
    ‘[[rating requires-improvement overall-effectiveness previous -|required improvement]]’. In [[date 2023-03|March
    2023]] the trust’s own fostering agency was rated ‘[[rating inadequate overall-effectiveness other-subject
    -|inadequate]]’. Foster carers say that it has come on a great deal since.

    Councillor [[person loc|Everard Lockwood]], leader of [[council E06000061|NNC]], said: [[quote direct 4
    loc|“I’ll be honest, when I came in I wanted to bring the service back in house. I’ve changed my mind.”]]

    His colleague [[person ives|Constance Ivens]], executive member for children, added: [[quote direct 5
    ives|“There’s no overall grade any more, which is a shame, because I’m told by people who know that we’d have
    been ‘[[rating outstanding overall-effectiveness hypothetical E06000061|outstanding]]’.”]]

    At [[council E06000062|WNC]], [[person pip|Dorian Pipewell]], cabinet member for children, families and
    education, said the result belonged to foster carers [[quote partial 6 pip|“who kept the door open when it would
    have been easier to shut it”]].

    [[quote direct 7 pip|“We’re a long way from the bottom now,”]] he said. [[quote direct 7 pip|“I want [[council
    E06000062|West Northamptonshire]] to be the place that other councils ring up.”]]

    Sir [[person ban|Hubert Banyard]], chair of the trust, said its contract, which is worth [[money
    178000000|£178m]] a year, would be renewed in [[date 2027|2027]].`,
  related: ['Kettering family hub opens its doors'],
  inspections: [
    {
      council: 'E06000061',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-05-11', to: '2026-05-22' },
      judgements: [
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-10', to: '2022-10' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000062',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-05-11', to: '2026-05-22' },
      judgements: [
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-10', to: '2022-10' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: null,
      verdict: 'agrees',
    },
  ],
})
