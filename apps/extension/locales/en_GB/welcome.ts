/** The page that opens when Spotcheck is installed. */
export const welcome = {
  title: 'Spotcheck in a minute',
  about:
    'Spotcheck reads stories about children’s services with you: it marks councils, ratings and quotes, tells what an inspection found, and keeps what you save. All of it stays in this browser, and there is no account.',
  look: {
    title: 'Look at the story',
    text: 'It is made up, and marked as any story on the sites that you allow.',
    // Each is drawn as its marks are.
    council: 'Councils',
    rating: 'Ratings, in the colour of their grade',
    quotation: 'Quotes, with who said them',
  },
  save: {
    title: 'Save a quote',
    text: 'Press a mark and a small card says what it is. Save it there; add a note if you like. Alt+Shift+J goes from mark to mark.',
    next: 'Show the next mark',
    done: {
      one: '✓ {count} passage of the story is saved.',
      other: '✓ {count} passages of the story are saved.',
    },
    takeAway: 'Take it away again',
  },
  panel: {
    title: 'Open the panel',
    text: 'Beside the page it shows the inspection record with Ofsted’s own outcome, all quotes by speaker, and what you have saved. The button in the toolbar opens it too.',
    open: 'Open the panel',
  },
  sites: {
    title: 'Choose your sites',
    text: 'Spotcheck reads CYP Now from the start, and no other site before you allow it.',
  },
  // A made-up story. Its facts are public, its people are not real.
  story: {
    title: 'Wakefield children’s services rated inadequate',
    byline: 'A made-up story by Sam Reporter',
    date: '20 July 2018',
    found:
      'Wakefield Council’s children’s services have been rated inadequate by Ofsted after an inspection in June 2018 under the new framework for inspecting local authority children’s services.',
    said: 'Inspectors said that “too many children wait too long for help” and that social workers had more cases than they could manage.',
    added: '“The pace of change has been too slow,” the inspectors added.',
    before: 'The council had been rated requires improvement in July 2016.',
    leader:
      'Robin Example, leader of Wakefield Council, said: “We have let families down, and we will put that right. The money is in place, and so are the people.”',
    next: 'Ofsted will return to the council for monitoring visits every three months.',
  },
} as const
