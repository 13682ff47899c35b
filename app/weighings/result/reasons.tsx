import { allNorms, type Norm, type Reason, type Weighing } from 'deelwijzer'
import { effectLabels, stepLabels } from 'deelwijzer/vocabulary'
import {
  Details,
  Heading,
  Hidden,
  List,
  longDate,
  Paragraph,
  StatusBadge,
  TextLink,
  usePage,
  useTexts,
} from '../../page/index.ts'
import { slugOf } from '../../norms/norm-facts.ts'
import type { Language } from '../../page/language.ts'
import { paths } from '../../paths.ts'
import { resultTexts } from './texts.ts'

const norms: ReadonlyMap<string, Norm> = new Map(allNorms.map((norm) => [norm.id, norm]))

interface ReasonsProperties {
  readonly advice: Weighing
  readonly level: 3 | 4
  /** On paper nothing can be opened: a record has every reason open. */
  readonly whole?: boolean
}

/** The reasons in the order of the weighing, step by step. */
export function Reasons({ advice, level, whole = false }: ReasonsProperties) {
  const { language } = usePage()
  const texts = useTexts(resultTexts)
  const steps = Map.groupBy(advice.reasons, ({ step }) => step)
  if (advice.reasons.length === 0) return <Paragraph>{texts.noReasons}</Paragraph>
  return (
    <ol className="dw-steps">
      {[...steps].map(([step, reasons]) => (
        <li className="dw-steps__step" key={step}>
          <Heading level={level} size={4}>
            {stepLabels[step][language]}
          </Heading>
          {reasons.map((reason) => (
            <OneReason key={`${reason.norm}-${reason.effect}`} reason={reason} whole={whole} />
          ))}
        </li>
      ))}
    </ol>
  )
}

const effectKinds = {
  permits: 'ok',
  forbids: 'error',
  limits: 'warning',
  requires: 'warning',
  asks: 'info',
} as const

function OneReason({ reason, whole }: { readonly reason: Reason; readonly whole: boolean }) {
  const { language } = usePage()
  const texts = useTexts(resultTexts)
  const text = reason.text[language]
  const effectWords = ({ effect, liftedBy }: Reason) =>
    liftedBy ? texts.lifted : effect === 'asks' ? texts.asks : effectLabels[effect][language]
  return (
    <div className="dw-reason">
      <p className="dw-reason__text">
        {reason.effect === 'notes' ? null : (
          <>
            <StatusBadge kind={reason.liftedBy ? 'info' : effectKinds[reason.effect]}>
              {effectWords(reason)}
            </StatusBadge>{' '}
          </>
        )}
        {text}
        {liftingTexts(reason, language).map((lifting) => (
          <span className="dw-reason__lifted" key={lifting}>
            {texts.liftedBy(lifting)}
          </span>
        ))}
      </p>
      {whole ? (
        <div className="dw-reason__whole">
          <Whole reason={reason} sealed />
        </div>
      ) : (
        <Details
          summary={
            <>
              {texts.more}
              <Hidden> {texts.moreContext(text)}</Hidden>
            </>
          }
        >
          <Whole reason={reason} />
        </Details>
      )}
    </div>
  )
}

/** What lifts a prohibition here, in the words of the clauses that do. */
const liftingTexts = ({ liftedBy = [] }: Reason, language: Language): readonly string[] =>
  liftedBy.flatMap((id) => norms.get(id)?.text[language] ?? [])

/** A presumption stands among the reasons and is no norm; of a norm that is gone, only the text is left. */
const isAssumed = ({ norm }: Reason): boolean => norm.startsWith('vermoeden/')

/** The whole of it: limits and doubts, sources that may differ, and up to when it was checked. */
function Whole({ reason, sealed }: { readonly reason: Reason; readonly sealed?: boolean }) {
  const { language, pages } = usePage()
  const texts = useTexts(resultTexts)
  const norm = norms.get(reason.norm)
  return (
    <>
      {norm?.more ? <Paragraph kind="small">{norm.more[language]}</Paragraph> : null}
      {isAssumed(reason) ? (
        <Paragraph kind="small">{sealed ? texts.wasAssumed : texts.assumed}</Paragraph>
      ) : null}
      <p className="dw-reason__label">{texts.sources}</p>
      <List
        items={reason.sources.map(({ ref, url }) =>
          url ? (
            <TextLink key={ref} href={url}>
              {ref}
            </TextLink>
          ) : (
            ref
          ),
        )}
      />
      <p className="dw-reason__checked">
        {norm ? texts.checkedOn(longDate(new Date(`${norm.checkedOn}T12:00:00Z`), language)) : null}{' '}
        {norm && pages.has(paths.norm.pattern) ? (
          <TextLink href={paths.norm({ norm: slugOf(norm.id) })} context={reason.text[language]}>
            {texts.norm}
          </TextLink>
        ) : null}
      </p>
    </>
  )
}
