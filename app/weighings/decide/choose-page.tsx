import type { DecisionKind } from '../../database/tables.ts'
import {
  Alert,
  CardLink,
  Cards,
  Heading,
  Panel,
  Paragraph,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { OutcomeMark } from '../result/mark.tsx'
import { answerSentence } from '../result/sentences.ts'
import { somebody, t } from '../result/words.ts'
import type { Deciding } from './deciding.ts'
import { offeredKinds } from './kinds.ts'
import { decideTexts } from './texts.ts'
import { wordingOf } from './wording.ts'

/** What can be decided: each choice leads to its own form. */
export function ChoosePage(props: {
  readonly deciding: Deciding
  readonly linkOf: (kind: DecisionKind) => string
}) {
  const texts = useTexts(decideTexts)
  const { deciding, linkOf } = props
  const { advice } = deciding
  return (
    <>
      <Heading level={1}>{texts.chooseHeading}</Heading>
      <Paragraph kind="lead">{texts.chooseLead}</Paragraph>
      <AdviceLine deciding={deciding} />
      {advice.outcome === 'incomplete' ? (
        <Alert kind="info">
          <Paragraph>{texts.incompleteNote}</Paragraph>
        </Alert>
      ) : null}
      <Cards>
        {offeredKinds(advice).map((kind) => (
          <CardLink key={kind} href={linkOf(kind)} title={useKindName(kind, deciding)}>
            {useKindText(kind, deciding)}
          </CardLink>
        ))}
      </Cards>
    </>
  )
}

/** The advice in its one sentence, above whatever is decided on it. */
export function AdviceLine({ deciding }: { readonly deciding: Deciding }) {
  const { language } = usePage()
  const texts = useTexts(decideTexts)
  const { advice, situation, party, together } = deciding
  const whom = together
    ? t(`deze ${together} deelnemers`, `these ${together} participants`)
    : somebody(party && { ...party, role: party.role ?? '' })
  return (
    <Panel heading={texts.adviceWas} level={2}>
      <p>
        <OutcomeMark advice={advice} />
      </p>
      <Paragraph>{answerSentence(advice, situation, whom)[language]}</Paragraph>
    </Panel>
  )
}

/** What a kind of decision is called here. */
export function useKindName(kind: DecisionKind, deciding: Deciding): string {
  const texts = useTexts(decideTexts)
  return kind === 'share' ? texts[`share${wordingOf(deciding)}`] : texts[kind]
}

function useKindText(kind: DecisionKind, deciding: Deciding): string {
  const texts = useTexts(decideTexts)
  if (kind !== 'share') return texts[`${kind}Text`]
  return deciding.advice.outcome === 'not_allowed'
    ? texts.shareAgainst
    : texts[`shareText${wordingOf(deciding)}`]
}
