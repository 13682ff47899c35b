import type { Text } from 'deelwijzer'
import { usePage, useTexts } from '../page/index.ts'
import { emergencyTexts } from './texts.ts'

interface Line {
  readonly name: Text
  readonly when: Text
  /** As it is dialled; without one there is no number that holds everywhere. */
  readonly number?: string
}

const t = (nl: string, en: string): Text => ({ nl, en })

/** The numbers to call, with when to call which. */
const lines: readonly Line[] = [
  {
    name: t('112', '112'),
    number: '112',
    when: t('Een leven in gevaar, of een misdrijf nu', 'A life in danger, or a crime now'),
  },
  {
    name: t('Veilig Thuis 0800-2000', 'Veilig Thuis 0800-2000'),
    number: '08002000',
    when: t(
      'Geweld thuis of kindermishandeling. Gratis, dag en nacht',
      'Violence at home or child abuse. Free, day and night',
    ),
  },
  {
    name: t('113 Zelfmoordpreventie 0800-0113', '113 Suicide prevention 0800-0113'),
    number: '08000113',
    when: t('Iemand denkt aan zelfdoding. Gratis', 'Somebody thinks of suicide. Free'),
  },
  {
    name: t('Bel je huisartsenpost', 'Call your out-of-hours GP service'),
    when: t('Met spoed een arts, buiten kantoortijd', 'A doctor urgently, outside office hours'),
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
          <span className="dw-call__number">
            {number === undefined ? (
              name[language]
            ) : (
              <a className="utrecht-link utrecht-link--html-a" href={`tel:${number}`}>
                {name[language]}
              </a>
            )}
          </span>
          <span className="dw-call__when">{when[language]}</span>
        </li>
      ))}
      {teamLead === undefined ? null : (
        <li className="dw-call__line">
          <span className="dw-call__number">
            {texts.teamLead}: {teamLead}
          </span>
          <span className="dw-call__when">{texts.teamLeadWhen}</span>
        </li>
      )}
    </ul>
  )
}
