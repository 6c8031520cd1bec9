/** What stands on the pages of many sites without being part of the story. None of it is true. */
import { html } from './html.ts'

/** Another story: what marks in it would be wrong. */
export const elsewhere = {
  headline: 'Neighbouring county told to mend its care for children',
  teaser:
    'Children in the next county wait too long for a social worker, inspectors have said after a visit in the spring.',
}

export const newsletterForm = html`<form class="newsletter-form"><label>Email<input type="email"></label><button>Sign up</button></form>
<p>Invalid email</p>
<p>Something went wrong, please try again later.</p>
<p>Thank you for signing up!</p>
<p>We use your sign-up to provide content in ways you've consented to and to improve our understanding of you. Read our <a href="/privacy">Privacy Notice</a>.</p>`

/** Readers' words below the story, as long as its own. */
export const comments = html`<ol class="comment-list">
<li class="comment even depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn">A Reader</b> <a href="#comment-1"><time datetime="2026-01-02">2 January 2026 at 10:12 am</time></a></footer><div class="comment-content"><p>I have worked in two authorities that were rated inadequate, and what helped in both was smaller teams and managers who stayed.</p></div><div class="reply"><a rel="nofollow" href="#respond">Reply</a></div></article></li>
<li class="comment odd depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn">Another Reader</b></footer><div class="comment-content"><p>Nobody asks the children. When mine was in care, she had seven social workers in a year, and the council called that good.</p></div></article></li>
</ol>
<div id="respond" class="comment-respond"><h3>Leave a Reply</h3><p class="comment-notes">Your email address will not be published. Required fields are marked *</p></div>`
