/** Outcomes: Ofsted, Cumberland 26 November 2024 and Westmorland and Furness 12 July 2024 (ILACS); Cumbria 2012 to 2022 as news pages give them. */
import { story } from '../story.ts'

export const cumberlandGood = story({
  url: 'https://www.cypnow.co.uk/news/article/cumberland-children-s-services-good-says-ofsted',
  byline: 'Fay Proof',
  published: '2024-11-26',
  people: {
    dir: {
      name: 'Imelda Scargill-Moss',
      role: 'director for children and family wellbeing',
      council: 'E06000063',
    },
    lead: { name: 'Anselm Routledge', role: 'executive member for children', council: 'E06000063' },
    waf: { name: 'Torquil Benbow', role: "director of children's services", council: 'E06000064' },
    mother: { name: 'Carys Winterburn', role: null, council: null },
  },
  headline:
    "[[council E06000063|Cumberland]] children's services '[[rating good overall-effectiveness current E06000063|good]]', says Ofsted",
  standfirst: `
    Children's services in [[council E06000063|Cumberland]] have been rated
    [[rating good overall-effectiveness current E06000063|good]] in their [[count 1 ordinal|first]] inspection
    since the council was created.`,
  caption: 'Cumberland Council runs services from Carlisle to the coast. Picture: The Specimen',
  body: `
    Inspectors visited [[council E06000063|Cumberland Council]] from [[date 2024-10-07 2024-10-18|7 to 18
    October]].

    They rated its leaders, its work with children in care and its support for care leavers as
    "[[rating good leadership current E06000063|good]]".

    But help and protection was found to
    [[rating requires-improvement help-and-protection current E06000063|require improvement]].

    The council said it was [[quote partial 1 Cumberland Council|"delighted but not done"]].

    [[council E06000063|Cumberland]] was set up in [[date 2023-04|April 2023]], when [[council E10000006|Cumbria
    County Council]] was abolished along with [[count 6|six]] district councils, among them Allerdale, Copeland
    and Carlisle City Council.

    The county's other new authority, [[council E06000064|Westmorland and Furness]], was rated
    "[[rating good overall-effectiveness current E06000064|good]]" in [[date 2024-07|July]].

    ## 'Long shadow'

    [[council E10000006|Cumbria County Council]] was rated
    "[[rating inadequate overall-effectiveness previous E10000006|inadequate]]" in [[date 2012|2012]],
    [[date 2013|2013]] and [[date 2015|2015]].

    It was judged to [[rating requires-improvement overall-effectiveness previous E10000006|require
    improvement]] in [[date 2017|2017]], and again in [[date 2022-09|September 2022]].

    [[person dir|Imelda Scargill-Moss]] is the director for children and family wellbeing at
    [[council E06000063|Cumberland Council]].

    [[quote direct 2 dir|"The old council cast a long shadow,"]] she said.

    [[quote direct 2 dir|"People here remember when [[council E10000006|Cumbria]] was on the news every year,
    and for one reason.]]

    [[quote direct 2 dir|"I think [[date 2024-11-26|today]] they can put that away."]]

    She said her staff had been told to expect worse. [[quote direct 3 dir|"We had prepared for
    '[[rating requires-improvement overall-effectiveness hypothetical E06000063|requires improvement]]',"]] she
    said. [[quote direct 3 dir|"I had even written the press release."]]

    ## 'Still waiting'

    The report said families in [[council E06000063|Cumberland]] waited too long for help when a case was not
    urgent.

    [[quote direct 4 ofsted|"Some children are seen quickly and then not seen again for weeks,"]] it said.

    Inspectors added that managers were [[quote partial 5 ofsted|"quick to spot drift and slow to stop it"]].

    [[person mother|Carys Winterburn]], from Workington, has a son with special needs. She said she was
    [[quote partial 6 mother|"still waiting for a phone call from the [[date 2024-06 2024-08|summer]]"]].

    [[quote direct 7 mother|"They tell me that [[council E06000063|Cumberland]] is
    [[rating good overall-effectiveness current E06000063|good]], and I hope that it is,"]] Mrs
    Winterburn said. [[quote direct 7 mother|"I would like to see it from here."]]

    Services for children with special needs are inspected separately. The last [[framework SEND1|SEND
    inspection]] of the county, in [[date 2019|2019]], gave no grade.

    ## 'One family'

    Cllr [[person lead|Anselm Routledge]], executive member for children, said the council wanted to be rated
    "[[rating outstanding overall-effectiveness aspiration E06000063|outstanding]]" by [[date 2028|2028]].

    [[quote direct 8 lead|"We are not going to get there by being pleased with ourselves,"]] he said.

    He said [[council E06000063|Cumberland]] and [[council E06000064|Westmorland and Furness]] would go on
    sharing a fostering service.

    [[person waf|Torquil Benbow]], director of children's services at [[council E06000064|Westmorland and
    Furness Council]], agreed. [[quote direct 9 waf|"We are separate councils but we were one family,"]] he
    said. [[quote direct 9 waf|"Besides, foster carers do not stop at the border."]]

    Dumfries and Galloway Council, across the Solway Firth, takes part in the scheme as well. Scottish councils
    are not inspected by Ofsted.

    Neither Cumbria Police nor the University of Cumbria would comment.

    [[council E10000017|Lancashire]] and [[council E06000057|Northumberland]] sent advisers to
    [[council E06000063|Cumberland]] when it began. [[council E10000017|Lancashire County Council]] said it had
    been [[quote partial 10 Lancashire County Council|"a busy road with a good view"]].`,
  related: [],
  inspections: [
    {
      council: 'E06000063',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-10-07', to: '2024-10-18' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E06000064',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
  ],
})
