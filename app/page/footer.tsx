import { useTexts } from './page-context.ts'
import { pageTexts } from './texts.ts'

/** What holds on every page. */
export function Footer() {
  const texts = useTexts(pageTexts)
  return (
    <footer className="dw-footer">
      <div className="dw-footer__content">
        <p>{texts.footerAbout}</p>
        <p>{texts.footerLaw}</p>
      </div>
    </footer>
  )
}
