/** Outcomes: Ofsted, Cornwall 5 November 2019 (ILACS) and 27 June 2016 (SIF); 2009 and February 2013 as news pages give them; Torbay 24 August 2018. */
import { story } from '../story.ts'

export const cornwallOutstanding = story({
  url: 'https://www.cypnow.co.uk/news/article/it-belongs-to-them-says-council-chief-as-children-s-services-reach-the-top',
  byline: 'Ned Trial',
  published: '2019-11-05',
  people: {
    chief: { name: 'Petronella Rosewarne', role: 'chief executive', council: 'E06000052' },
    cab: {
      name: 'Digory Penhallow',
      role: 'cabinet member for children and wellbeing',
      council: 'E06000052',
    },
    foster: { name: 'Jory Minchin', role: null, council: null },
    ios: { name: 'Morwenna Hick', role: 'lead member for children', council: 'E06000053' },
    opp: { name: 'Elowen Spargo', role: 'independent member', council: 'E06000052' },
  },
  headline:
    "[[quote direct 10 chief|'It belongs to them']], says council chief as children's services reach the top",
  standfirst: `
    CHILDREN'S services in [[council E06000052|Cornwall]] have been rated
    [[rating outstanding overall-effectiveness current E06000052|outstanding]] by Ofsted, ten years after
    inspectors condemned them.`,
  caption: 'County Hall in Truro. Picture: The Specimen',
  body: `
    [[council E06000052|CORNWALL Council]]'s services for children, which were found to be
    [[rating inadequate safeguarding previous E06000052|inadequate]] for safeguarding in [[date 2009|2009]], are
    now among the best in the country, according to a new report.

    Inspectors, who were in the county from [[date 2019-10-14 2019-10-18|14 to 18 October]], rated its
    leadership [[rating outstanding leadership current E06000052|Outstanding]]. Work with children in care and
    care leavers was also found to be
    [[rating outstanding children-in-care-and-care-leavers current E06000052|Outstanding]], and help and
    protection was rated [[rating good help-and-protection current E06000052|Good]].

    [[quote direct 1 ofsted|"From the harbour to the moor, children know who their social worker is,"]] the
    report says.

    [[quote direct 1 ofsted|"They know because that person has not changed."]]

    [[council E06000052|Cornwall]] was rated [[rating good overall-effectiveness previous E06000052|Good]] in
    [[date 2016|2016]] under the [[framework SIF|single inspection framework]]. Before that it had been moved up
    to [[rating adequate overall-effectiveness previous E06000052|adequate]] in [[date 2013-02|February 2013]].

    Chief executive [[person chief|Petronella Rosewarne]] said: [[quote direct 2 chief|"I have been asked all
    morning whose work this is.]]

    [[quote direct 2 chief|"It belongs to the people who sat in kitchens in Camborne and St Austell and Bude and
    did not leave until they had understood.]]

    [[quote direct 2 chief|"It belongs to foster carers. It belongs to the [[count 470|470]] children we look
    after, who told inspectors the truth about us.]]

    [[quote direct 2 chief|"And it belongs to those who were here in [[date 2009|2009]], when it would have been
    easier to go."]]

    [[person cab|Digory Penhallow]], cabinet member for children and wellbeing at [[council E06000052|Cornwall
    Council]], said that he was [[quote partial 3 cab|"proud to bursting"]].

    [[quote direct 4 cab|"We are often told that we are far from everything,"]] he said.
    [[quote direct 4 cab|"It turns out that good social work is not."]]

    Asked whether other councils in the far south west might learn from it, he pointed to
    [[council E06000026|Plymouth]] and [[council E06000027|Torbay]]. [[council E06000026|Plymouth City Council]]
    has been working with [[council E06000027|Torbay Council]] since it was rated
    [[rating inadequate overall-effectiveness current E06000027|inadequate]] in [[date 2018|2018]].

    [[quote direct 5 cab|"Nobody should crow,"]] he said. [[quote direct 5 cab|"[[date 2009|Ten years ago]] it was
    [[council E10000008|Devon]] that sent people to help us."]]

    Not everyone was so generous. Cllr [[person opp|Elowen Spargo]], an independent member of
    [[council E06000052|Cornwall Council]], said it still [[quote partial 6 opp|"pays a fortune to house
    teenagers up-country"]], some of them in [[council E06000023|Bristol]].

    [[person foster|Jory Minchin]], who has fostered near Helston since [[date 2004|2004]], said:
    [[quote direct 7 foster|"When they rang me at night in the old days, there was nobody behind the voice.]]

    [[quote direct 7 foster|"Now there is. That is all the report had to say, really."]]

    The council runs the services of the [[council E06000053|Isles of Scilly]] too. The
    [[council E06000053|Council of the Isles of Scilly]] was inspected in the same week, and its report is
    expected before [[date 2019-12-25|Christmas]].

    [[person ios|Morwenna Hick]], lead member for children at the [[council E06000053|Isles of Scilly]], said a
    grade of [[rating good overall-effectiveness hypothetical E06000053|Good]] would be welcome,
    [[quote partial 8 ios|"though nobody on the quay will ask to see it"]].

    A children's home on the edge of Truro was rated [[rating good overall-effectiveness other-subject -|Good]]
    in the [[date 2019-06 2019-08|summer]], and several of the town's schools are
    [[rating outstanding overall-effectiveness other-subject -|outstanding]]. Neither Truro City Council, Devon
    and Cornwall Police nor the University of Plymouth was inspected.

    The inspection was carried out under [[framework ILACS|ILACS]], in which councils that are rated
    [[rating outstanding overall-effectiveness scale -|Outstanding]] or
    [[rating good overall-effectiveness scale -|Good]] wait three years for the next, with a
    [[visit focused-visit|focused visit]] in between.

    [[quote direct 9 chief|"Let them come [[date 2019-11-06|tomorrow]],"]] Rosewarne said.
    [[quote direct 9 chief|"The kettle is on."]]`,
  related: [],
  inspections: [
    {
      council: 'E06000052',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-10-14', to: '2019-10-18' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016', to: '2016' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
    },
    {
      council: 'E06000027',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
    },
  ],
})
