import { Button, Form, Heading, HiddenField, Paragraph, useTexts } from '../../page/index.ts'
import { paths } from '../../paths.ts'
import type { TableEntry } from '../table-repository.ts'
import { EntryDeeds, EntryReach } from './entry.tsx'
import type { LiveView } from './live-view.ts'
import { liveTexts } from './texts.ts'

/** Who is involved at all, for each whom the slot concerns: before anything else is said. */
export function InvolvedPart({ view }: { readonly view: LiveView }) {
  const texts = useTexts(liveTexts)
  return (
    <section>
      <Heading level={2}>{texts.involvedHeading}</Heading>
      {view.people.map(({ id, name, fileId }) => (
        <Person
          key={id}
          view={view}
          id={id}
          name={name || texts.somebody}
          mayAdd={fileId !== undefined && view.phase === 'open'}
        />
      ))}
    </section>
  )
}

/** What says that somebody knows a person. */
export const isInvolvement = ({ category }: Pick<TableEntry, 'category'>): boolean =>
  category === 'involvement'

function Known({
  known,
  view,
}: {
  readonly known: readonly TableEntry[]
  readonly view: LiveView
}) {
  const texts = useTexts(liveTexts)
  return (
    <ul className="dw-list">
      {known.map((entry) => (
        <li key={entry.id} id={`betrokken-${entry.id}`}>
          <strong>{entry.organisation}</strong>
          {`, ${entry.name}`}
          {entry.text === texts.weKnowItem ? null : `: ${entry.text}`}
          <EntryReach entry={entry} view={view} />
          <EntryDeeds entry={entry} view={view} />
        </li>
      ))}
    </ul>
  )
}

function Person(props: {
  readonly view: LiveView
  readonly id: string
  readonly name: string
  readonly mayAdd: boolean
}) {
  const { view, id, name } = props
  const texts = useTexts(liveTexts)
  const known = view.table.filter((one) => isInvolvement(one) && one.about.includes(id))
  const slotId = view.slot.id
  return (
    <div className="dw-involved">
      <Heading level={3}>{name}</Heading>
      <div>
        {known.length === 0 ? (
          <Paragraph>{texts.involvedNone}</Paragraph>
        ) : (
          <Known known={known} view={view} />
        )}
      </div>
      {props.mayAdd && !known.some(({ isMine }) => isMine) ? (
        <Form action={paths.putOnTable({ slotId })} id={`bekend-${id}`}>
          <HiddenField name="bekend" value={id} />
          <Button kind="secondary">{texts.weKnow(name)}</Button>
        </Form>
      ) : null}
    </div>
  )
}
