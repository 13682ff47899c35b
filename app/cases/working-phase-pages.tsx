import type { Phase } from '../database/case-tables.ts'
import {
  Alert,
  Form,
  type FormValues,
  Heading,
  HiddenField,
  Panel,
  Paragraph,
  SendOrCancel,
  StatusBadge,
  Textarea,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { categoryList } from './category-words.ts'
import { CategoryBoxes } from './open-case-page.tsx'
import { phaseTexts } from './phase-texts.ts'
import { phaseLabels } from './phases.ts'
import type { WorkingPhase } from './working-phases-repository.ts'

/** The phases of the organisation's cases, each with what it is for. */
export function WorkingPhasesPage(props: {
  readonly phases: readonly WorkingPhase[]
  readonly mayChange: boolean
}) {
  const texts = useTexts(phaseTexts)
  return (
    <>
      <Heading level={1}>{texts.workingTitle}</Heading>
      <Paragraph kind="lead">{texts.workingLead}</Paragraph>
      <Paragraph>{props.mayChange ? texts.workingWhy : texts.leadOnly}</Paragraph>
      {props.phases.map((one) => (
        <PhasePanel key={one.phase} one={one} mayChange={props.mayChange} />
      ))}
    </>
  )
}

function PhasePanel({
  one,
  mayChange,
}: {
  readonly one: WorkingPhase
  readonly mayChange: boolean
}) {
  const texts = useTexts(phaseTexts)
  const { language } = usePage()
  const name = phaseLabels[one.phase][language]
  return (
    <Panel heading={name}>
      <PhaseWords {...one} />
      <Paragraph>
        <StatusBadge>{one.version === 0 ? texts.usual : texts.set}</StatusBadge>{' '}
        {mayChange ? (
          <TextLink
            href={paths.workingPhase({ phase: one.phase })}
            context={texts.changeContext(name)}
          >
            {texts.change}
          </TextLink>
        ) : null}
      </Paragraph>
    </Panel>
  )
}

/** What a phase is for and may need, in words. */
export function PhaseWords(props: {
  readonly purpose: string
  readonly categories: readonly string[]
}) {
  const texts = useTexts(phaseTexts)
  const { language } = usePage()
  return (
    <>
      <Paragraph>
        <strong>{texts.purpose}:</strong> {props.purpose}
      </Paragraph>
      <Paragraph>
        <strong>{texts.categories}:</strong> {categoryList(props.categories, language)}
      </Paragraph>
    </>
  )
}

/** Keeping one phase, as team lead. */
export function WorkingPhasePage(props: {
  readonly phase: Phase
  /** What it says now. */
  readonly current: WorkingPhase
  readonly values: FormValues
  readonly conflict: boolean
}) {
  const { phase, current, values, conflict } = props
  const texts = useTexts(phaseTexts)
  const { language } = usePage()
  return (
    <>
      <Heading level={1}>{texts.changeTitle}</Heading>
      <Paragraph kind="lead">{texts.changeLead(phaseLabels[phase][language])}</Paragraph>
      {conflict ? (
        <Alert kind="warning" heading={texts.conflictHeading}>
          <Paragraph>{texts.conflictText}</Paragraph>
          <PhaseWords {...current} />
          <Paragraph>{texts.conflictAgain}</Paragraph>
        </Alert>
      ) : null}
      <Form action={paths.workingPhase({ phase })} values={values}>
        <HiddenField name="version" value={String(current.version)} />
        <Textarea
          name="purpose"
          label={texts.purposeField}
          hint={texts.purposeFieldHint}
          rows={3}
        />
        <CategoryBoxes />
        <SendOrCancel send={texts.save} href={paths.workingPhases()} cancel={texts.cancel} />
      </Form>
    </>
  )
}
