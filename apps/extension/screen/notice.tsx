/** What the panel sees where there is nothing to list, in plain words. */
export function Notice({ title, text }: { title: string; text: string }) {
  return (
    <div class="notice">
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  )
}
