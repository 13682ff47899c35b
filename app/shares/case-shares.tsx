import { findParticipants } from '../cases/participants-repository.ts'
import type { Case } from '../cases/repository.ts'
import type { Tx } from '../database/connection.ts'
import {
  ButtonGroup,
  ButtonLink,
  Heading,
  longDate,
  Paragraph,
  TaskList,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { kindsLine } from './kinds-line.ts'
import { type CaseShare, findCaseShares } from './case-shares-repository.ts'
import { reviewOf } from './review.ts'
import { StateBadge, untilText } from './share-page.tsx'
import { type ShareState, stateOf } from './share-state.ts'
import { shareTexts } from './texts.ts'

/** A share as the page of its case lists it. */
export interface ListedShare {
  readonly share: CaseShare
  readonly state: ShareState
  /** The other one: who got it, or who gave it. */
  readonly whom: string
}

/** What one gave and was given in a case. */
export interface CaseSharesView {
  readonly caseId: string
  readonly given: readonly ListedShare[]
  readonly received: readonly ListedShare[]
  /** How many that stopped with the phase wait to be looked at. */
  readonly toReview: number
}

/** Reads what one gave and was given in a case, newest first. */
export async function readCaseShares(tx: Tx, found: Case, me: string): Promise<CaseSharesView> {
  const shares = (await findCaseShares(tx, { caseId: found.id })).toReversed()
  const participants = await findParticipants(tx, found.id)
  const people = new Map(participants.map((one) => [one.id, one]))
  const givers = new Map(participants.map((one) => [one.professionalId, one.name]))
  const isReceived = ({ participantId }: CaseShare) => participantId === me
  const listed = (share: CaseShare): ListedShare => {
    const recipient = people.get(share.participantId)
    const whom = isReceived(share) ? givers.get(share.by) : recipient?.name
    return { share, state: stateOf(share, found, recipient), whom: whom ?? '' }
  }
  return {
    caseId: found.id,
    given: shares.filter((share) => !isReceived(share)).map(listed),
    received: shares.filter(isReceived).map(listed),
    toReview: (await reviewOf(tx, [found], shares)).length,
  }
}

/** What one gave and was given in a case: live or not, and until when. Under the page's own heading. */
export function CaseShares({ view }: { readonly view: CaseSharesView }) {
  const texts = useTexts(shareTexts)
  const { caseId, given, received, toReview } = view
  return (
    <>
      {toReview > 0 ? (
        <p>
          <TextLink href={paths.sharesToReview({ caseId })}>{texts.toReview(toReview)}</TextLink>
        </p>
      ) : null}
      <Heading level={3}>{texts.given}</Heading>
      <Listed shares={given} none={texts.givenNone} line={texts.line} />
      <Heading level={3}>{texts.received}</Heading>
      <Listed shares={received} none={texts.receivedNone} line={texts.lineFrom} />
      <div className="dw-screen-only">
        <ButtonGroup>
          <ButtonLink kind="secondary" href={paths.shareInCase({ caseId })}>
            {texts.share}
          </ButtonLink>
        </ButtonGroup>
      </div>
    </>
  )
}

function Listed(props: {
  readonly shares: readonly ListedShare[]
  readonly none: string
  readonly line: (what: string, whom: string) => string
}) {
  const texts = useTexts(shareTexts)
  const { language } = usePage()
  if (props.shares.length === 0) return <Paragraph>{props.none}</Paragraph>
  return (
    <TaskList
      tasks={props.shares.map(({ share, state, whom }) => ({
        id: `verstrekking-${share.id}`,
        title: props.line(kindsLine(share.categories, language), whom),
        href: paths.share({ shareId: share.id }),
        hint:
          state === 'outside'
            ? longDate(share.madeAt, language)
            : texts.lineSince(longDate(share.madeAt, language), untilText(share, texts, language)),
        status: <StateBadge state={state} />,
      }))}
    />
  )
}
