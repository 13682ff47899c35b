import { allNorms, type Norm } from 'deelwijzer'
import { barrierWords, exceptionsTo, liftedBy } from 'deelwijzer/look-up'
import {
  alternativeTexts,
  basisLabels,
  conditionTexts,
  sourceKindLabels,
  stepLabels,
} from 'deelwijzer/vocabulary'
import type { ComponentChildren } from 'preact'
import { today } from '../clock.ts'
import {
  Alert,
  DataList,
  Details,
  type DataRow,
  Heading,
  List,
  longDate,
  Panel,
  Paragraph,
  StatusBadge,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import { ConditionTree } from './condition-tree.tsx'
import { placeOf, standingOf } from './norm-facts.ts'
import { EffectBadge, NormLinks } from './norm-links.tsx'
import { Scenarios } from './scenarios.tsx'
import { useSay } from './say.ts'
import { lookUpTexts } from './texts.ts'

interface Shown {
  readonly norm: Norm
}

/** All there is to know of one norm. */
export function NormPage({ norm }: Shown) {
  const texts = useTexts(lookUpTexts)
  const { language } = usePage()
  const say = useSay()
  return (
    <>
      <p className="dw-norm__marks">
        <EffectBadge effect={norm.effect} />
        <StatusBadge>{say(stepLabels[norm.step])}</StatusBadge>
        <Standing norm={norm} />
      </p>
      <Heading level={1} size={2}>
        {placeOf(norm)}
      </Heading>
      <p className="utrecht-paragraph utrecht-paragraph--lead dw-norm__text">{say(norm.text)}</p>
      {language === 'en' ? (
        <Alert kind="info">
          <Paragraph>{texts.translation}</Paragraph>
        </Alert>
      ) : null}
      <Panel heading={texts.appliesWhen} strong>
        <ConditionTree norm={norm} />
      </Panel>
      <Effect norm={norm} />
      <Exceptions norm={norm} />
      <Explained norm={norm} />
      <Heading level={2}>{texts.sources}</Heading>
      <List items={norm.sources.map((source) => <SourceLine key={source.ref} source={source} />)} />
      <Scenarios norm={norm} />
      <Particulars norm={norm} />
    </>
  )
}

function Standing({ norm }: Shown) {
  const texts = useTexts(lookUpTexts)
  const standing = standingOf(norm, today())
  return (
    <StatusBadge kind={standing === 'inForce' ? 'neutral' : 'warning'}>
      {texts[standing]}
    </StatusBadge>
  )
}

function Effect({ norm }: Shown) {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  const rows: DataRow[] = []
  const row = (key: string, value: ComponentChildren) => rows.push({ key, value })
  if (norm.effect === 'permits') {
    row(texts.basis, say(basisLabels[norm.basis]))
    if (norm.judgement) row(texts.effect, texts.judgement)
    if (norm.needs)
      row(texts.needs, <List items={norm.needs.map((id) => say(conditionTexts[id]))} />)
    if (norm.lifts) row(texts.lifts, <Lifted norm={norm} />)
  }
  if ('barrier' in norm && norm.barrier) row(texts.keepsBack, say(barrierWords[norm.barrier]))
  if ('wayBack' in norm && norm.wayBack)
    row(texts.wayBack, <List items={norm.wayBack.map((id) => say(conditionTexts[id]))} />)
  if ('refers' in norm && norm.refers) row(texts.effect, texts.refers)
  if ('condition' in norm && norm.condition) row(texts.asks, say(conditionTexts[norm.condition]))
  if (rows.length === 0) return null
  return (
    <>
      <Heading level={2}>{texts.effect}</Heading>
      <DataList rows={rows} />
    </>
  )
}

const few = 4

/** A prohibition with the permissions that lift it; when there are many they stay closed. */
function Exceptions({ norm }: Shown) {
  const texts = useTexts(lookUpTexts)
  const isProhibition = norm.effect === 'forbids' || norm.effect === 'limits'
  if (!isProhibition || norm.refers) return null
  const exceptions = exceptionsTo(norm, allNorms)
  const links = <NormLinks norms={exceptions} />
  return (
    <>
      <Heading level={2}>{texts.exceptions}</Heading>
      {exceptions.length === 0 ? (
        <Paragraph>{texts.cannotBeLifted}</Paragraph>
      ) : (
        <>
          <Paragraph>{texts.exceptionsLead(exceptions.length)}</Paragraph>
          {exceptions.length > few ? (
            <Details summary={texts.showExceptions}>{links}</Details>
          ) : (
            links
          )}
        </>
      )}
    </>
  )
}

/** What gives way to a permission: by name, and opened by norm. */
function Lifted({ norm }: Shown) {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  const lifted = liftedBy(norm, allNorms)
  const barriers = norm.effect === 'permits' ? (norm.lifts ?? []) : []
  return (
    <>
      <List items={barriers.map((barrier) => say(barrierWords[barrier]))} />
      {lifted.length === 0 ? null : (
        <Details summary={texts.liftsNorms(lifted.length)}>
          <NormLinks norms={lifted} />
        </Details>
      )}
    </>
  )
}

function Explained({ norm }: Shown) {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  return (
    <>
      {norm.more ? (
        <>
          <Heading level={2}>{texts.more}</Heading>
          <Paragraph>{say(norm.more)}</Paragraph>
        </>
      ) : null}
      {norm.alternatives ? (
        <>
          <Heading level={2}>{texts.alternatives}</Heading>
          <List items={norm.alternatives.map((id) => say(alternativeTexts[id]))} />
        </>
      ) : null}
      {norm.records ? (
        <>
          <Heading level={2}>{texts.records}</Heading>
          <List items={norm.records.map(({ text }) => say(text))} />
        </>
      ) : null}
    </>
  )
}

function SourceLine({ source }: { readonly source: Norm['sources'][number] }) {
  const say = useSay()
  return (
    <>
      {source.url ? <TextLink href={source.url}>{source.ref}</TextLink> : source.ref}{' '}
      <span className="dw-soft">({say(sourceKindLabels[source.kind])})</span>
    </>
  )
}

function Particulars({ norm }: Shown) {
  const texts = useTexts(lookUpTexts)
  const { language } = usePage()
  const dated = (day: string) => longDate(new Date(`${day}T12:00:00Z`), language)
  const { from, to } = norm.inForce
  return (
    <>
      <Heading level={2}>{texts.facts}</Heading>
      <DataList
        rows={[
          { key: texts.from, value: dated(from) },
          ...(to === undefined ? [] : [{ key: texts.until, value: dated(to) }]),
          { key: texts.status, value: texts[standingOf(norm, today())] },
          { key: texts.checkedOn, value: dated(norm.checkedOn) },
          { key: texts.rows, value: norm.rows.join(', ') },
          { key: texts.code, value: <code className="dw-code">{norm.id}</code> },
        ]}
      />
    </>
  )
}
