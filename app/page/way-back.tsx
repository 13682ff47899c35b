import { useTexts } from './page-context.ts'
import { pageTexts } from './texts.ts'

/** One page on the way to this one. */
export interface Crumb {
  readonly href: string
  readonly label: string
}

/** The way from the start to here; this page itself is its heading. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const texts = useTexts(pageTexts)
  return (
    <nav className="dw-breadcrumbs" aria-label={texts.breadcrumbs}>
      <ol className="dw-breadcrumbs__list">
        {crumbs.map(({ href, label }) => (
          <li className="dw-breadcrumbs__item" key={href}>
            <a className="utrecht-link utrecht-link--html-a" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** One step back, above the page's heading. */
export function Back(props: { readonly href: string; readonly label?: string }) {
  const texts = useTexts(pageTexts)
  return (
    <nav className="dw-back" aria-label={texts.wayBack}>
      <a className="utrecht-link utrecht-link--html-a dw-back__link" href={props.href}>
        {props.label ?? texts.back}
      </a>
    </nav>
  )
}
