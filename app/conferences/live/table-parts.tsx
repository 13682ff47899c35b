import { Heading, Paragraph, TextLink, useTexts } from '../../page/index.ts'
import type { ItemKind } from '../../database/case-tables.ts'
import { paths } from '../../paths.ts'
import { Entry } from './entry.tsx'
import { isInvolvement } from './involved-part.tsx'
import type { LiveView } from './live-view.ts'
import { liveTexts } from './texts.ts'

const headings = { fact: 'facts', opinion: 'opinions', suspicion: 'suspicions' } as const

/** What of one kind lies on the table: an opinion never stands among facts. */
export function KindPart({ view, kind }: { readonly view: LiveView; readonly kind: ItemKind }) {
  const texts = useTexts(liveTexts)
  const entries = view.table.filter((one) => one.kind === kind && !isInvolvement(one))
  return (
    <section className="dw-kind">
      <Heading level={3}>{texts[headings[kind]]}</Heading>
      {entries.length === 0 ? (
        <Paragraph kind="small">{texts.nothing}</Paragraph>
      ) : (
        <ul className="dw-items">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} view={view} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** The heading above the three columns, with the view for the client. */
export function TablePart({ view }: { readonly view: LiveView }) {
  const texts = useTexts(liveTexts)
  return (
    <section>
      <Heading level={2}>{texts.tableHeading}</Heading>
      <p className="dw-aside dw-screen-only">
        {view.people.map(({ id, name }) => (
          <TextLink key={id} href={paths.clientView({ slotId: view.slot.id, subjectId: id })}>
            {texts.withClientOf(name || texts.somebody)}
          </TextLink>
        ))}
      </p>
    </section>
  )
}
