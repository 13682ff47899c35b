import type { Reason, Weighing } from 'deelwijzer'
import { conditionTexts, dataCategoryLabels, decisionLabels } from 'deelwijzer/vocabulary'
import { List, StatusBadge, usePage, useTexts } from '../../page/index.ts'
import { resultTexts } from './texts.ts'

type Item = Weighing['data'][number]

const kinds = { share: 'ok', only_if: 'warning', withhold: 'error', undecided: 'neutral' } as const

export const categoryLabels: Readonly<
  Record<string, { readonly nl: string; readonly en: string }>
> = dataCategoryLabels

/** Per kind of data: share, withhold or only if, and why. What is advised alike stands together. */
export function DataAdvice({ advice }: { readonly advice: Weighing }) {
  return (
    <ul className="dw-verdicts">
      {alike(advice).map((items) => (
        <Verdict key={items.map(({ category }) => category).join()} items={items} advice={advice} />
      ))}
    </ul>
  )
}

const alike = ({ data }: Weighing): readonly (readonly Item[])[] => [
  ...Map.groupBy(data, ({ decision, because, conditions = [] }) =>
    [decision, ...because, ...conditions].join(),
  ).values(),
]

function Verdict({
  items,
  advice,
}: {
  readonly items: readonly Item[]
  readonly advice: Weighing
}) {
  const { language } = usePage()
  const [first] = items
  if (first === undefined) return null
  return (
    <li className="dw-verdicts__row">
      <div className="dw-verdicts__what">
        <StatusBadge kind={kinds[first.decision]}>
          {decisionLabels[first.decision][language]}
        </StatusBadge>
        {items.map(({ category }) => (
          <strong className="dw-verdicts__name" key={category}>
            {categoryLabels[category]?.[language]}
          </strong>
        ))}
      </div>
      <div className="dw-verdicts__why">
        <Why item={first} advice={advice} />
      </div>
    </li>
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
