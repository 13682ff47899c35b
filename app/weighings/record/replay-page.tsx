import type { Replayed, Text, Weighing } from 'deelwijzer'
import { Alert, Heading, List, Paragraph, Table, usePage, useTexts } from '../../page/index.ts'
import { type Differences, differencesBetween, isSame } from './differences.ts'
import { longDay } from './moment.ts'
import { recordTexts } from './texts.ts'

interface ReplayProperties {
  readonly advice: Weighing
  readonly replayed: Replayed
}

/** The same facts once more: under the rules of then, and under those of now. */
export function ReplayPage({ advice, replayed }: ReplayProperties) {
  const texts = useTexts(recordTexts)
  return (
    <>
      <Heading level={1}>{texts.replayTitle}</Heading>
      <Then replayed={replayed} />
      <Now advice={advice} replayed={replayed} />
      <Paragraph>{texts.replayNote}</Paragraph>
    </>
  )
}

function Then({ replayed }: Pick<ReplayProperties, 'replayed'>) {
  const texts = useTexts(recordTexts)
  const { receiptHolds, sameAsThen } = replayed
  const isUnknown = sameAsThen === undefined
  const sentence = isUnknown ? texts.absent : sameAsThen ? texts.same : texts.other
  const kind = isUnknown ? 'warning' : sameAsThen ? 'ok' : 'error'
  return (
    <>
      <Heading level={2}>{texts.rulesThen}</Heading>
      <Alert kind={receiptHolds ? 'ok' : 'error'}>
        <Paragraph>{receiptHolds ? texts.holds : texts.broken}</Paragraph>
      </Alert>
      <Alert kind={kind}>
        <Paragraph>{sentence}</Paragraph>
      </Alert>
    </>
  )
}

function Now({ advice, replayed }: ReplayProperties) {
  const { language } = usePage()
  const texts = useTexts(recordTexts)
  const { today } = replayed
  const differences = differencesBetween(advice, today)
  return (
    <>
      <Heading level={2}>{texts.rulesNow}</Heading>
      <Paragraph kind="small">
        {texts.nowOn(longDay(today.norms.date, language), today.norms.version)}
      </Paragraph>
      {isSame(differences) ? (
        <Alert kind="ok">
          <Paragraph>{texts.noDifference}</Paragraph>
        </Alert>
      ) : (
        <Changes differences={differences} />
      )}
    </>
  )
}

function Changes({ differences }: { readonly differences: Differences }) {
  const { language } = usePage()
  const texts = useTexts(recordTexts)
  const { changed } = differences
  return (
    <>
      {changed.length > 0 ? (
        <Table
          caption={texts.differences}
          columns={[texts.what, texts.wasThen, texts.isNow]}
          rows={changed.map(({ what, was, is }) => {
            const name = what === 'outcome' ? texts.outcome : what[language]
            return { id: name, cells: [name, was[language], is[language]] }
          })}
        />
      ) : (
        <Paragraph>{texts.differences}</Paragraph>
      )}
      <Listed title={texts.newConditions} items={differences.newConditions} />
      <Listed title={texts.goneConditions} items={differences.goneConditions} />
      <Listed title={texts.newReasons} items={differences.newReasons} />
      <Listed title={texts.goneReasons} items={differences.goneReasons} />
    </>
  )
}

function Listed({ title, items }: { readonly title: string; readonly items: readonly Text[] }) {
  const { language } = usePage()
  if (items.length === 0) return null
  return (
    <>
      <Heading level={3}>{title}</Heading>
      <List items={items.map((text) => text[language])} />
    </>
  )
}
