/** Outcomes: Ofsted, Sunderland 20 August 2021 (ILACS), 25 July 2018 and 20 July 2015 (SIF). */
import { story } from '../story.ts'

export const sunderland = story({
  url: 'https://www.cypnow.co.uk/news/article/city-s-children-s-services-go-from-inadequate-to-outstanding',
  byline: 'Robin Sample and Jo Placeholder',
  published: '2021-08-20',
  people: {
    director: {
      name: 'Harriet Quillfeather',
      role: "director of children's services",
      council: 'E08000024',
    },
    cabinet: { name: 'Noor Ellery-Vance', role: 'cabinet member for children', council: 'E08000024' },
  },
  headline:
    "City's children's services go from '[[rating inadequate overall-effectiveness previous E08000024|inadequate]]' to '[[rating outstanding overall-effectiveness current E08000024|outstanding]]'",
  standfirst: `
    Children's services at [[council E08000024|Sunderland City Council]] have been rated
    “[[rating outstanding overall-effectiveness current E08000024|outstanding]]” by Ofsted, three years after
    inspectors found them "[[rating inadequate overall-effectiveness previous E08000024|inadequate]]" for the
    [[count 2 ordinal|second]] time.`,
  caption:
    'Children’s services at Sunderland City Council were found to be "inadequate" in 2015 and again in 2018. Picture: The Specimen',
  body: `
    The report follows an inspection that ran from [[date 2021-06-28 2021-07-09|28 June to 9 July]], under the
    framework for [[framework ILACS|inspecting local authority children's services]].

    Inspectors rated the impact of leaders on social work practice as
    "[[rating outstanding leadership current E08000024|outstanding]]". The experiences and progress of children in
    care and care leavers were also judged to be
    "[[rating outstanding children-in-care-and-care-leavers current E08000024|outstanding]]", while help and
    protection was rated "[[rating good help-and-protection current E08000024|good]]".

    [[quote direct 1 ofsted|"Children get help early, and they get it from people they know,"]] the report says.
    [[quote direct 1 ofsted|"Workers stay, so families tell their story once."]]

    It found [[quote partial 2 ofsted|"good use of what children say"]] in every team that inspectors spoke to, and
    no outstanding complaints.

    The change is one of the steepest since [[framework ILACS|ILACS]] began in [[date 2018-01|January 2018]]. The city was
    rated "[[rating inadequate overall-effectiveness previous E08000024|inadequate]]" under the
    [[framework SIF|single inspection framework]] in [[date 2015-07|July 2015]], and a
    [[visit re-inspection|re-inspection]] in [[date 2018-05|May 2018]] ended with the same grade.

    [[person director|Harriet Quillfeather]], director of children’s services at
    [[council E08000024|Sunderland City Council]], said the work had gone on
    [[quote partial 3 director|“from the front desk upwards”]].

    [[quote direct 4 director|"[[date 2015|Six years ago]] we were told that we did not know our own children,"]] she said.

    [[quote direct 4 director|"We started by asking them. Then we asked every member of staff what stood in their way, and we took it away.]]

    [[quote direct 4 director|“This is their grade, not mine.”]]

    Councillor [[person cabinet|Noor Ellery-Vance]], the council's cabinet member for children, said:
    [[quote direct 5 cabinet|"The next inspection begins [[date 2021-08-21|tomorrow]], because children do not live by our calendar."]]

    Inspectors also looked at the front door, where calls from schools, doctors and the police come in. They sat with
    the team for two days and read what became of each call.

    [[quote direct 6 ofsted|“Nobody who calls is passed from desk to desk,”]] the report says. It asks the council to do
    more for teenagers who are drawn into crime, and to see that personal advisers keep in touch with every care leaver
    over the age of 21.

    The grade means that the next inspection will be a short one, in about three years, with a
    [[visit focused-visit|focused visit]] before it.

    He added that an extra [[money 4000000|£4m]] a year for family support would stay in the budget.`,
  related: [],
  inspections: [
    {
      council: 'E08000024',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2021-06-28', to: '2021-07-09' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2018-05', to: '2018-05' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
  ],
})
