/** Outcomes: Ofsted, Barnsley 19 November 2018 (ILACS) and 8 August 2014 (SIF). */
import { story } from '../story.ts'

export const barnsley = story({
  url: 'https://www.cypnow.co.uk/content/news/inspectors-praise-south-yorkshire-councils-steady-climb',
  byline: 'Robin Sample',
  published: '2018-11-19',
  people: {
    director: {
      name: 'Cordelia Winterbotham',
      role: 'executive director for people',
      council: 'E08000038',
    },
    cabinet: { name: 'Alfie Dunmore', role: 'cabinet spokesperson for children', council: 'E08000038' },
  },
  headline: 'Inspectors praise South Yorkshire council’s steady climb',
  standfirst: `
    Four years after it was told to improve, [[council E08000038|Barnsley Council]] has been rated
    "[[rating good overall-effectiveness current E08000038|good]]" for every part of its children's services.`,
  caption:
    'Barnsley was rated "requires improvement" when it was last inspected in 2014. Picture: The Specimen',
  body: `
    The inspection took place from [[date 2018-10-08 2018-10-19|8 to 19 October]] under the
    [[framework ILACS|Inspection of Local Authority Children's Services]] ([[framework ILACS|ILACS]]) system.

    Under [[framework ILACS|ILACS]], councils rated "[[rating good overall-effectiveness scale -|good]]" or
    "[[rating outstanding overall-effectiveness scale -|outstanding]]" have a [[visit inspection|short inspection]] every three years, while
    those rated "[[rating requires-improvement overall-effectiveness scale -|requires improvement to be good]]" have a
    longer one.

    [[council E08000038|Barnsley]] was rated
    "[[rating requires-improvement overall-effectiveness previous E08000038|requires improvement]]" in [[date 2014-06|June 2014]],
    under the [[framework SIF|single inspection framework]].

    [[quote direct 1 ofsted|"This is a council that knows itself,"]] the report says.
    [[quote direct 1 ofsted|"It does not wait for others to tell it what is going wrong."]]

    Inspectors found [[quote partial 2 ofsted|"determined, unshowy leadership"]] and good working conditions.

    They add that [[quote partial 3 ofsted|"a small number of children wait too long for a family to call their own"]].

    [[person director|Cordelia Winterbotham]], the council's executive director for people, said:
    [[quote direct 4 director|"I am proud of this, for about a day.]]

    [[quote direct 4 director|"Then I will ask what it would take to be [[rating outstanding overall-effectiveness aspiration E08000038|outstanding]]."]]

    [[quote direct 5 cabinet|"People here do not boast,"]] said [[person cabinet|Alfie Dunmore]], cabinet
    spokesperson for children. [[quote direct 5 cabinet|"So let somebody else do it for us this once."]]

    Caseloads have fallen by a quarter since the last inspection, and nine in ten social workers are now on permanent
    contracts. Young people told inspectors that they no longer had to tell a new face the same story every few months.

    The council runs its own academy for newly qualified social workers, to which it added [[money 350000|£350,000]] [[date 2018|this
    year]]. Other authorities in the county now send their own trainees to it.

    Not everything was found to be as it should. Inspectors asked for better records of why decisions were made, and for
    an end to the wait for help with speech and language.

    A [[visit focused-visit|focused visit]] is expected before the next inspection.`,
  related: ['Ofsted’s new inspections: the story so far', 'Small councils learn to share their best ideas'],
  inspections: [
    {
      council: 'E08000038',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2018-10-08', to: '2018-10-19' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014-06', to: '2014-06' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
  ],
})
