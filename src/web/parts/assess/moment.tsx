const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** When something was done, in the reader's own time. */
export function Moment({ at }: { readonly at: string }) {
  const date = new Date(at)
  return <time dateTime={at}>{Number.isNaN(date.getTime()) ? at : format.format(date)}</time>
}
