import { Button, ButtonGroup, Form, Heading, Panel, Paragraph, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import { inviteTexts } from './invite-texts.ts'
import { useBorn } from './open-case-page.tsx'
import type { Subject } from './subjects-repository.ts'

/** An invitation to the reader: nothing of the case but what it shows. */
export interface InvitationView {
  readonly id: string
  readonly caseId: string
  /** Who asks, with where they work. */
  readonly by: string
  readonly question: string
  readonly people: readonly Subject[]
}

/** Name, birth date, question and who asks; to accept or decline. */
export function InvitationPage({ view }: { readonly view: InvitationView }) {
  const texts = useTexts(inviteTexts)
  const born = useBorn()
  return (
    <>
      <Heading level={1}>{texts.invitationTitle}</Heading>
      <Paragraph kind="lead">{texts.invitationLead(view.by)}</Paragraph>
      <Panel heading={texts.theQuestion} strong>
        <p className="utrecht-paragraph dw-words">{view.question || texts.noQuestion}</p>
      </Panel>
      <Heading level={2}>{texts.whom}</Heading>
      <ul className="dw-list">
        {view.people.map(({ id, name, birthDate }) => (
          <li key={id}>
            <strong>{name}</strong>, {born(birthDate)}
          </li>
        ))}
      </ul>
      <Paragraph>{texts.moreLater}</Paragraph>
      <Paragraph>{texts.afterAccept}</Paragraph>
      <Form action={paths.invitation({ participantId: view.id })}>
        <ButtonGroup>
          <Button name="answer" value="accept">
            {texts.accept}
          </Button>
          <Button kind="secondary" name="answer" value="decline">
            {texts.decline}
          </Button>
        </ButtonGroup>
      </Form>
      <Paragraph kind="small">{texts.afterDecline}</Paragraph>
    </>
  )
}
