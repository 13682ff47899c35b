import type { Tx } from '../database/connection.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  Form,
  Heading,
  List,
  Paragraph,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { SignedInVisit } from '../route.ts'
import { readWeighing } from '../weighings/repository.ts'
import { kindsLine } from './kinds-line.ts'
import { type CaseShare, endConsent, findCaseShares } from './case-shares-repository.ts'
import { restsOnConsent } from './consent.ts'
import { findShares, inTheCase } from './repository.ts'
import { shareTexts } from './texts.ts'

interface Closing {
  readonly weighingId: string
  readonly isOver: boolean
  readonly shares: readonly { readonly share: CaseShare; readonly whom: string }[]
}

/** What stops when the client takes consent back. */
export async function showEndConsent(visit: SignedInVisit): Promise<Response> {
  const closing = await requireClosing(visit)
  const { weighingId } = closing
  if (closing.isOver) return visit.redirect(paths.record({ weighingId }))
  const texts = visit.t(shareTexts)
  return visit.page(
    {
      title: texts.consentTitle,
      leaveButton: 'page without form',
      back: { href: paths.record({ weighingId }), label: texts.back },
    },
    <EndConsentPage closing={closing} />,
  )
}

/** Records that consent was taken back; what rests on it is gone on the next request. */
export async function takeEndConsent(visit: SignedInVisit): Promise<Response> {
  const { weighingId } = await requireClosing(visit)
  await visit.act((tx) => endConsent(tx, weighingId))
  return visit.redirect(paths.record({ weighingId }))
}

async function requireClosing(visit: SignedInVisit): Promise<Closing> {
  const closing = await visit.act((tx) => findClosing(tx, visit.id('weighingId')))
  if (closing === undefined) throw new Problem('page-not-found')
  return closing
}

async function findClosing(tx: Tx, weighingId: string): Promise<Closing | undefined> {
  const read = await readWeighing(tx, weighingId)
  if (!read?.weighing.within || !restsOnConsent(read.weighing.advice)) return undefined
  const all = await findCaseShares(tx, { weighingId })
  const names = new Map(
    (await findShares(tx, weighingId)).map(({ id, recipientName }) => [id, recipientName]),
  )
  const isOver = all.some(({ consentEndedAt }) => consentEndedAt !== null)
  const open = all.filter(({ endedAt, channel }) => endedAt === null && channel === inTheCase)
  return {
    weighingId,
    isOver,
    shares: open.map((share) => ({ share, whom: names.get(share.id) ?? '' })),
  }
}

function EndConsentPage({ closing }: { readonly closing: Closing }) {
  const texts = useTexts(shareTexts)
  const { language } = usePage()
  const { weighingId, shares } = closing
  return (
    <>
      <Heading level={1}>{texts.consentTitle}</Heading>
      <Paragraph kind="lead">{texts.consentLead}</Paragraph>
      {shares.length > 0 ? (
        <>
          <Heading level={2}>{texts.consentCloses}</Heading>
          <List
            items={shares.map(({ share, whom }) =>
              texts.line(kindsLine(share.categories, language), whom),
            )}
          />
        </>
      ) : (
        <Paragraph>{texts.consentNothing}</Paragraph>
      )}
      <Alert kind="info">
        <Paragraph>{texts.consentStays}</Paragraph>
      </Alert>
      <Form action={paths.endConsent({ weighingId })}>
        <ButtonGroup>
          <Button kind="danger">{texts.consentConfirm}</Button>
        </ButtonGroup>
      </Form>
    </>
  )
}
