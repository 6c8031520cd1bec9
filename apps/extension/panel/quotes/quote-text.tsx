/** Quoted words in their marks: every paragraph opens with one, the last alone closes. */
export function QuoteText({ words, id }: { words: string; id?: string }) {
  const paragraphs = words.split(/\n+/)
  return (
    <blockquote class="quote-text" id={id}>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>
          “{paragraph}
          {index === paragraphs.length - 1 && '”'}
        </p>
      ))}
    </blockquote>
  )
}
