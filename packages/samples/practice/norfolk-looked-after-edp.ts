/** Outcomes: Ofsted, Norfolk 16 August 2013 and Sandwell 2 August 2013 (looked-after children); Norfolk's child protection of February 2013. */
import { story } from '../story.ts'

export const norfolkLookedAfterEdp = story({
  url: 'https://www.edp24.co.uk/news/politics/county-halls-second-ofsted-blow-in-six-months-1-2334981',
  byline: 'Pat Placeholder',
  published: '2013-08-17',
  people: {
    cab: { name: 'Harriet Bunnewell', role: "cabinet member for children's services", council: 'E10000020' },
    interim: {
      name: 'Maxwell Thurne',
      role: "interim director of children's services",
      council: 'E10000020',
    },
    lib: { name: 'Clement Ringer', role: 'Conservative group leader', council: 'E10000020' },
    mum: { name: 'Paula Denny', role: 'foster carer', council: null },
  },
  headline: `County Hall's second Ofsted blow in six months`,
  standfirst: `
    Services for more than [[count 1000|1,000]] children in care in [[council E10000020|Norfolk]] have been judged
    [[rating inadequate overall-effectiveness current E10000020|inadequate]].`,
  caption: 'County Hall, Norwich. Picture: The Specimen - Credit: Archive',
  body: `
    Bosses at [[council E10000020|Norfolk County Council]] have pledged to start again after inspectors said that the
    county is letting down the children for whom it acts as parent.

    In a report published on [[date 2013-08-16|Friday]], Ofsted gave [[council E10000020|Norfolk]] the
    [[rating inadequate overall-effectiveness current E10000020|lowest of its four grades]] for the way it looks after
    children in care.

    Inspectors, who were in the county from [[date 2013-07-08 2013-07-12|July 8 to 12]], found that children were moved too
    often and that too many plans for their future were out of date.

    [[quote direct 1 ofsted|“Frequent changes of social worker mean that children have to tell their story again and
    again,”]] the report says. [[quote direct 1 ofsted|“Some have stopped telling it.”]]

    The verdict comes just six months after the council's arrangements for child protection were also found to be
    [[rating inadequate overall-effectiveness previous E10000020|inadequate]], in
    [[date 2013-02|February]].

    [[person cab|Harriet Bunnewell]], cabinet member for children's services since the election in
    [[date 2013-05|May]], said she would not be making excuses.

    [[quote direct 2 cab|“I have read every page of it and I am ashamed on this county's behalf,”]] she said.
    [[quote direct 2 cab|“These are our children. We would not put up with it for the ones at home.”]]

    Inspectors did allow that managers now [[quote partial 7 ofsted|“know the depth of the hole”]], in which interim director of children's services [[person interim|Maxwell Thurne]] took some comfort.

    [[quote direct 3 interim|“It is a narrow ledge but we can stand on it,”]] he said. He has already hired
    [[count 22|22]] social workers, and another [[count 15|15]] start in [[date 2013-09|September]]. Some have come from [[council E10000029|Suffolk]] and [[council E10000003|Cambridgeshire]].

    Conservative group leader [[person lib|Clement Ringer]], whose party used to run the council, said the new
    administration was [[quote partial 4 lib|“very ready to look backwards”]].

    [[quote direct 5 lib|“Ofsted's own inspectors had kind words for these services in [[date 2011|2011]]. Either they were wrong then or they are wrong
    now,”]] he added.

    [[council E10000020|Norfolk]] is not alone. Earlier [[date 2013-08|this month]] the same
    [[framework LAC13|looked-after children inspection]] ended with an
    [[rating inadequate overall-effectiveness current E08000028|inadequate]] rating for
    [[council E08000028|Sandwell]] in the West Midlands. Inspectors have also been to
    [[council E10000016|Kent]] and [[council E06000035|Medway]], where reports are due [[date 2013-08-19 2013-08-25|next week]].

    [[person mum|Paula Denny]], a foster carer from Dereham, said she was not surprised. The [[count 2|two]] boys who
    live with her have had [[count 7|seven]] social workers between them.

    [[quote direct 6 mum|“They are lovely people, the social workers, every one of them,”]] she said.
    [[quote direct 6 mum|“They just don't stay.”]]

    Ofsted will inspect the whole department under the [[framework SIF|single inspection framework]] once that comes into force in [[date 2013-11|November]]. Should it be
    [[rating inadequate overall-effectiveness hypothetical E10000020|inadequate]] again, ministers could hand the
    work to somebody else.`,
  related: ['What do you think? Email our letters page', 'Norfolk needs 80 more foster families'],
  inspections: [
    {
      council: 'E10000020',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: { from: '2013-07-08', to: '2013-07-12' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: 'CP',
        inspected: { from: '2013-02', to: '2013-02' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'outside',
    },
    {
      council: 'E08000028',
      framework: 'LAC13',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
  ],
})
