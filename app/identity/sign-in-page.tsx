import { findLabel } from 'deelwijzer/vocabulary'
import { Alert, Heading, Hidden, Paragraph, usePage, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import type { DemonstrationPerson } from './gate.ts'
import { identityTexts } from './texts.ts'

/** The made-up people of the trial, by organisation; choosing one signs in as them. */
export function SignInPage({ people }: { readonly people: readonly DemonstrationPerson[] }) {
  const texts = useTexts(identityTexts)
  const organisations = Map.groupBy(people, ({ organisation }) => organisation)
  return (
    <>
      <Heading level={1}>{texts.title}</Heading>
      <Paragraph kind="lead">{texts.lead}</Paragraph>
      {people.length === 0 ? <Paragraph>{texts.nobodyYet}</Paragraph> : null}
      <form className="dw-people" method="post" action={paths.signIn()} noValidate>
        {[...organisations].map(([organisation, members]) => (
          <section className="dw-people__group" key={organisation}>
            <Heading level={2} size={3}>
              {organisation}
            </Heading>
            <ul className="dw-people__list">
              {members.map((person) => (
                <li key={person.id}>
                  <PersonButton person={person} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </form>
    </>
  )
}

function PersonButton({ person }: { readonly person: DemonstrationPerson }) {
  const texts = useTexts(identityTexts)
  const role = findLabel('/sharer/role', person.role)
  const { language } = usePage()
  return (
    <button className="dw-people__person" type="submit" name="person" value={person.id}>
      <Hidden>{texts.signInAs} </Hidden>
      <span className="dw-people__name">{person.name}</span>
      <span className="dw-people__role">
        {role?.[language] ?? person.role}
        {person.isTeamLead ? ` · ${texts.teamLead}` : null}
      </span>
    </button>
  )
}

/** On a database for real use, as long as no sign-in has been connected. */
export function NotSetUpPage() {
  const texts = useTexts(identityTexts)
  return (
    <>
      <Heading level={1}>{texts.notSetUpTitle}</Heading>
      <Alert kind="info">
        <Paragraph>{texts.notSetUp}</Paragraph>
      </Alert>
      <Paragraph>{texts.notSetUpNext}</Paragraph>
    </>
  )
}
