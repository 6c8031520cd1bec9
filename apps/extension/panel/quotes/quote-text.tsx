/** Words as they are printed, a string a paragraph. */
export function QuoteText({ paragraphs, id }: { paragraphs: string[]; id?: string }) {
  return (
    <blockquote class="quote-text" id={id}>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </blockquote>
  )
}
