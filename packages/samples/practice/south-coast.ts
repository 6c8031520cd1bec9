/**
 * Outcomes: Ofsted, Southampton 28 July 2023 and 9 January 2020, Portsmouth 3 July 2023 and 15 October 2018,
 * Hampshire 11 June 2019 (all ILACS).
 */
import { story } from '../story.ts'

export const southCoast = story({
  url: 'https://www.localgov.co.uk/South-coast-cities-praised-for-childrens-services/58012',
  byline: 'Kim Dummy',
  published: '2023-07-31',
  people: {
    cab: { name: 'Marcia Loveridge', role: 'cabinet member for children and learning', council: 'E06000045' },
    dcs: {
      name: 'Anselm Fairweather',
      role: 'director of children, families and education',
      council: 'E06000044',
    },
  },
  headline: `
    South coast cities praised for children’s services`,
  standfirst: `
    [[council E06000045|Southampton]] climbs a grade and [[council E06000044|Portsmouth]] holds on to its own in
    reports published [[date 2023-07|this month]].`,
  caption: 'The Solent. Picture: The Specimen',
  body: `
    [[count 2|Two]] port cities have come through their Ofsted inspections with credit, although one has been told
    to do better by its care leavers.

    [[council E06000045|Southampton City Council]]’s services for children are now ‘[[rating good
    overall-effectiveness current E06000045|good]]’, the inspectorate said on [[date 2023-07-28|Friday]], having
    been found to ‘[[rating requires-improvement overall-effectiveness previous E06000045|require improvement]]’
    in [[date 2019-11|November 2019]]. The quality of leadership was singled out and rated ‘[[rating outstanding
    leadership current E06000045|outstanding]]’.

    Visiting under the [[framework ILACS|ILACS]] framework from [[date 2023-06-05 2023-06-16|5 to 16 June]],
    inspectors found [[quote partial 1 ofsted|‘a city that has decided what matters’]] and a workforce that had
    stopped leaving.

    [[quote direct 2 ofsted|‘Social workers told us that they have time to think again,’]] they wrote.

    [[person cab|Marcia Loveridge]], cabinet member for children and learning, said: [[quote direct 3 cab|‘[[date
    2019|Four years ago]] we were spending [[money 11000000|£11m]] a year on agency staff and getting nowhere.]]

    [[quote direct 3 cab|‘That money now pays for people who live here and stay here.’]]

    Along the coast, [[council E06000044|Portsmouth City Council]] kept its ‘[[rating good overall-effectiveness
    current E06000044|good]]’ rating after a [[visit inspection|short inspection]] in [[date 2023-05|May]]. It had
    also been rated ‘[[rating good overall-effectiveness previous E06000044|good]]’ in [[date 2018|2018]].

    Help and protection there has been raised to ‘[[rating outstanding help-and-protection current
    E06000044|outstanding]]’, but the watchdog said that support for care leavers ‘[[rating requires-improvement
    care-leavers current E06000044|requires improvement to be good]]’.

    [[person dcs|Anselm Fairweather]], director of children, families and education at [[council
    E06000044|Portsmouth]], called it [[quote partial 4 dcs|‘a strange day, with the best news and the worst on
    the same page’]].

    He added: [[quote direct 5 dcs|‘Our care leavers deserve what our younger children get. We mean to be [[rating
    outstanding overall-effectiveness aspiration E06000044|outstanding]] for all of them.’]]

    The [[count 2|two]] councils share an adoption service with [[council E10000014|Hampshire CC]] and [[council
    E06000046|Isle of Wight Council]]. [[council E10000014|Hampshire]], which has been rated ‘[[rating outstanding
    overall-effectiveness current E10000014|outstanding]]’ since [[date 2019|2019]], was thanked by [[council
    E06000045|Southampton]] for the loan of [[count 2|two]] managers.

    Researchers at the University of Southampton are to study why fewer staff now leave the city, which is also
    expecting an [[framework SEND2|area SEND inspection]].`,
  related: [],
  inspections: [
    {
      council: 'E06000045',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-06-05', to: '2023-06-16' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-11', to: '2019-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000044',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-05', to: '2023-05' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E10000014',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
