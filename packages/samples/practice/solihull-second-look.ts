/**
 * Outcomes: Ofsted, all 13 January 2023 (ILACS): Solihull, Norfolk, Wandsworth and Hull; before, Solihull 9 January
 * 2020, Hull 17 May 2019 (ILACS). A registration wall cuts the story.
 */
import { story } from '../story.ts'

export const solihullSecondLook = story({
  url: 'https://www.cypnow.co.uk/content/news/commissioner-to-stay-as-solihull-services-are-found-wanting',
  byline: 'Jo Placeholder',
  published: '2023-01-13',
  people: {
    director: {
      name: 'Emmeline Knowle',
      role: "interim director of children's services",
      council: 'E08000029',
    },
    leader: { name: 'Augustus Shirley', role: 'council leader', council: 'E08000029' },
    minister: { name: 'Cordelia Blythe', role: "children's minister", council: null },
    hull: { name: 'Wilfred Hessle', role: 'assistant director', council: 'E06000010' },
  },
  headline:
    "Council that ministers already watch is rated '[[rating inadequate overall-effectiveness current E08000029|inadequate]]'",
  standfirst: `
    A council's children's services have been judged
    "[[rating inadequate overall-effectiveness current E08000029|inadequate]]" in all areas, a year after a
    [[visit joint-inspection|joint inspection]] found that children there were not safe.`,
  caption: 'Solihull was rated "requires improvement" in its last full inspection. Picture: The Specimen',
  body: `
    [[council E08000029|Solihull Council]], in the West Midlands, was inspected from
    [[date 2022-10-31 2022-11-11|31 October to 11 November]] under
    [[framework ILACS|Inspecting Local Authority Children's Services]]. When inspectors last came, in
    [[date 2019-11|November 2019]], they had rated it
    "[[rating requires-improvement overall-effectiveness previous E08000029|requires improvement to be good]]".

    In between, in [[date 2022-01|January 2022]], [[council E08000029|Solihull]] was the subject of a
    [[framework JTAI|joint targeted area inspection]], in which no grades are given. It led to the
    arrival of a government commissioner.

    [[quote direct 1 ofsted|"The weaknesses that were found [[date 2022|a year ago]] have not been put right,"]] the report states.
    [[quote direct 1 ofsted|"Some (not all) of the plans that the council made have yet to reach a single child."]]

    It describes the front door as [[quote partial 2 ofsted|"overwhelmed"]] and the response to children who go missing as
    [[quote partial 2 ofsted|"at best, polite"]].

    [[person director|Emmeline Knowle]], who moved from [[council E08000026|Coventry]] to become interim director of
    children's services in [[date 2022-09|September]], said:
    [[quote direct 3 director|"I came because I believe in this place and in [[council E08000029|Solihull]]'s children.]]

    [[quote direct 3 director|"If they had called our services [[rating good overall-effectiveness hypothetical E08000029|good]], I would have gone home.]]

    [[quote direct 3 director|"What I will do is answer for every week from now on."]]

    [[council E08000029|Solihull]]'s leader, [[person leader|Augustus Shirley]], accepted the report.
    [[quote direct 4 leader|"We asked for honesty and we have been sent a crate of it,"]] he said, adding that
    [[council E08000025|Birmingham]] and [[council E08000026|Coventry]] had both
    [[quote partial 5 leader|"lent us people whom they could ill spare"]].

    Inspectors found children who had waited for months to be seen, and managers who did not know that they were waiting.
    Staff, many of whom work for agencies, told them that they had stopped raising the alarm.

    The council has put another [[money 7200000|£7.2m]] into the service. It wants to be rated
    "[[rating requires-improvement overall-effectiveness aspiration E08000029|requires improvement]]" within two years.

    The Department for Education said that the commissioner would stay.
    [[person minister|Cordelia Blythe]], the children's minister, told MPs that the children of
    [[council E08000029|Solihull]] had been [[quote partial 6 minister|"owed better for longer than any of us likes to say"]].

    [[quote direct 7 minister|"If I have to, I will set up a trust,"]] she warned.

    Reports on other councils came out on the same day. Both [[council E10000020|Norfolk]] and
    [[council E09000032|Wandsworth]], which had been inspected in [[date 2022-11|November]], were rated
    "[[rating good overall-effectiveness current -|good]]".

    [[council E06000010|Hull]] moved out of "[[rating inadequate overall-effectiveness previous E06000010|inadequate]]": it
    was given a "[[rating requires-improvement overall-effectiveness current E06000010|requires improvement]]" rating, and a
    "[[rating good children-in-care-and-care-leavers current E06000010|good]]" one for its work with children in care and
    care leavers.

    [[quote direct 8 hull|"We are not [[rating inadequate overall-effectiveness negated E06000010|inadequate]] now, and we never will be again,"]]
    [[council E06000010|Hull City Council]] assistant director [[person hull|Wilfred Hessle]] said.`,
  related: [],
  partial: true,
  inspections: [
    {
      council: 'E08000029',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-10-31', to: '2022-11-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-11', to: '2019-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
    },
    {
      council: 'E10000020',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-11', to: '2022-11' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
    {
      council: 'E09000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-11', to: '2022-11' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
    {
      council: 'E06000010',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
  ],
})
