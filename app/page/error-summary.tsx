import { fieldId } from './form-values.ts'
import { usePage, useTexts } from './page-context.ts'
import { pageTexts } from './texts.ts'

/** What is wrong, above and outside the form, with a link to each field. */
export function ErrorSummary() {
  const { errors } = usePage()
  const texts = useTexts(pageTexts)
  if (errors.length === 0) return null
  return (
    <section className="dw-error-summary" role="alert" aria-labelledby="fouten">
      {/* Without script, autofocus is the only way to bring the keyboard here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the page is the answer to a form with errors */}
      <h2 className="dw-heading dw-heading--3" id="fouten" tabIndex={-1} autoFocus>
        {texts.errorHeading}
      </h2>
      <ul className="dw-error-summary__list">
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a className="utrecht-link utrecht-link--html-a" href={`#${fieldId(field)}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
