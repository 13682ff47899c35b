import type { ComponentChildren } from 'preact'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, Visit } from '../route.ts'
import { ArticlePage } from './article-page.tsx'
import { findArticle } from './articles/index.ts'
import { LookUpPage } from './look-up-page.tsx'
import { findNorm, placeOf } from './norm-facts.ts'
import { NormListPage } from './norm-list-page.tsx'
import { NormPage } from './norm-page.tsx'
import { findRole, type Role } from './recipients.ts'
import { SheetPage } from './sheet-page.tsx'
import { lookUpTexts } from './texts.ts'
import { answersFor, findAnswer } from './who-may.ts'
import { WhoMayChoicePage, WhoMayPage } from './who-may-page.tsx'
import { WhoMayToPage } from './who-may-to-page.tsx'
import { GlossaryPage, NotWeighablePage } from './word-pages.tsx'

type Handler = Extract<Route, { right: 'anyone' }>['handler']

/** A page of the look-up. Anyone may read it: nothing about a client stands here. */
const page = (path: string, handler: Handler): Route => ({
  method: 'get',
  path,
  right: 'anyone',
  event: { none: 'shows the law, and nothing about a client' },
  handler,
})

export const lookUpRoutes: readonly Route[] = [
  page(paths.lookUp.pattern, (visit) =>
    visit.page({ title: visit.t(lookUpTexts).title }, <LookUpPage role={ownRole(visit)} />),
  ),
  page(paths.whoMayChoice.pattern, chooseRole),
  page(paths.whoMay.pattern, async (visit) => {
    const role = requireRole(visit)
    const groups = await answersFor(role)
    return show(
      visit,
      visit.t(lookUpTexts).whoMay,
      <WhoMayPage role={role} groups={groups} />,
      true,
    )
  }),
  page(paths.whoMayTo.pattern, (visit) => {
    const role = requireRole(visit)
    const answer = required(findAnswer(role, visit.param('recipient')))
    const back = { href: paths.whoMay({ role }), label: visit.t(lookUpTexts).backToTable }
    return visit.page(
      { title: visit.t(lookUpTexts).detailTitle, back, wide: true },
      <WhoMayToPage role={role} answer={answer} />,
    )
  }),
  page(paths.sheet.pattern, async (visit) => {
    const role = requireRole(visit)
    const groups = await answersFor(role)
    return show(visit, visit.t(lookUpTexts).sheet, <SheetPage role={role} groups={groups} />, true)
  }),
  page(paths.norms.pattern, (visit) => {
    const words = (visit.query('q') ?? '').trim().slice(0, 100)
    return show(visit, visit.t(lookUpTexts).norms, <NormListPage words={words} />)
  }),
  page(paths.norm.pattern, (visit) => {
    const norm = required(findNorm(visit.param('norm')))
    const texts = visit.t(lookUpTexts)
    const breadcrumbs = [
      { href: paths.lookUp(), label: texts.title },
      { href: paths.norms(), label: texts.norms },
    ]
    return visit.page({ title: placeOf(norm), breadcrumbs }, <NormPage norm={norm} />)
  }),
  page(paths.lookUpArticle.pattern, (visit) => {
    const article = required(findArticle(visit.param('article')))
    return show(visit, visit.t(article.title), <ArticlePage article={article} />, true)
  }),
  page(paths.glossary.pattern, (visit) =>
    show(visit, visit.t(lookUpTexts).glossary, <GlossaryPage />),
  ),
  page(paths.notWeighable.pattern, (visit) =>
    show(visit, visit.t(lookUpTexts).notWeighable, <NotWeighablePage />),
  ),
]

function show(visit: Visit, title: string, content: ComponentChildren, wide = false): Response {
  const breadcrumbs = [{ href: paths.lookUp(), label: visit.t(lookUpTexts).title }]
  return visit.page({ title, breadcrumbs, wide }, content)
}

/** The role was chosen in the form, or follows from who is signed in. */
function chooseRole(visit: Visit): Response {
  const chosen = visit.query('rol')
  const role = chosen === undefined ? ownRole(visit) : findRole(chosen)
  if (role) return visit.redirect(paths.whoMay({ role }))
  return show(visit, visit.t(lookUpTexts).whoMay, <WhoMayChoicePage />)
}

const ownRole = ({ professional }: Visit): Role | undefined => findRole(professional?.role ?? '')
const requireRole = (visit: Visit): Role => required(findRole(visit.param('role')))

function required<T>(found: T | undefined): T {
  if (found === undefined) throw new Problem('page-not-found')
  return found
}
