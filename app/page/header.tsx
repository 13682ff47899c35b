import { paths } from '../paths.ts'
import { mainForm } from './form.tsx'
import { menu } from './menu.ts'
import { usePage, useTexts } from './page-context.ts'
import { Hidden } from './prose.tsx'
import { pageTexts } from './texts.ts'

/** Whether "Snel weg" is there, and whether the page has a form (`Form` without an id) to take along. */
export type LeaveChoice = boolean | 'page without form'

/** The product's name, the menu, who is signed in, and the choice of language. */
export function Header({ leaveButton }: { readonly leaveButton: LeaveChoice }) {
  const { person } = usePage()
  const texts = useTexts(pageTexts)
  return (
    <header className="dw-header">
      <div className="dw-header__bar">
        <a className="dw-header__brand" href={paths.home()}>
          <Mark />
          <span className="dw-header__name">{texts.product}</span>
          <span className="dw-header__tagline">{texts.tagline}</span>
        </a>
        <div className="dw-header__tools">
          <LanguageChoice />
          {leaveButton ? <LeaveButton alone={leaveButton === 'page without form'} /> : null}
        </div>
      </div>
      {person ? <Menu /> : null}
    </header>
  )
}

/** Two halves with an opening between them: what is shared and what stays. */
function Mark() {
  return (
    <svg className="dw-header__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M14 3.2A13 13 0 0 0 14 28.8Z" fill="currentColor" />
      <path
        d="M18 4.2A12 12 0 0 1 18 27.8Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    </svg>
  )
}

function LanguageChoice() {
  const { language, path } = usePage()
  const texts = useTexts(pageTexts)
  const other = language === 'nl' ? 'en' : 'nl'
  return (
    <form className="dw-header__language" method="post" action={paths.language()} noValidate>
      <input type="hidden" name="terug" value={path} />
      <button className="dw-header__button" type="submit" name="taal" value={other} lang={other}>
        {other === 'en' ? texts.toEnglish : texts.toDutch}
      </button>
    </form>
  )
}

/**
 * On a page with a form the button sends that form along, so that what was filled in is there again
 * on return; a page without one has a form of its own for it.
 */
function LeaveButton({ alone }: { readonly alone: boolean }) {
  const { path } = usePage()
  const texts = useTexts(pageTexts)
  return (
    <form method="post" action={paths.leave()} noValidate>
      {alone ? null : <EnterSends />}
      <button
        className="dw-header__leave"
        type="submit"
        form={alone ? undefined : mainForm}
        formAction={paths.leave()}
        name="_terug"
        value={path}
        title={texts.leaveWhy}
      >
        {texts.leave}
      </button>
    </form>
  )
}

/**
 * Enter in a field presses the first button of its form, wherever that stands. Without this one that
 * would be "Snel weg", or a side road within the form; with it the form is simply sent.
 */
function EnterSends() {
  return <button className="dw-hidden" type="submit" form={mainForm} tabIndex={-1} aria-hidden />
}

function Menu() {
  const { person, pages, path } = usePage()
  const texts = useTexts(pageTexts)
  return (
    <div className="dw-menu">
      <div className="dw-menu__content">
        <nav className="dw-menu__nav" aria-label={texts.menu}>
          <ul className="dw-menu__list">
            {menu
              .filter((item) => pages.has(item.path.pattern))
              .map((item) => (
                <li key={item.text}>
                  <a
                    className="dw-menu__link"
                    href={item.path()}
                    aria-current={path === item.path() ? 'page' : undefined}
                  >
                    {texts[item.text]}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        <form className="dw-menu__person" method="post" action={paths.signOut()} noValidate>
          <span>
            <Hidden>{texts.signedInAs} </Hidden>
            {person?.name}
            <span className="dw-menu__organisation">{person?.organisation}</span>
          </span>
          <button className="dw-header__button" type="submit">
            {texts.signOut}
          </button>
        </form>
      </div>
    </div>
  )
}
