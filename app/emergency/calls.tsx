import type { Text } from 'deelwijzer'
import { usePage, useTexts } from '../page/index.ts'
import { emergencyTexts } from './texts.ts'

interface Line {
  readonly name: Text
  readonly when: Text
  /** As people write it; without one there is no number that holds everywhere. */
  readonly number?: string
}

const t = (nl: string, en: string): Text => ({ nl, en })

/** The numbers to call, with when to call which. */
const lines: readonly Line[] = [
  {
    number: '112',
    name: t('Alarmnummer', 'Emergency number'),
    when: t('Een leven in gevaar, of een misdrijf nu.', 'A life in danger, or a crime now.'),
  },
  {
    number: '0800-2000',
    name: t('Veilig Thuis', 'Veilig Thuis'),
    when: t(
      'Geweld thuis of kindermishandeling. Gratis, dag en nacht.',
      'Violence at home or child abuse. Free, day and night.',
    ),
  },
  {
    number: '0800-0113',
    name: t('113 Zelfmoord\u00ADpreventie', '113 Suicide prevention'),
    when: t(
      'Iemand denkt aan zelfdoding. Gratis, dag en nacht.',
      'Somebody thinks of suicide. Free, day and night.',
    ),
  },
  {
    name: t('Bel je huisartsenpost', 'Call your out-of-hours GP service'),
    when: t(
      'Met spoed een arts. Overdag: de huisarts van de cliënt.',
      'A doctor urgently. By day: the client’s own general practitioner.',
    ),
  },
]

/** Whom to call, and the own team lead by name. */
export function Calls({ teamLead }: { readonly teamLead: string | undefined }) {
  const texts = useTexts(emergencyTexts)
  const { language } = usePage()
  return (
    <ul className="dw-call" aria-label={texts.calls}>
      {lines.map(({ name, number, when }) => (
        <li className="dw-call__line" key={name.nl}>
          {number === undefined ? null : (
            <span className="dw-call__number">
              <a
                className="utrecht-link utrecht-link--html-a"
                href={`tel:${number.replace('-', '')}`}
              >
                {number}
              </a>
            </span>
          )}
          <span className="dw-call__name">{name[language]}</span>
          <span className="dw-call__when">{when[language]}</span>
        </li>
      ))}
      {teamLead === undefined ? null : (
        <li className="dw-call__line">
          <span className="dw-call__name">
            {texts.teamLead}: {teamLead}
          </span>
          <span className="dw-call__when">{texts.teamLeadWhen}</span>
        </li>
      )}
    </ul>
  )
}
