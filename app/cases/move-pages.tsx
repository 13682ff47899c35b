import {
  Alert,
  Button,
  ButtonGroup,
  Details,
  Form,
  FormNumber,
  type FormValues,
  Heading,
  HiddenField,
  List,
  Panel,
  Paragraph,
  SendOrCancel,
  StatusBadge,
  type Task,
  TaskList,
  Textarea,
  TextLink,
  usePage,
  useTexts,
  valueOf,
  valuesOf,
} from '../page/index.ts'
import type { Phase } from '../database/case-tables.ts'
import { paths } from '../paths.ts'
import type { CaseShare } from '../shares/case-shares-repository.ts'
import { categoryLabel, categoryLine, categoryList } from './category-words.ts'
import { changesIn, type Fate, fateOf, type Move } from './moving.ts'
import { CategoryBoxes } from './open-case-page.tsx'
import type { Participant } from './participants-repository.ts'
import { phaseTexts } from './phase-texts.ts'
import { phaseLabels, phases } from './phases.ts'
import type { Case } from './repository.ts'
import type { Subject } from './subjects-repository.ts'
import { PhaseWords } from './working-phase-pages.tsx'

/** A case as it stands now, and what one sees of it that a move touches. */
export interface MoveView {
  readonly found: Case
  readonly purpose: string
  readonly people: readonly Subject[]
  readonly participants: readonly Participant[]
  /** Those that are live. */
  readonly shares: readonly CaseShare[]
  /** Whether it is being discussed in a conference right now. */
  readonly isDiscussed: boolean
}

/** Where to: the next phase, another one, or the same one with another purpose. */
export function MovePage(props: {
  readonly view: MoveView
  readonly phase: Phase
  readonly values: FormValues
  readonly conflict: boolean
}) {
  const { view, phase, values, conflict } = props
  const texts = useTexts(phaseTexts)
  const { language } = usePage()
  const { found } = view
  const caseId = found.id
  return (
    <>
      <Heading level={1}>{phase === found.phase ? texts.stayTitle : texts.moveTitle}</Heading>
      {conflict ? <Conflict view={view} /> : <Now view={view} />}
      {view.isDiscussed ? <Discussed /> : null}
      {found.phase === 'closing' ? (
        <Paragraph>
          {texts.closingDone} <TextLink href={paths.closeCase({ caseId })}>{texts.close}</TextLink>
        </Paragraph>
      ) : null}
      <Heading level={2}>{`${texts.afterwards}: ${phaseLabels[phase][language]}`}</Heading>
      <OtherPhases view={view} phase={phase} />
      {phase === found.phase ? null : (
        <p className="dw-aside">
          <TextLink href={`${paths.casePhase({ caseId })}?naar=${phase}&doel=nu`}>
            {texts.keepPurpose}
          </TextLink>
        </p>
      )}
      <Form action={paths.casePhase({ caseId })} values={values}>
        <FormNumber />
        <HiddenField name="seen" value={found.phaseId} />
        <HiddenField name="phase" value={phase} />
        <Textarea name="purpose" label={texts.purposeThen} hint={texts.purposeThenHint} rows={3} />
        <CategoryBoxes />
        <SendOrCancel send={texts.look} href={paths.case({ caseId })} cancel={texts.cancelMove} />
      </Form>
    </>
  )
}

/** Moving on ends a slot that is open: what lies on its table is for the phase of now. */
function Discussed() {
  const texts = useTexts(phaseTexts)
  return (
    <Alert kind="warning" heading={texts.discussedHeading}>
      <Paragraph>{texts.discussedText}</Paragraph>
    </Alert>
  )
}

function Now({ view }: { readonly view: MoveView }) {
  const texts = useTexts(phaseTexts)
  const { language } = usePage()
  const { found, purpose } = view
  return (
    <Panel heading={`${texts.now}: ${phaseLabels[found.phase][language]}`}>
      <PhaseWords purpose={purpose} categories={found.categories} />
    </Panel>
  )
}

function Conflict({ view }: { readonly view: MoveView }) {
  const texts = useTexts(phaseTexts)
  const { language } = usePage()
  const { found, purpose } = view
  return (
    <Alert kind="warning" heading={texts.movedHeading}>
      <Paragraph>{texts.movedText}</Paragraph>
      <Paragraph>
        <strong>{phaseLabels[found.phase][language]}</strong>
      </Paragraph>
      <PhaseWords purpose={purpose} categories={found.categories} />
      <Paragraph>{texts.movedAgain}</Paragraph>
    </Alert>
  )
}

function OtherPhases({ view, phase }: { readonly view: MoveView; readonly phase: Phase }) {
  const texts = useTexts(phaseTexts)
  const { language } = usePage()
  const { found } = view
  const at = paths.casePhase({ caseId: found.id })
  const others = phases.filter((one) => one !== phase)
  const nameOf = (one: Phase) => phaseLabels[one][language]
  return (
    <Details summary={texts.other}>
      <List
        items={others.map((one) => (
          <TextLink key={one} href={`${at}?naar=${one}`}>
            {one === found.phase ? texts.stay(nameOf(one)) : texts.to(nameOf(one))}
          </TextLink>
        ))}
      />
    </Details>
  )
}

/** What moving on would close, before it is done. */
export function PreviewPage(props: {
  readonly view: MoveView
  readonly move: Move
  readonly values: FormValues
}) {
  const { view, move, values } = props
  const texts = useTexts(phaseTexts)
  const { language } = usePage()
  const { found } = view
  const { added } = changesIn(found, move)
  const others = view.participants.filter(({ standing }) => standing === 'takes_part')
  return (
    <>
      <Heading level={1}>{texts.previewTitle}</Heading>
      <Paragraph kind="lead">{texts.previewLead}</Paragraph>
      {view.isDiscussed ? <Discussed /> : null}
      <Panel
        heading={`${phaseLabels[found.phase][language]} → ${phaseLabels[move.phase][language]}`}
      >
        <PhaseWords purpose={move.purpose} categories={move.categories} />
        <Paragraph>{move.samePurpose ? texts.samePurpose : texts.newPurpose}</Paragraph>
      </Panel>
      <Heading level={2}>{texts.lapses}</Heading>
      <Lapsing view={view} move={move} />
      {others.length > 1 ? <Paragraph>{texts.lapsesOthers}</Paragraph> : null}
      <Heading level={2}>{texts.dropped}</Heading>
      <Dropped view={view} move={move} />
      {added.length > 0 ? (
        <Paragraph>
          <strong>{texts.added}:</strong> {categoryList(added, language)}
        </Paragraph>
      ) : null}
      <Paragraph>{texts.notWeighed}</Paragraph>
      <Confirm view={view} move={move} values={values} />
    </>
  )
}

function Dropped({ view, move }: { readonly view: MoveView; readonly move: Move }) {
  const texts = useTexts(phaseTexts)
  const { language } = usePage()
  const { dropped } = changesIn(view.found, move)
  if (dropped.length === 0) return <Paragraph>{texts.droppedNone}</Paragraph>
  return <List items={dropped.map((one) => categoryLabel(one, language))} />
}

const fates: Readonly<
  Record<
    Fate,
    {
      readonly text: 'carryOn' | 'carryPart' | 'weighAgain' | 'notNeeded'
      readonly kind: 'ok' | 'info' | 'warning' | 'neutral'
    }
  >
> = {
  carry_on: { text: 'carryOn', kind: 'ok' },
  carry_part: { text: 'carryPart', kind: 'info' },
  weigh_again: { text: 'weighAgain', kind: 'warning' },
  not_needed: { text: 'notNeeded', kind: 'neutral' },
}

function Lapsing({ view, move }: { readonly view: MoveView; readonly move: Move }) {
  const texts = useTexts(phaseTexts)
  const { language } = usePage()
  if (view.shares.length === 0) return <Paragraph>{texts.lapsesNone}</Paragraph>
  const hintOf = (fate: Fate, dropped: readonly string[]) =>
    ({
      carry_on: texts.carryOnHint,
      carry_part: texts.carryPartHint(categoryList(dropped, language)),
      weigh_again: texts.weighAgainHint,
      not_needed: texts.notNeededHint,
    })[fate]
  const rows = view.shares.map((share): Task => {
    const { fate, dropped } = fateOf(share, move)
    const { text, kind } = fates[fate]
    return {
      id: share.id,
      title: texts.shareTo(
        categoryLine(share.categories, language),
        nameIn(view.participants, share.participantId) || texts.somebody,
        nameIn(view.people, share.subjectId) || texts.somebody,
      ),
      hint: hintOf(fate, dropped),
      status: <StatusBadge kind={kind}>{texts[text]}</StatusBadge>,
    }
  })
  return <TaskList tasks={rows} />
}

const nameIn = (
  all: readonly { readonly id: string; readonly name: string }[],
  id: string,
): string => all.find((one) => one.id === id)?.name ?? ''

function Confirm(props: {
  readonly view: MoveView
  readonly move: Move
  readonly values: FormValues
}) {
  const { view, move, values } = props
  const texts = useTexts(phaseTexts)
  const { language } = usePage()
  const isStaying = move.phase === view.found.phase
  return (
    <Form action={paths.casePhase({ caseId: view.found.id })} values={values}>
      <FormNumber />
      {['seen', 'phase', 'purpose'].map((name) => (
        <HiddenField key={name} name={name} value={valueOf(values, name)} />
      ))}
      {valuesOf(values, 'categories').map((one) => (
        <HiddenField key={one} name="categories" value={one} />
      ))}
      <ButtonGroup>
        <Button kind="danger" name="step" value="do">
          {isStaying ? texts.changeNow : texts.goTo(phaseLabels[move.phase][language])}
        </Button>
        <Button kind="secondary" name="step" value="change">
          {texts.goBack}
        </Button>
      </ButtonGroup>
    </Form>
  )
}
