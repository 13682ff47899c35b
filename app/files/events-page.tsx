import { FilterForm, Heading, Paragraph, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import { type EventGroup, eventGroups } from './event-groups.ts'
import type { HappenedLine } from './event-words.ts'
import { HappenedList } from './happened-list.tsx'
import { fileTexts } from './texts.ts'

/** All that happened to a file, or one kind of it. */
export function EventsPage(props: {
  readonly fileId: string
  readonly lines: readonly HappenedLine[]
  readonly group: EventGroup
}) {
  const { fileId, lines, group } = props
  const texts = useTexts(fileTexts)
  return (
    <>
      <Heading level={1}>{texts.events}</Heading>
      <Paragraph kind="lead">{texts.eventsLead}</Paragraph>
      <GroupForm fileId={fileId} group={group} />
      {lines.length === 0 ? <Paragraph>{texts.eventsNone}</Paragraph> : null}
      <HappenedList lines={lines} most={most} />
      {lines.length > most ? <Paragraph>{texts.eventsMost(most)}</Paragraph> : null}
    </>
  )
}

const most = 200

/** Which kind to see; it stands in the address, and names nobody. */
function GroupForm({ fileId, group }: { readonly fileId: string; readonly group: EventGroup }) {
  const texts = useTexts(fileTexts)
  const labels: Readonly<Record<EventGroup, string>> = {
    alles: texts.eventsAll,
    anderen: texts.eventsOthers,
    gezien: texts.eventsSeen,
    gedeeld: texts.eventsShared,
    gevraagd: texts.eventsAsked,
    afgewogen: texts.eventsWeighed,
  }
  return (
    <FilterForm
      action={paths.fileEvents({ fileId })}
      name="soort"
      label={texts.eventsKind}
      chosen={group}
      options={eventGroups.map((one) => ({ value: one, label: labels[one] }))}
      button={texts.eventsShow}
    />
  )
}
