import { CardLink, Cards, Heading, Paragraph, usePage, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import type { Route } from '../route.ts'
import { homeTexts } from './texts.ts'

/** The page after signing in: where to go. */
export const homeRoutes: readonly Route[] = [
  {
    method: 'get',
    path: paths.home.pattern,
    right: 'professional',
    event: { none: 'shows nothing about a client' },
    handler: (visit) => visit.page({ title: visit.t(homeTexts).title }, <HomePage />),
  },
]

const places = [
  ['newWeighing', 'newWeighingText'],
  ['emergency', 'emergencyText'],
  ['clients', 'clientsText'],
  ['work', 'workText'],
  ['lookUp', 'lookUpText'],
  ['tasks', 'tasksText'],
] as const

function HomePage() {
  const texts = useTexts(homeTexts)
  const { pages } = usePage()
  return (
    <>
      <Heading level={1}>{texts.heading}</Heading>
      <Paragraph kind="lead">{texts.lead}</Paragraph>
      <Cards>
        {places
          .filter(([place]) => pages.has(paths[place].pattern))
          .map(([place, text]) => (
            <CardLink key={place} href={paths[place]()} title={texts[place]}>
              {texts[text]}
            </CardLink>
          ))}
      </Cards>
    </>
  )
}
