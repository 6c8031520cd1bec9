/**
 * Quoted words in their marks. Every paragraph opens with one; `goesOn` says that the next paragraph follows
 * without the marks having closed, as in print.
 */
export function QuoteText({ parts, id }: { parts: { words: string; goesOn: boolean }[]; id?: string }) {
  return (
    <blockquote class="quote-text" id={id}>
      {parts.map(({ words, goesOn }, index) => (
        <p key={index}>
          “{words}
          {goesOn || '”'}
        </p>
      ))}
    </blockquote>
  )
}
