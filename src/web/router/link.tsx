import type { ComponentProps, MouseEvent } from 'react'
import { navigate } from './location.ts'
import { preloadPage } from './routes.ts'

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  readonly to: string
}

/** True for a plain click that should stay in this window. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/** A link to a page of the app: it loads the page's code when pointed at, and goes there without a new document. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || !isPlain(event) || rest.target || rest.download !== undefined) return
    event.preventDefault()
    navigate(to)
  }
  const preload = () => preloadPage(to)
  return <a href={to} onClick={follow} onPointerEnter={preload} onFocus={preload} {...rest} />
}
