import {
  Alert,
  Button,
  Form,
  HiddenField,
  Paragraph,
  TextLink,
  useTexts,
} from '../../../page/index.ts'
import { paths } from '../../../paths.ts'
import type { DecidingWithin } from './deciding-within.ts'
import { withinDecideTexts } from './texts.ts'

/** What happened to the case since this was weighed, and what can be done; nothing while it stands. */
export function StandingAlert(props: {
  readonly within: DecidingWithin | undefined
  readonly draftId: string | undefined
  readonly fileId: string | null
  /** It moved between the page and its form: nothing was recorded. */
  readonly moved?: boolean
}) {
  const texts = useTexts(withinDecideTexts)
  const { within, draftId, fileId } = props
  if (within === undefined) return null
  if (within.standing === 'open')
    return props.moved ? (
      <Alert kind="error" heading={texts.movedHeading}>
        <Paragraph>{texts.moved}</Paragraph>
      </Alert>
    ) : null
  return (
    <>
      <Alert kind="error" heading={texts.goneHeading}>
        <Paragraph>{texts[within.standing]}</Paragraph>
        {within.standing === 'case_gone' ? (
          <TextLink href={`${paths.newWeighing()}${fileId ? `?dossier=${fileId}` : ''}`}>
            {texts.toOrdinary}
          </TextLink>
        ) : (
          <TextLink href={paths.case({ caseId: within.caseId })}>{texts.toCase}</TextLink>
        )}
      </Alert>
      {within.standing === 'other_purpose' && draftId ? (
        <Form action={paths.newPurpose({ draftId })} id="doel">
          <HiddenField name="doen" value="doel" />
          <Button kind="secondary">{texts.weighForNew}</Button>
        </Form>
      ) : null}
    </>
  )
}
