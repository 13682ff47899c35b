import type { Reason, Weighing } from 'deelwijzer'
import { conditionTexts, dataCategoryLabels, decisionLabels } from 'deelwijzer/vocabulary'
import { List, StatusBadge, usePage, useTexts } from '../../page/index.ts'
import { resultTexts } from './texts.ts'

type Item = Weighing['data'][number]

const kinds = { share: 'ok', only_if: 'warning', withhold: 'error', undecided: 'neutral' } as const

export const categoryLabels: Readonly<
  Record<string, { readonly nl: string; readonly en: string }>
> = dataCategoryLabels

/** Per kind of data: share, withhold or only if, and why. */
export function DataAdvice({ advice }: { readonly advice: Weighing }) {
  const { language } = usePage()
  return (
    <ul className="dw-verdicts">
      {advice.data.map((item, index) => (
        <li className="dw-verdicts__row" key={`${item.category}-${index}`}>
          <div className="dw-verdicts__what">
            <strong className="dw-verdicts__name">
              {categoryLabels[item.category]?.[language]}
            </strong>
            <StatusBadge kind={kinds[item.decision]}>
              {decisionLabels[item.decision][language]}
            </StatusBadge>
          </div>
          <div className="dw-verdicts__why">
            <Why item={item} advice={advice} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** At most two reasons stand here; all of them stand below. */
const most = 2

function Why({ item, advice }: { readonly item: Item; readonly advice: Weighing }) {
  const { language } = usePage()
  const texts = useTexts(resultTexts)
  const reasons = reasonsBehind(item, advice).slice(0, most)
  const unmet = (item.conditions ?? []).filter((id) =>
    advice.conditions.some((condition) => condition.id === id && condition.met !== true),
  )
  if (item.decision === 'undecided' && reasons.length === 0)
    return advice.outcome === 'incomplete' ? <p>{texts.noBasisYet}</p> : null
  return (
    <>
      {reasons.map(({ norm, text }) => (
        <p key={norm}>{text[language]}</p>
      ))}
      {item.decision === 'only_if' && unmet.length > 0 ? (
        <>
          <p>{texts.onlyIf}</p>
          <List items={unmet.map((id) => conditionTexts[id][language])} />
        </>
      ) : null}
    </>
  )
}

/** The norms that an advice on one kind of data follows from. */
export const reasonsBehind = (item: Item, { reasons }: Weighing): readonly Reason[] =>
  item.because.flatMap((norm) => reasons.find((reason) => reason.norm === norm) ?? [])
