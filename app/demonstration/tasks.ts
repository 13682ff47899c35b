import type { NewOrganisationTask } from '../organisations/tasks-repository.ts'
import * as at from './organisations.ts'

const withSetting = (setting: string, ...categories: string[]) => ({ setting, categories })
const withRole = (role: string, ...categories: string[]) => ({ role, categories })

/** Per organisation its tasks and purposes, with the data that are usual for each partner. */
export const tasks: readonly (readonly [organisation: string, ...tasks: NewOrganisationTask[]])[] =
  [
    [
      at.municipality.id,
      {
        task: 'Jeugdwet: beslissen over hulp',
        purpose: 'Beslissen welke jeugdhulp deze jongere krijgt, en die betalen',
        partners: [
          withSetting('youth_care', 'name_contact', 'support_need', 'support_expectations'),
          withSetting('health_care', 'name_contact', 'support_need'),
        ],
      },
      {
        task: 'Wmo: ondersteuning thuis',
        purpose: 'Beslissen welke ondersteuning deze inwoner thuis krijgt',
        partners: [
          withSetting('wmo_provider', 'name_contact', 'support_need', 'support_expectations'),
          withSetting('welfare', 'name_contact', 'support_need'),
        ],
      },
      {
        task: 'Participatiewet: inkomen en werk',
        purpose: 'Vaststellen of deze inwoner recht heeft op bijstand',
        partners: [withSetting('housing', 'name_contact', 'housing_situation')],
      },
      {
        task: 'Schuldhulpverlening',
        purpose: 'Samen met deze inwoner een plan maken om van de schulden af te komen',
        partners: [withSetting('welfare', 'name_contact', 'finances')],
      },
      {
        task: 'Leerplicht',
        purpose: 'Zorgen dat deze leerling weer naar school gaat',
        partners: [withSetting('education', 'name_contact', 'school_attendance')],
      },
    ],
    [
      at.youthCare.id,
      {
        task: 'Jeugdhulp geven',
        purpose: 'De hulp aan deze jongere laten aansluiten op die van een ander',
        partners: [
          withSetting('youth_care', 'name_contact', 'referral_reason', 'support_need'),
          withSetting('health_care', 'referral_reason', 'support_need'),
          withSetting('municipality', 'name_contact', 'support_need', 'support_expectations'),
        ],
      },
      {
        task: 'Veiligheid van kinderen',
        purpose: 'Nagaan of dit kind thuis veilig is',
        partners: [withSetting('veilig_thuis', 'safety_signals', 'family_situation')],
      },
    ],
    [
      at.neighbourhoodTeam.id,
      {
        task: 'Maatschappelijk werk in de wijk',
        purpose: 'Zorgen dat deze inwoner de hulp krijgt die past, en weet wie wat doet',
        partners: [
          withRole('municipal_debt_counsellor', 'name_contact', 'support_need', 'finances'),
          withRole('nurse', 'name_contact', 'support_need'),
          withSetting('health_care', 'name_contact', 'referral_reason'),
        ],
      },
      {
        task: 'Schoolmaatschappelijk werk',
        purpose: 'Zorgen dat deze leerling op school en thuis passende hulp krijgt',
        partners: [
          withSetting('youth_care', 'name_contact', 'referral_reason', 'support_need'),
          withSetting('education', 'support_need', 'agreed_actions'),
        ],
      },
      {
        task: 'Huiselijk geweld tegengaan',
        purpose: 'Zorgen dat deze inwoner thuis veilig is',
        partners: [withSetting('veilig_thuis', 'name_contact', 'safety_signals')],
      },
    ],
    [
      at.practice.id,
      {
        task: 'Behandelen',
        purpose: 'De behandeling van deze cliënt laten aansluiten op andere hulp',
        partners: [withRole('physician', 'referral_reason', 'treatment_course')],
      },
      {
        task: 'Meldcode',
        purpose: 'Helpen beoordelen of de kinderen van deze cliënt veilig zijn',
        partners: [withSetting('veilig_thuis', 'safety_signals', 'health')],
      },
    ],
    [
      at.homeCare.id,
      {
        task: 'Verpleging en verzorging thuis',
        purpose: 'Zorgen dat deze cliënt thuis de zorg krijgt die nodig is',
        partners: [
          withRole('physician', 'health', 'treatment_course'),
          withSetting('municipality', 'name_contact', 'support_need'),
        ],
      },
      {
        task: 'Meldcode',
        purpose: 'Zorgen dat deze cliënt thuis veilig is',
        partners: [withSetting('veilig_thuis', 'name_contact', 'safety_signals')],
      },
    ],
    [
      at.school.id,
      {
        task: 'Passend onderwijs',
        purpose: 'Een plek of hulp op school vinden die bij deze leerling past',
        partners: [
          withSetting('education', 'name_contact', 'support_need'),
          withSetting('municipality', 'name_contact', 'school_attendance'),
        ],
      },
    ],
    [
      at.housing.id,
      {
        task: 'Prettig wonen',
        purpose: 'Zorgen dat deze huurder kan blijven wonen en buren geen overlast hebben',
        partners: [withSetting('welfare', 'name_contact', 'housing_situation')],
      },
    ],
    [
      at.veiligThuis.id,
      {
        task: 'Onderzoek na een melding',
        purpose: 'Vaststellen of er sprake is van huiselijk geweld of kindermishandeling',
        partners: [withSetting('health_care', 'safety_signals')],
      },
    ],
    [
      at.police.id,
      {
        task: 'Hulp verlenen',
        purpose: 'Zorgen dat hulp op gang komt voor iemand die de politie tegenkwam',
        partners: [withSetting('welfare', 'name_contact', 'safety_signals')],
      },
    ],
  ]
