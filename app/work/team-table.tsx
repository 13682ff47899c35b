import { longDay, Paragraph, Table, usePage, useTexts } from '../page/index.ts'
import type { Lateness } from '../reminders/repository.ts'
import { workTexts } from './texts.ts'

/** What is late in a team, with the names of its members. */
export interface TeamLateness {
  readonly late: readonly Lateness[]
  readonly names: ReadonlyMap<string, string>
}

/** Who is late, with what and since when; never of whom. */
export function TeamTable({ team }: { readonly team: TeamLateness }) {
  const texts = useTexts(workTexts)
  const { language } = usePage()
  if (team.late.length === 0) return <Paragraph>{texts.teamNothing}</Paragraph>
  return (
    <>
      <Paragraph>{texts.teamLead}</Paragraph>
      <Table
        caption={texts.team}
        hideCaption
        columns={[texts.teamWho, texts.teamWhat, texts.teamSince]}
        rows={team.late.map(({ professionalId, kind, dueOn, count }) => ({
          id: `${professionalId}-${kind}-${dueOn}`,
          cells: [
            team.names.get(professionalId) ?? '',
            texts.teamCount(texts[kind], count),
            longDay(dueOn, language),
          ],
        }))}
      />
    </>
  )
}
