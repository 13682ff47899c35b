import {
  Alert,
  ButtonGroup,
  ButtonLink,
  Form,
  Heading,
  List,
  Paragraph,
  SendOrCancel,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { Statement } from './item-parts.tsx'
import type { OwnView, Receiver } from './item-view.ts'
import { backToItem, line, onOwnItem } from './on-item.ts'
import { withdrawItem } from './repository.ts'
import { itemTexts } from './texts.ts'
import { ReceiverName } from './who-can-see.tsx'

/** Taking an item back: first who loses it, then it is gone for them. */
export const withdrawRoutes: readonly Route[] = [
  line('get', paths.withdrawItem, 'items_read', show),
  line('post', paths.withdrawItem, 'item_withdrawn', withdraw),
]

async function show(visit: SignedInVisit): Promise<Response> {
  const view = await onOwnItem(visit, async (_tx, own) => own)
  return draw(visit, view)
}

async function withdraw(visit: SignedInVisit): Promise<Response> {
  const view = await onOwnItem(visit, async (tx, own) =>
    (await withdrawItem(tx, own.item.id)) ? undefined : own,
  )
  if (view === undefined) return visit.redirect(backToItem(visit).href)
  return draw(visit, view, 409)
}

const draw = (visit: SignedInVisit, view: OwnView, status?: 409): Response =>
  visit.page(
    {
      title: visit.t(itemTexts).withdrawTitle,
      back: backToItem(visit),
      leaveButton: 'page without form',
      ...(status && { status }),
    },
    view.item.endedAt === null ? <WithdrawPage view={view} /> : <AlreadyEnded view={view} />,
  )

function WithdrawPage({ view }: { readonly view: OwnView }) {
  const texts = useTexts(itemTexts)
  const [lose, outside] = [
    view.receivers.filter(({ standing }) => standing === 'can_see'),
    view.receivers.filter(({ standing }) => standing === 'outside'),
  ]
  const itemId = view.item.id
  return (
    <>
      <Heading level={1}>{texts.withdrawTitle}</Heading>
      <Paragraph kind="lead">{texts.withdrawLead}</Paragraph>
      <Statement text={view.item.text} />
      {lose.length === 0 ? (
        <Paragraph>{texts.withdrawNobody}</Paragraph>
      ) : (
        <>
          <Paragraph>{texts.withdrawLose}</Paragraph>
          <Names view={view} receivers={lose} />
          <Paragraph>{texts.withdrawTold}</Paragraph>
        </>
      )}
      {view.receivers.some(({ standing }) => standing === 'over') ? (
        <Paragraph>{texts.withdrawEarlier}</Paragraph>
      ) : null}
      {outside.length === 0 ? null : (
        <>
          <Paragraph>{texts.withdrawOutside}</Paragraph>
          <Names view={view} receivers={outside} />
        </>
      )}
      <Paragraph>{texts.withdrawWhat}</Paragraph>
      <Form action={paths.withdrawItem({ itemId })}>
        <SendOrCancel
          kind="danger"
          send={texts.withdrawDo}
          href={paths.item({ itemId })}
          cancel={texts.cancel}
        />
      </Form>
    </>
  )
}

const Names = (props: { readonly view: OwnView; readonly receivers: readonly Receiver[] }) => (
  <List
    items={props.receivers.map((receiver) => (
      <ReceiverName key={receiver.participantId} view={props.view} receiver={receiver} />
    ))}
  />
)

/** What somebody finds who comes later than a colleague. */
export function AlreadyEnded({ view }: { readonly view: OwnView }) {
  const texts = useTexts(itemTexts)
  return (
    <>
      <Heading level={1}>{texts.title}</Heading>
      <Alert kind="warning" heading={texts.meanwhileEnded}>
        <Paragraph>{texts.meanwhileEndedText}</Paragraph>
      </Alert>
      <ButtonGroup>
        <ButtonLink href={paths.item({ itemId: view.item.id })}>{texts.openItem}</ButtonLink>
      </ButtonGroup>
    </>
  )
}
