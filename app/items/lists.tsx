import type { Tx } from '../database/connection.ts'
import { isId } from '../database/id.ts'
import {
  ButtonGroup,
  ButtonLink,
  Heading,
  Paragraph,
  StatusBadge,
  TextLink,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { ItemFacts, KindBadge, Statement, useCategory } from './item-parts.tsx'
import { type ShownItem, withPeople } from './item-view.ts'
import { readItemsOfCase, readItemsOfFile } from './repository.ts'
import { itemTexts } from './texts.ts'

/** One page of items, newest first. */
export interface ItemsPage {
  readonly items: readonly ShownItem[]
  /** The item after which the next page begins. */
  readonly next: string | undefined
}

/** The items of a case that one reaches, with the events of reading them. */
export const readCaseItems = (tx: Tx, caseId: string, after?: string): Promise<ItemsPage> =>
  withPeopleOn(tx, readItemsOfCase(tx, caseId, placeOf(after)))

/** The items in a file of one's own. */
export const readFileItems = (
  tx: Tx,
  fileId: string,
  after?: string,
  size = 50,
): Promise<ItemsPage> => withPeopleOn(tx, readItemsOfFile(tx, fileId, placeOf(after), size))

const placeOf = (after: string | undefined) => (isId(after) ? after : undefined)

async function withPeopleOn(tx: Tx, page: ReturnType<typeof readItemsOfCase>): Promise<ItemsPage> {
  const { items, next } = await page
  return { items: await withPeople(tx, items), next }
}

/** The items of a case, own ones and those of others, and the way to bring one in. */
export function CaseItems(props: {
  readonly caseId: string
  readonly page: ItemsPage
  /** Of the headings of its groups. */
  readonly level?: 2 | 3
}) {
  const { caseId, page, level = 3 } = props
  const texts = useTexts(itemTexts)
  const own = page.items.filter(({ right }) => right === 'own_item')
  const others = page.items.filter(({ right }) => right === 'share')
  return (
    <>
      {page.items.length === 0 ? <Paragraph>{texts.none}</Paragraph> : null}
      <Group heading={texts.otherItems} items={others} level={level} />
      <Group heading={texts.ownItems} items={own} level={level} />
      <Older href={paths.caseItems({ caseId })} next={page.next} />
      <ButtonGroup>
        <ButtonLink kind="secondary" href={paths.newItem({ caseId })}>
          {texts.bringIn}
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}

/** The items in a file of one's own, of a case or of the file alone. */
export function FileItems(props: { readonly fileId: string; readonly page: ItemsPage }) {
  const { fileId, page } = props
  const texts = useTexts(itemTexts)
  return (
    <>
      {page.items.length === 0 ? <Paragraph>{texts.noneFile}</Paragraph> : null}
      <Items items={page.items} />
      <Older href={paths.fileItems({ fileId })} next={page.next} />
      <ButtonGroup>
        <ButtonLink kind="secondary" href={paths.newFileItem({ fileId })}>
          {texts.bringIn}
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}

function Group(props: {
  readonly heading: string
  readonly items: readonly ShownItem[]
  readonly level: 2 | 3
}) {
  if (props.items.length === 0) return null
  return (
    <>
      <Heading level={props.level} size={3}>
        {props.heading}
      </Heading>
      <Items items={props.items} />
    </>
  )
}

function Items({ items }: { readonly items: readonly ShownItem[] }) {
  if (items.length === 0) return null
  return (
    <ul className="dw-items">
      {items.map((item) => (
        <ListedItem key={item.id} item={item} />
      ))}
    </ul>
  )
}

function ListedItem({ item }: { readonly item: ShownItem }) {
  const texts = useTexts(itemTexts)
  const category = useCategory(item.category)
  return (
    <li className={item.endedAt === null ? 'dw-item' : 'dw-item dw-item--ended'}>
      <p className="dw-item__head">
        <TextLink href={paths.item({ itemId: item.id })}>{category}</TextLink>{' '}
        <KindBadge kind={item.kind} />{' '}
        {item.endedHow === null ? null : (
          <StatusBadge kind="neutral">{texts[`ended_${item.endedHow}`]}</StatusBadge>
        )}
      </p>
      <Statement text={item.text} />
      <ItemFacts item={item} />
    </li>
  )
}

function Older(props: { readonly href: string; readonly next: string | undefined }) {
  const texts = useTexts(itemTexts)
  if (props.next === undefined) return null
  return (
    <Paragraph>
      <TextLink href={`${props.href}?na=${props.next}`}>{texts.older}</TextLink>
    </Paragraph>
  )
}
