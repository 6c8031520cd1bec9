/**
 * Outcomes: Ofsted, Norfolk, Wandsworth, Southwark, Coventry and Hull, all 18 May 2026 (ILACS); before, Norfolk
 * and Wandsworth 13 January 2023, Southwark 11 November 2022, Coventry 12 August 2022, Hull 13 January 2023 and
 * 17 May 2019 (ILACS); Norfolk 16 August 2013, 20 October 2015 and 19 January 2018.
 */
import { story } from '../story.ts'

export const norfolkAndFourOthers = story({
  url: 'https://www.cypnow.co.uk/content/news/norfolk-reaches-the-top-as-five-reports-are-published',
  byline: 'Robin Sample',
  published: '2026-05-18',
  people: {
    norfolk: {
      name: 'Perpetua Longstaffe',
      role: "executive director of children's services",
      council: 'E10000020',
    },
    cabinet: {
      name: 'Osric Tillbrook',
      role: "cabinet member for children's services",
      council: 'E10000020',
    },
    wandsworth: {
      name: 'Ignatius Farebrother',
      role: "director of children's services",
      council: 'E09000032',
    },
    southwark: { name: 'Zelda Pomfrey', role: 'cabinet member for children', council: 'E09000028' },
    hull: { name: 'Leocadia Brindle', role: 'portfolio holder for children', council: 'E06000010' },
    adcs: { name: 'Maud Kettering', role: 'president', council: null },
  },
  headline:
    "[[council E10000020|Norfolk]] goes from '[[rating good overall-effectiveness previous E10000020|good]]' to '[[rating outstanding overall-effectiveness current E10000020|outstanding]]' as [[count 5|five]] reports are published",
  standfirst: `
    A county council that was twice found to be
    "[[rating inadequate overall-effectiveness previous E10000020|inadequate]]" has been rated
    "[[rating outstanding overall-effectiveness current E10000020|outstanding]]" in every area of its children's
    services.`,
  caption: 'Inspectors spent a week in Norfolk in February. Picture: The Specimen',
  body: `
    [[council E10000020|Norfolk County Council]] is one of [[count 5|five]] authorities whose reports came out on
    [[date 2026-05-18|18 May]]. All were inspected under [[framework ILACS|ILACS]] before [[date 2026-04|April]], when
    Ofsted stopped saying whether a council is "[[rating outstanding overall-effectiveness scale -|outstanding]]",
    "[[rating good overall-effectiveness scale -|good]]" or worse overall.

    None of the [[count 5|five]] was rated "[[rating inadequate overall-effectiveness aggregate -|inadequate]]".

    ## [[council E10000020|Norfolk County Council]]

    The inspection ran from [[date 2026-02-23 2026-02-27|23 to 27 February]]. Help and protection, services for children
    in care, support for care leavers and the impact of leaders were all judged to be
    "[[rating outstanding help-and-protection current E10000020|outstanding]]".

    The county was rated "[[rating inadequate overall-effectiveness previous E10000020|inadequate]]" in
    [[date 2013|2013]] and [[date 2015|2015]],
    "[[rating requires-improvement overall-effectiveness previous E10000020|requires improvement]]" in
    [[date 2017|2017]] and "[[rating good overall-effectiveness previous E10000020|good]]" in
    [[date 2022-11|November 2022]].

    [[quote direct 1 ofsted|"Workers in [[council E10000020|Norfolk]] are curious, kind and quick,"]] the report states.
    [[quote direct 1 ofsted|"One boy told inspectors: 'They ask me before they write it down.' He was not alone."]]

    [[person norfolk|Perpetua Longstaffe]], executive director of children's services at
    [[council E10000020|Norfolk County Council]], said: [[quote direct 2 norfolk|"I joined when nobody would have bet on us.]]

    [[quote direct 2 norfolk|"We did not buy our way here. We kept our people, and our people kept their promises.]]

    [[quote direct 2 norfolk|"That is all there is to the secret."]]

    Cllr [[person cabinet|Osric Tillbrook]], cabinet member for children's services, said families in
    [[council E10000020|Norfolk]] had been [[quote partial 3 cabinet|"more patient than they had any reason to be"]].

    ## [[council E09000032|Wandsworth Council]]

    [[council E09000032|Wandsworth]] was also found to be
    "[[rating outstanding overall-effectiveness current E09000032|outstanding]]" across all areas. The
    inspection, from [[date 2026-03-02 2026-03-06|2 to 6 March]], found
    [[quote partial 4 ofsted|"an unusual depth of knowledge about each child"]] and good working links with health
    visitors. The borough was rated "[[rating good overall-effectiveness previous E09000032|good]]" when inspectors last
    came, in [[date 2022-11|November 2022]].

    [[quote direct 5 wandsworth|"[[date 2016|Ten years ago]] this was the council that others were warned about,"]] said
    [[person wandsworth|Ignatius Farebrother]], director of children's services at [[council E09000032|Wandsworth]].

    ## [[council E09000028|Southwark Council]]

    There was no change in [[council E09000028|Southwark]], which has kept the
    "[[rating good overall-effectiveness current E09000028|good]]" grade that it was given in
    [[date 2022-09|September 2022]]. The visit of [[date 2026-03-09 2026-03-13|9 to 13 March]] ended with the same grade
    in every area.

    Ofsted says children in [[council E09000028|Southwark]] are
    [[quote partial 6 ofsted|"seen, heard and, most of the time, believed"]].

    [[person southwark|Zelda Pomfrey]], the council's cabinet member for children, is not content. She wants
    [[council E09000028|Southwark]] to be rated
    "[[rating outstanding overall-effectiveness aspiration E09000028|outstanding]]" next time.

    [[quote direct 7 southwark|"Steady is a compliment, but it isn't an ambition,"]] she said.

    ## [[council E08000026|Coventry City Council]]

    [[council E08000026|Coventry]] moved from "[[rating good overall-effectiveness previous E08000026|good]]" in
    [[date 2022-06|June 2022]] to "[[rating outstanding overall-effectiveness current E08000026|outstanding]]" after an
    inspection from [[date 2026-03-09 2026-03-13|9 to 13 March]]. Help and protection, where inspectors want records to be
    brought up to date, was rated "[[rating good help-and-protection current E08000026|good]]".

    A council spokeswoman said the city had [[quote partial 8 Coventry City Council|"learned to finish what it starts"]].

    ## [[council E06000010|Hull City Council]]

    [[council E06000010|Hull]], rated "[[rating inadequate overall-effectiveness previous E06000010|inadequate]]" in
    [[date 2019-01|January 2019]] and
    "[[rating requires-improvement overall-effectiveness previous E06000010|requires improvement to be good]]" in
    [[date 2022-11|November 2022]], is now rated
    "[[rating good overall-effectiveness current E06000010|good]]". Leadership was judged to be
    "[[rating outstanding leadership current E06000010|outstanding]]", as was support for care leavers; help and
    protection was "[[rating good help-and-protection current E06000010|good]]". Inspectors were there from
    [[date 2026-03-02 2026-03-13|2 to 13 March]].

    [[person hull|Leocadia Brindle]], portfolio holder for children in [[council E06000010|Hull]], said:
    [[quote direct 9 hull|"Nobody can call us [[rating inadequate overall-effectiveness negated E06000010|inadequate]] any more, and I would like to see them try."]]

    [[person adcs|Maud Kettering]], president of the Association of Directors of Children's Services, said the reports
    showed [[quote partial 10 adcs|"what stays possible when money is short and tempers are not"]].`,
  related: ['Councils ask what comes after the single grade'],
  inspections: [
    {
      council: 'E10000020',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-02-23', to: '2026-02-27' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-11', to: '2022-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
    },
    {
      council: 'E09000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-03-02', to: '2026-03-06' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-11', to: '2022-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
    },
    {
      council: 'E09000028',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-03-09', to: '2026-03-13' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-09', to: '2022-09' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
    },
    {
      council: 'E08000026',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-03-09', to: '2026-03-13' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-06', to: '2022-06' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
    },
    {
      council: 'E06000010',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-03-02', to: '2026-03-13' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-11', to: '2022-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
  ],
})
