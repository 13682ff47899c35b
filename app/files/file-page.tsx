import { CaseRows } from '../cases/cases-page.tsx'
import { today } from '../clock.ts'
import {
  ButtonGroup,
  ButtonLink,
  Details,
  Heading,
  longDate,
  longDay,
  Paragraph,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { FileItems } from '../items/lists.tsx'
import { paths } from '../paths.ts'
import { ageOn } from '../weighings/flow/file-facts.ts'
import type { FileView } from './file-view.ts'
import { HappenedList } from './happened-list.tsx'
import { OpenThings } from './open-things.tsx'
import { RecordList } from './record-list.tsx'
import type { Assignment } from './repository.ts'
import { Representatives } from './representatives.tsx'
import { fileTexts } from './texts.ts'

/** A client's file: what is open, what was weighed and decided, who speaks, who is involved, who did what. */
export function FilePage({ view, me }: { readonly view: FileView; readonly me: string }) {
  const texts = useTexts(fileTexts)
  const fileId = view.file.id
  return (
    <>
      <Who {...view.client} />
      <ButtonGroup>
        <ButtonLink href={`${paths.newWeighing()}?dossier=${fileId}`}>
          {texts.newWeighing}
        </ButtonLink>
        <ButtonLink kind="secondary" href={`${paths.emergency()}?dossier=${fileId}`}>
          {texts.emergency}
        </ButtonLink>
        <ButtonLink kind="secondary" href={`${paths.newCase()}?dossier=${fileId}`}>
          {texts.openCase}
        </ButtonLink>
      </ButtonGroup>
      <Heading level={2}>{texts.open}</Heading>
      <OpenThings view={view} />
      <Heading level={2}>{texts.records}</Heading>
      <RecordList records={view.records} />
      {view.cases.length === 0 ? null : (
        <>
          <Heading level={2}>{texts.cases}</Heading>
          <CaseRows cases={view.cases} />
        </>
      )}
      <Heading level={2}>{texts.items}</Heading>
      <FileItems fileId={fileId} page={view.items} />
      <Heading level={2}>{texts.representatives}</Heading>
      <Representatives view={view} />
      <p className="dw-aside">
        <TextLink href={paths.newRepresentative({ fileId })}>{texts.addRepresentative}</TextLink>
      </p>
      <Heading level={2}>{texts.involved}</Heading>
      <Involved assignments={view.assignments} me={me} />
      <p className="dw-aside">
        <TextLink href={paths.involveColleague({ fileId })}>{texts.involve}</TextLink>
        <TextLink href={paths.endInvolvement({ fileId })}>{texts.stop}</TextLink>
      </p>
      <Details summary={texts.events}>
        <HappenedList lines={view.happened} most={10} />
        <Paragraph>
          <TextLink href={paths.fileEvents({ fileId })}>{texts.allEvents}</TextLink>
        </Paragraph>
      </Details>
    </>
  )
}

function Who(client: FileView['client']) {
  const texts = useTexts(fileTexts)
  const { language } = usePage()
  const age = ageOn(client.birthDate, today())
  if (client.name === '')
    return (
      <>
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph kind="lead">{texts.destroyed}</Paragraph>
      </>
    )
  return (
    <>
      <Heading level={1}>{client.name}</Heading>
      <Paragraph kind="lead">
        {texts.born(longDay(client.birthDate, language), age === undefined ? '' : texts.years(age))}
      </Paragraph>
    </>
  )
}

function Involved(props: { readonly assignments: readonly Assignment[]; readonly me: string }) {
  const texts = useTexts(fileTexts)
  const { language } = usePage()
  return (
    <ul className="dw-list">
      {props.assignments.map(({ id, professionalId, name, from, until }) => (
        <li key={id}>
          <strong>{name}</strong>
          {professionalId === props.me ? ` ${texts.you}` : ''},{' '}
          {until === null
            ? texts.since(longDate(from, language))
            : texts.period(longDate(from, language), longDate(until, language))}
        </li>
      ))}
    </ul>
  )
}
