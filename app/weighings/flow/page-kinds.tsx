import { askedPage } from './asked-page.tsx'
import { categoriesPage } from './categories-page.tsx'
import { detailsPage } from './details-page.tsx'
import type { PageKind } from './page-kind.ts'
import type { AnsweredPage } from './pages.ts'
import { partiesPage } from './parties-page.tsx'
import { purposePage } from './purpose-page.tsx'
import { HappeningField, WhyStart } from './start-page.tsx'
import { happeningValues, readHappening } from './start-form.ts'
import { FlowButtons } from './page-frame.tsx'

/** The first question again, for a draft that has begun. */
const happeningPage: PageKind = {
  title: (_content, { texts }) => texts.happening,
  values: ({ flow }) => happeningValues(flow.answers.given),
  read: ({ flow }, posted, { texts }) => {
    const { given, errors } = readHappening(posted, texts)
    return {
      answers: { ...flow.answers, given: { ...flow.answers.given, ...given } },
      keys: ['aanleiding', 'soort-uitwisseling'],
      errors,
    }
  },
  view: ({ flow }) => (
    <>
      <HappeningField heading without="urgent" />
      <FlowButtons draftId={flow.draft.id} />
      <WhyStart />
    </>
  ),
}

const special: Readonly<Partial<Record<AnsweredPage, PageKind>>> = {
  aanleiding: happeningPage,
  'met-wie': partiesPage,
  doel: purposePage,
  gegevens: categoriesPage,
  'gegevens-nader': detailsPage,
}

/** How a page is titled, filled in, read and drawn. */
export const kindOfPage = (page: AnsweredPage): PageKind => special[page] ?? askedPage
