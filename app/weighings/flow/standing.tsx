import { dataCategoryLabels, inSentence, outcomeLabels } from 'deelwijzer/vocabulary'
import { usePage, useTexts } from '../../page/index.ts'
import type { Language } from '../../page/index.ts'
import { partyText } from './labels.ts'
import { type FlowTexts, flowTexts } from './texts.ts'
import type { Weighed } from './weighed.ts'

/** How it stands on what is known so far, and how far it still is. */
export function StandingLine(props: {
  readonly weighed: readonly Weighed[]
  /** None on a page where it is not about how far. */
  readonly left?: number
}) {
  const texts = useTexts(flowTexts)
  const { language } = usePage()
  const words = props.weighed.map((each) => standingOf(each, texts, language))
  return (
    <div className="dw-step-line">
      {props.left === undefined ? null : (
        <span className="dw-step-line__left">{texts.pagesLeft(props.left)}</span>
      )}
      {new Set(words).size === 1 ? (
        <span className="dw-step-line__standing">{texts.standing(words[0] ?? '')}</span>
      ) : (
        props.weighed.map(({ party }, index) => (
          <span className="dw-step-line__standing" key={party?.id ?? ''}>
            {texts.standingFor(party ? partyText(party)[language] : '', words[index] ?? '')}
          </span>
        ))
      )}
    </div>
  )
}

const labels: Readonly<Record<string, { readonly nl: string; readonly en: string } | undefined>> =
  dataCategoryLabels

/** The outcome when there is one; else what is certain whatever the other answers are. */
function standingOf({ weighing, situation }: Weighed, texts: FlowTexts, language: Language) {
  if (weighing.outcome !== 'incomplete')
    return inSentence(outcomeLabels[weighing.outcome])[language]
  if (situation.data === undefined) return texts.standingOpen
  const named = (decision: string) =>
    [...Map.groupBy(weighing.data, ({ category }) => category)]
      .filter(([, items]) => items.every((each) => each.decision === decision))
      .map(([category]) => inSentence(labels[category] ?? { nl: category, en: category })[language])
      .join(', ')
  const withheld = named('withhold')
  const shared = named('share')
  const parts = [
    ...(withheld ? [texts.standingWithheld(withheld)] : []),
    ...(shared ? [texts.standingShared(shared)] : []),
  ]
  return parts.length > 0 ? parts.join('; ') : texts.standingOpen
}
