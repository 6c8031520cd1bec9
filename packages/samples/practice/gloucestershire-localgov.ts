/** Outcomes: Ofsted, Gloucestershire 4 August 2025, 1 April 2022 (ILACS) and 13 June 2017 (SIF). */
import { story } from '../story.ts'

export const gloucestershireLocalgov = story({
  url: 'https://www.localgov.co.uk/Ofsted-praises-Gloucestershires-eight-year-turnaround/62871',
  byline: 'Robin Sample',
  published: '2025-08-05',
  people: {
    lead: { name: 'Imogen Frampton', role: 'council leader', council: 'E10000013' },
    dcs: { name: 'Lucas Adeyemi', role: 'executive director of children’s services', council: 'E10000013' },
  },
  headline: 'Ofsted praises [[council E10000013|Gloucestershire]]’s eight-year turnaround',
  standfirst: '',
  caption: 'Shire Hall in Gloucester. Picture: The Specimen',
  body: `
    [[council E10000013|Gloucestershire County Council]] has been awarded a
    ‘[[rating good overall-effectiveness current E10000013|good]]’ rating for children’s services by Ofsted, with
    ‘[[rating outstanding leadership current E10000013|outstanding]]’ marks for leadership and for the experiences and
    progress of children in care.

    The report, published [[date 2025-08-04|yesterday]], follows an inspection in [[date 2025-06|June]]. It is
    the [[count 1 ordinal|first]] time since the watchdog began to inspect under its present regime that the county has
    been found to be ‘[[rating good overall-effectiveness current E10000013|good]]’.

    Inspectors said the service was now [[quote partial 1 ofsted|‘unrecognisable from the one that failed
    children’]] [[date 2017|eight years ago]], when it was declared
    ‘[[rating inadequate overall-effectiveness previous E10000013|inadequate]]’. A further inspection in
    [[date 2022-02|February 2022]] found that it
    ‘[[rating requires-improvement overall-effectiveness previous E10000013|required improvement to be good]]’.

    The verdict of [[date 2017|2017]], under the old [[framework SIF|single inspection framework]], was followed by
    [[count 8|eight]] [[visit monitoring-visit|monitoring visits]] and by help from
    [[council E10000012|Essex County Council]].

    [[quote direct 2 ofsted|‘Leaders are ambitious, curious and rarely satisfied,’]] they wrote. [[quote direct 2
    ofsted|‘Children in care have homes in which they thrive, and they say so.’]]

    They praised the virtual school and the council’s [[count 12|12]] new children’s homes, bought to bring young people
    back from placements as far away as [[council E10000017|Lancashire]] and [[council E10000016|Kent]].

    The inspectorate made three recommendations, among them better supervision notes and more dental
    appointments.

    Council leader [[person lead|Imogen Frampton]] said: [[quote direct 3 lead|‘I was a backbencher in [[date
    2017|2017]] and I remember the silence in the chamber. This report belongs to the [[count 650|650]] people who came
    to work the morning after.’]]

    [[person dcs|Lucas Adeyemi]], executive director of children’s services, added: [[quote direct 4 dcs|‘We have
    [[date 2028|2028]] marked in the diary as the year when we become
    [[rating outstanding overall-effectiveness aspiration E10000013|outstanding]], and our partners in [[council E06000030|Swindon]] and [[council E06000025|South Gloucestershire]] will be checking our
    homework.’]]

    In [[date 2024-07|July last year]] [[council E06000025|South Gloucestershire Council]] also moved up to
    ‘[[rating good overall-effectiveness current E06000025|good]]’.`,
  related: ['Families minister backs regional care bodies'],
  inspections: [
    {
      council: 'E10000013',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-06', to: '2025-06' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-02', to: '2022-02' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000025',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
