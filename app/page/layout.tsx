import type { ComponentChildren } from 'preact'
import { Alert } from './blocks.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Footer } from './footer.tsx'
import { Header, type LeaveChoice } from './header.tsx'
import { usePage, useTexts } from './page-context.ts'
import { Paragraph } from './prose.tsx'
import { pageTexts } from './texts.ts'
import { Back, Breadcrumbs, type Crumb } from './way-back.tsx'

/** What a feature says of its page. */
export interface PageProperties {
  /** Never with anything about a person: titles stand in the browser's history. */
  readonly title: string
  /** 200 unless there are errors. */
  readonly status?: 200 | 400 | 404 | 409
  readonly errors?: PageErrors
  readonly back?: { readonly href: string; readonly label?: string }
  readonly breadcrumbs?: readonly Crumb[]
  /** "Snel weg", on pages about weighing; `true` when the page has a main form. */
  readonly leaveButton?: LeaveChoice
  /** For tables: wider than text is read with ease. */
  readonly wide?: boolean
  /** Where the page can be fetched again, when that is not its own address. */
  readonly path?: string
  /** A page that follows what happens, by script; `plain` is the same page for a browser without. */
  readonly live?: { readonly plain: string }
  /** Fetched anew after so many seconds: for the page without script beside a live one. */
  readonly refresh?: number
}

type PageErrors = readonly { readonly field: string; readonly message: string }[]

/** The whole document around a page's content. */
export function Layout(props: PageProperties & { readonly children: ComponentChildren }) {
  const page = usePage()
  const texts = useTexts(pageTexts)
  const wrong = page.errors.length > 0 ? `${texts.error} ` : ''
  return (
    <html lang={page.language} className="deelwijzer-theme">
      <Head title={`${wrong}${props.title} – ${texts.product}`} live={props.live} />
      <body className="dw-page">
        <a className="dw-skip-link" href="#inhoud">
          {texts.skip}
        </a>
        {page.trial ? <TrialBanner /> : null}
        <Header leaveButton={props.leaveButton ?? false} />
        <div className={props.wide ? 'dw-body dw-body--wide' : 'dw-body'}>
          {props.breadcrumbs ? <Breadcrumbs crumbs={props.breadcrumbs} /> : null}
          {props.back ? <Back {...props.back} /> : null}
          <main className="dw-main" id="inhoud" tabIndex={-1}>
            <ErrorSummary />
            {page.keptForm ? <KeptAlert /> : null}
            {props.children}
          </main>
        </div>
        <Footer />
      </body>
    </html>
  )
}

interface HeadProperties {
  readonly title: string
  readonly live: PageProperties['live'] | undefined
}

function Head({ title, live }: HeadProperties) {
  const { assets } = usePage()
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={assets.style} />
      {assets.theme ? <link rel="stylesheet" href={assets.theme} /> : null}
      {live ? <LiveHead {...live} /> : null}
    </head>
  )
}

function LiveHead({ plain }: { readonly plain: string }) {
  const { assets, nonce } = usePage()
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={`0; url=${plain}`} />
      </noscript>
      <script type="module" src={assets.live} nonce={nonce} />
    </>
  )
}

function TrialBanner() {
  const texts = useTexts(pageTexts)
  return (
    <aside className="dw-trial" aria-label={texts.trialName}>
      <p className="dw-trial__text">
        <strong>{texts.trial}</strong> {texts.trialMore}
      </p>
    </aside>
  )
}

function KeptAlert() {
  const texts = useTexts(pageTexts)
  return (
    <Alert kind="info">
      <Paragraph>{texts.kept}</Paragraph>
    </Alert>
  )
}
