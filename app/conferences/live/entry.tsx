import { Statement, sourceWords } from '../../items/item-parts.tsx'
import { itemTexts } from '../../items/texts.ts'
import { idOf } from '../../database/id.ts'
import { categoryLabel } from '../../cases/category-words.ts'
import {
  Button,
  Form,
  HiddenField,
  longDay,
  Paragraph,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import type { TableEntry } from '../table-repository.ts'
import { type LiveView, nameOf, subjectName } from './live-view.ts'
import { liveTexts } from './texts.ts'
import { isWeighedFor } from './weighed.ts'

interface EntryProperties {
  readonly entry: TableEntry
  readonly view: LiveView
}

/** One item on the table: its words, how it is known, of which day, by whom. */
export function Entry({ entry, view }: EntryProperties) {
  const texts = useTexts(liveTexts)
  const items = useTexts(itemTexts)
  const { language } = usePage()
  const { name, organisation, source, sourceText, on, about, category } = entry
  const by = [name, organisation].filter(Boolean).join(', ')
  return (
    <li className="dw-item" id={`op-tafel-${entry.id}`}>
      <p className="dw-item__head">
        {about.map((id) => subjectName(view, id, texts.somebody)).join(', ')}
      </p>
      <Statement text={entry.text} />
      <p className="dw-item__facts">
        {[
          categoryLabel(category, language),
          sourceWords({ source, sourceText }, items),
          longDay(on, language),
        ].join(' · ')}
        <br />
        {texts.broughtBy(by)}
      </p>
      <EntryReach entry={entry} view={view} />
      <EntryDeeds entry={entry} view={view} />
    </li>
  )
}

/** For whom one's own item can be seen, and for whom it cannot: then it should not be said either. */
export function EntryReach({ entry, view }: EntryProperties) {
  const texts = useTexts(liveTexts)
  if (!entry.isMine) return null
  const names = (ids: readonly string[]) =>
    ids.map((id) => nameOf(view, id, texts.somebody)).join(', ')
  const { seenBy, uncovered, clientMaySee } = entry
  return (
    <div className="dw-reach">
      <Paragraph kind="small">
        {seenBy.length === 0 ? texts.seenByNobody : texts.seenBy(names(seenBy))}
        {clientMaySee ? ` ${texts.clientMaySee}` : ''}
      </Paragraph>
      {uncovered.length === 0 ? null : (
        <Paragraph kind="small">
          <strong>{texts.notFor(names(uncovered))}</strong>
        </Paragraph>
      )}
    </div>
  )
}

/** What whoever brought it can do: weigh for those who do not see it, show it to them, take it off. */
export function EntryDeeds({ entry, view }: EntryProperties) {
  const texts = useTexts(liveTexts)
  if (!entry.isMine) return null
  const slotId = view.slot.id
  const { id: entryId, uncovered, about } = entry
  const newly = uncovered
    .filter((id) => isWeighedFor(entry, id, view.grounds))
    .map((id) => nameOf(view, id, texts.somebody))
  const own = view.people.filter(({ id, fileId }) => about.includes(id) && fileId !== undefined)
  return (
    <div className="dw-entry__deeds">
      {uncovered.length === 0 ? null : (
        <>
          {own.map(({ id }) => (
            <Form
              key={id}
              action={paths.weighForTable({ slotId, subjectId: id })}
              id={`afwegen-${entryId}-${id}`}
            >
              <HiddenField name="nummer" value={idOf(entryId, [id, ...uncovered].join())} />
              <HiddenField name="soort" value={entry.category} />
              <Button kind="secondary">{texts.whatDoesItAdd}</Button>
            </Form>
          ))}
          {newly.length === 0 ? null : (
            <EntryButton slotId={slotId} entryId={entryId} doing="ook-tonen">
              {texts.showAlsoTo(newly.join(', '))}
            </EntryButton>
          )}
        </>
      )}
      <EntryButton slotId={slotId} entryId={entryId} doing="van-tafel">
        {texts.takeOff}
      </EntryButton>
    </div>
  )
}

function EntryButton(props: {
  readonly slotId: string
  readonly entryId: string
  readonly doing: 'van-tafel' | 'ook-tonen'
  readonly children: string
}) {
  const { slotId, entryId, doing } = props
  return (
    <Form action={paths.tableEntry({ slotId, entryId })} id={`${doing}-${entryId}`}>
      <HiddenField name="doen" value={doing} />
      <Button kind="subtle">{props.children}</Button>
    </Form>
  )
}
