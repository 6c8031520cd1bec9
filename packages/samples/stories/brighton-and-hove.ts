/** Outcome: Ofsted, Brighton and Hove 22 June 2015 (SIF, with the review of the safeguarding board). */
import { story } from '../story.ts'

export const brightonAndHove = story({
  url: 'https://www.cypnow.co.uk/print_article/cyp/news/1152031/coastal-city-told-its-services-must-improve?print=true',
  byline: 'Robin Sample',
  published: '2015-06-22',
  people: {
    director: {
      name: 'Peregrine Shaw-Tidy',
      role: "executive director of children's services",
      council: 'E06000043',
    },
    chair: { name: 'Dilys Hartwhistle', role: 'chair of the board', council: null },
  },
  headline: 'Coastal city told its services for children must improve',
  standfirst: `
    Children’s services in [[council E06000043|Brighton and Hove]] have been given a
    "[[rating requires-improvement overall-effectiveness current E06000043|requires improvement to be good]]" grading, in spite of
    praise for the way in which the city looks after children.`,
  caption: '',
  body: `
    Inspectors, who visited [[council E06000043|Brighton & Hove City Council]] from
    [[date 2015-04-14 2015-05-08|14 April to 8 May]], rated services for children who need help and protection as
    "[[rating requires-improvement help-and-protection current E06000043|requires improvement]]".

    Services for looked-after children were judged to be
    "[[rating good looked-after-and-permanence current E06000043|good]]", and so were adoption, support for care leavers
    and leadership.

    The Local Safeguarding Children Board was rated "[[rating good overall-effectiveness other-subject -|good]]".

    [[quote direct 1 ofsted|“Assessments tell the story of the adults better than the story of the child,”]] the
    report states. [[quote direct 1 ofsted|“Children who go missing are not always asked why.”]]

    But it praises [[quote partial 2 ofsted|“ambitious and warm”]] foster carers, and says that thresholds are
    [[quote partial 2 ofsted|"well understood by schools, less so by the police"]].

    Under the [[framework SIF|single inspection framework]], a council that is found to be
    "[[rating inadequate overall-effectiveness scale -|inadequate]]" in any of the main areas cannot be rated better
    than that overall.

    [[quote direct 3 director|"Good is what children deserve and good is what we were told we nearly are,"]] said
    [[person director|Peregrine Shaw-Tidy]], executive director of children’s services at the council.

    [[quote direct 3 director|"We have begun with the assessments. The rest will follow."]]

    The city was visited by [[count 8|eight]] inspectors, who read more than a hundred files and met children, carers and judges.
    They asked the council to act on eleven points, of which the first is that the views of fathers should be heard.

    Waiting times for adoption, which had been long, have fallen by a third since [[date 2013|2013]], and inspectors
    found good support for families after a child has moved in.

    A plan will go to councillors in the [[date 2015-09 2015-11|autumn]]. It will set out who is to do what, and by when, the council said.

    [[person chair|Dilys Hartwhistle]], chair of the board, said partners in the city
    [[quote partial 4 chair|"argue in the open and agree in the end"]].`,
  related: [],
  inspections: [
    {
      council: 'E06000043',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2015-04-14', to: '2015-05-08' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'looked-after-and-permanence', rating: 'good' },
        { judgement: 'adoption', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: null,
      change: null,
    },
  ],
})
