import { roleLabels } from 'deelwijzer/vocabulary'
import { now } from '../clock.ts'
import { Heading, longDate, Paragraph, usePage, useTexts } from '../page/index.ts'
import { rulesOnTheSheet } from './articles/rules-of-thumb.ts'
import type { Role } from './recipients.ts'
import { useSay } from './say.ts'
import { lookUpTexts } from './texts.ts'
import type { AnswerGroup } from './who-may.ts'
import { Legend, marksIn, WhoMayTable } from './who-may-table.tsx'

/** One A4 for one role: the table, five rules, whom to call, and where it comes from. */
export function SheetPage(props: { readonly role: Role; readonly groups: readonly AnswerGroup[] }) {
  const { role, groups } = props
  const texts = useTexts(lookUpTexts)
  const { language } = usePage()
  const say = useSay()
  const name = say(roleLabels[role])
  return (
    <div className="dw-sheet">
      <p className="dw-sheet__print utrecht-paragraph">{texts.sheetPrint}</p>
      <Heading level={1}>
        {texts.sheetTitle} <span className="dw-sheet__role">{name}</span>
      </Heading>
      <WhoMayTable role={role} caption={texts.tableCaption(name)} groups={groups} links={false} />
      <Legend used={marksIn(groups)} />
      <div className="dw-sheet__columns">
        <Rules />
        <Numbers />
      </div>
      <Paragraph kind="small">
        {texts.sheetFooter(longDate(now(), language))} {texts.usualFactsText}
      </Paragraph>
    </div>
  )
}

function Rules() {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  return (
    <section>
      <Heading level={2} size={3}>
        {texts.sheetRules}
      </Heading>
      <ol className="dw-list">
        {rulesOnTheSheet.map(({ id, title, text }) => (
          <li key={id}>
            <strong>{say(title)}.</strong> {text?.map(say).join(' ')}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Numbers() {
  const texts = useTexts(lookUpTexts)
  const say = useSay()
  return (
    <section>
      <Heading level={2} size={3}>
        {texts.sheetCall}
      </Heading>
      <dl className="dw-sheet__numbers">
        <dt>112</dt>
        <dd>{texts.sheetDangerText}</dd>
        <dt>0800-2000</dt>
        <dd>
          {texts.sheetVeiligThuis}. {texts.sheetVeiligThuisText}
        </dd>
      </dl>
      <Heading level={2} size={3}>
        {texts.sources}
      </Heading>
      <p className="utrecht-paragraph utrecht-paragraph--small">{say(sheetSources)}</p>
    </section>
  )
}

const sheetSources = {
  nl: 'AVG, UAVG, Jeugdwet, Wmo 2015, WGBO, Participatiewet en de Zutphense handleiding. Elke norm heeft een eigen bladzijde onder Opzoeken.',
  en: 'GDPR, UAVG, Youth Act, Wmo 2015, WGBO, Participation Act and the Zutphense handleiding. Each norm has a page of its own under Look up.',
} as const
