import { recordEvent, recordRefusal } from '../../events/repository.ts'
import { Heading, longDay, Paragraph, usePage, useTexts } from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../problems/problems.ts'
import type { SignedInVisit } from '../../route.ts'
import { onSlot } from '../on-slot.ts'
import type { TableEntry } from '../table-repository.ts'
import { backToSlot } from './deeds.ts'
import { isInvolvement } from './involved-part.tsx'
import { readLive } from './live-view.ts'
import { liveTexts } from './texts.ts'

/** How often the browser fetches the page again, so that what went off the table goes from it too. */
const seconds = 5

/**
 * What lies on the table about one person and may be seen by them, on the screen of somebody who is
 * there. It is noted when it is opened, not each time that it fetches itself again.
 */
export async function showClientView(visit: SignedInVisit): Promise<Response> {
  const subjectId = visit.id('subjectId')
  const isAgain = visit.query('opnieuw') === '1'
  const entries = await onSlot(visit, async (tx, slot) => {
    const view = await readLive(tx, slot.id)
    if (view === undefined || !view.isPresent) return undefined
    if (!view.people.some(({ id }) => id === subjectId)) {
      await recordRefusal(tx, subjectId)
      return 'not about them'
    }
    const shown = view.table.filter((one) => isForClient(one, subjectId))
    if (!isAgain)
      await recordEvent(tx, {
        kind: 'client_view_shown',
        caseId: slot.caseId,
        subjects: [slot.id, subjectId, ...shown.map(({ itemId }) => itemId)],
      })
    return shown
  })
  if (entries === undefined) return backToSlot(visit)
  if (entries === 'not about them') throw new Problem('page-not-found')
  const texts = visit.t(liveTexts)
  const slotId = visit.id('slotId')
  const answer = visit.page(
    { title: texts.clientTitle, back: { href: paths.slot({ slotId }), label: texts.toSlot } },
    <ClientView entries={entries} />,
  )
  const again = `${paths.clientView({ slotId, subjectId })}?opnieuw=1`
  answer.headers.set('Refresh', `${seconds}; url=${again}`)
  return answer
}

/** About this person alone, and put on the table for them to see. */
const isForClient = ({ about, clientMaySee }: TableEntry, subjectId: string): boolean =>
  clientMaySee && about.length === 1 && about[0] === subjectId

const kinds = {
  fact: 'clientFact',
  opinion: 'clientOpinion',
  suspicion: 'clientSuspicion',
} as const

function ClientView({ entries }: { readonly entries: readonly TableEntry[] }) {
  const texts = useTexts(liveTexts)
  return (
    <div className="dw-client-view">
      <Heading level={1}>{texts.clientHeading}</Heading>
      {entries.length === 0 ? (
        <Paragraph>{texts.clientNothing}</Paragraph>
      ) : (
        <>
          <ul className="dw-items">
            {entries.map((entry) => (
              <Shown key={entry.id} entry={entry} />
            ))}
          </ul>
          <Paragraph kind="lead">{texts.clientCorrect}</Paragraph>
        </>
      )}
    </div>
  )
}

function Shown({ entry }: { readonly entry: TableEntry }) {
  const texts = useTexts(liveTexts)
  const { language } = usePage()
  const { kind, text, name, organisation, on } = entry
  const by = texts.clientSaidBy(`${name}, ${organisation}`, longDay(on, language))
  return (
    <li className="dw-item">
      <p className="dw-item__head">{texts[kinds[kind]]}</p>
      <p className="dw-client-view__words dw-words">
        {isInvolvement(entry) ? texts.clientKnown(organisation) : text}
      </p>
      <p className="dw-item__facts">{by}</p>
    </li>
  )
}
