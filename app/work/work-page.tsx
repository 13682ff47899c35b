import type { ComponentChildren } from 'preact'
import {
  Alert,
  Details,
  Heading,
  Paragraph,
  TaskList,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { type TeamLateness, TeamTable } from './team-table.tsx'
import { workTexts } from './texts.ts'
import type { WorkList } from './work-list.ts'
import { partsOf, type WorkPart } from './work-parts.tsx'

/** One's own work by what is to be done, late things first; a team lead also sees what is late in the team. */
export function WorkPage(props: {
  readonly work: WorkList
  readonly team: TeamLateness | undefined
}) {
  const { work, team } = props
  const texts = useTexts(workTexts)
  const { language } = usePage()
  const parts = partsOf(work, texts, language).filter(({ tasks }) => tasks.length > 0)
  return (
    <>
      <Heading level={1}>{texts.title}</Heading>
      <Paragraph kind="lead">{texts.lead}</Paragraph>
      {parts.length === 0 ? (
        <Alert kind="ok">
          <Paragraph>{texts.nothing}</Paragraph>
        </Alert>
      ) : null}
      {parts.length > 3 ? <Counts parts={parts} /> : null}
      {parts.map((part) => (
        <Part key={part.id} id={part.id} heading={texts.counted(part.heading, part.tasks.length)}>
          <Tasks part={part} />
        </Part>
      ))}
      {team === undefined ? null : (
        <Part id="team" heading={texts.team}>
          <TeamTable team={team} />
        </Part>
      )}
    </>
  )
}

/** How much there is of each kind, and the way to it. */
function Counts({ parts }: { readonly parts: readonly WorkPart[] }) {
  const texts = useTexts(workTexts)
  return (
    <nav aria-label={texts.onThisPage}>
      <ul className="dw-list">
        {parts.map(({ id, heading, tasks }) => (
          <li key={id}>
            <TextLink href={`#${id}`}>{texts.counted(heading, tasks.length)}</TextLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Part(props: {
  readonly id: string
  readonly heading: string
  readonly children: ComponentChildren
}) {
  return (
    <>
      <Heading level={2} id={props.id}>
        {props.heading}
      </Heading>
      {props.children}
    </>
  )
}

const shown = 10

/** The first ten; what else there is opens below them. What is late is all there. */
function Tasks({ part }: { readonly part: WorkPart }) {
  const texts = useTexts(workTexts)
  const most = part.id === 'te-laat' ? part.tasks.length : shown
  const rest = part.tasks.slice(most)
  return (
    <>
      <TaskList tasks={part.tasks.slice(0, most)} />
      {rest.length === 0 ? null : (
        <Details summary={texts.more(rest.length)}>
          <TaskList tasks={rest} />
        </Details>
      )}
    </>
  )
}
