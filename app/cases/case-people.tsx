import { ageOn } from '../weighings/flow/file-facts.ts'
import { today } from '../clock.ts'
import { representativeText } from '../clients/representative-kinds.ts'
import { Heading, Paragraph, TextLink, usePage, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import { type CaseView, isMine, type Person } from './case-view.ts'
import { useBorn } from './open-case-page.tsx'
import { caseTexts } from './texts.ts'

/** The people whom a case concerns, each with the own file and who speaks for them. */
export function CasePeople({ view }: { readonly view: CaseView }) {
  const texts = useTexts(caseTexts)
  const { found, people, participants, leads } = view
  const caseId = found.id
  // Once somebody was invited nobody is added: their name would go to who was not weighed for it.
  const mayAdd = leads && participants.every(({ subjectIds }) => subjectIds.length === 0)
  return (
    <>
      <Heading level={2}>{texts.people}</Heading>
      <ul className="dw-list">
        {people.map((person) => (
          <li key={person.id}>
            <Who person={person} />
            <OwnFile person={person} caseId={caseId} />
            <Speaks person={person} />
          </li>
        ))}
      </ul>
      {leads ? null : <Paragraph kind="small">{texts.notInvitedFor}</Paragraph>}
      {mayAdd ? (
        <p className="dw-aside">
          <TextLink href={paths.newCasePerson({ caseId })}>{texts.addPerson}</TextLink>
        </p>
      ) : null}
    </>
  )
}

function Who({ person }: { readonly person: Person }) {
  const texts = useTexts(caseTexts)
  const born = useBorn()
  if (person.name === '') return texts.destroyed
  return (
    <>
      <strong>{person.name}</strong>, {born(person.birthDate)}
    </>
  )
}

function OwnFile({ person, caseId }: { readonly person: Person; readonly caseId: string }) {
  const texts = useTexts(caseTexts)
  const { id: subjectId, fileId, name } = person
  if (fileId === undefined)
    return (
      <>
        {'. '}
        <TextLink href={paths.linkCasePerson({ caseId, subjectId })} context={name}>
          {texts.linkPerson}
        </TextLink>
      </>
    )
  if (!isMine(person))
    return (
      <>
        {`. ${texts.colleaguesFile}. `}
        <TextLink href={paths.linkCasePerson({ caseId, subjectId })} context={name}>
          {texts.whoseFile}
        </TextLink>
      </>
    )
  return (
    <>
      {'. '}
      <TextLink href={paths.client({ fileId })} context={name}>
        {texts.ownFile}
      </TextLink>
    </>
  )
}

/** Under eighteen somebody else decides, or decides along. */
const isMinor = ({ birthDate }: Person): boolean => (ageOn(birthDate, today()) ?? 18) < 18

function Speaks({ person }: { readonly person: Person }) {
  const texts = useTexts(caseTexts)
  const { language } = usePage()
  if (person.speak.length === 0)
    return isMine(person) && isMinor(person) ? (
      <Paragraph kind="small">{texts.nobodySpeaks}</Paragraph>
    ) : null
  const all = person.speak.map(
    ({ name, kind }) => `${name} (${representativeText(kind)[language].toLowerCase()})`,
  )
  return (
    <Paragraph kind="small">
      {texts.speaks}: {all.join(', ')}
    </Paragraph>
  )
}
