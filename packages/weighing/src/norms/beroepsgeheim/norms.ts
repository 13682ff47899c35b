import { all, any, is, not } from '../../weigh/condition.ts'
import { forbids, notes } from '../clause.ts'
import {
  goesToSomebody,
  isHelper,
  isMedical,
  isMunicipal,
  isWmoProvider,
  isYouthHelp,
} from '../concepts.ts'
import { guideline, law, zutphen } from '../sources.ts'

const alternatives = [
  'ask_consent_first',
  'consult_anonymously',
  'let_client_tell',
  'ask_for_contribution_not_data',
] as const
// Nothing is a secret from the client.
const leaves = all(goesToSomebody, not(is('/recipient/role', 'client')))

/** Professional secrecy, one clause per law (fact table 3.1). All are lifted in the same ways. */
export const secrecyNorms = [
  forbids({
    id: 'wgbo/457-1',
    rows: ['SEC-MED', 'B1-GZ-BIG-01', 'SF-0', 'B1-PPO-GZ-01', 'M-GP-CASUS'],
    sources: [law('BW7', '457', '1'), law('BIG', '88'), zutphen('afweging 4c')],
    step: 'secrecy',
    barrier: 'secrecy',
    when: all(leaves, isMedical('sharer')),
    alternatives,
    text: {
      nl: 'Je hebt een medisch beroepsgeheim. Je zwijgt, tenzij je cliënt ja zegt of de wet iets anders regelt.',
      en: 'You are bound to medical secrecy. You stay silent, unless your client agrees or a law provides otherwise.',
    },
  }),
  forbids({
    id: 'jeugdwet/7.3.11-1',
    rows: ['SEC-JEU', 'SF-0', 'B1-PPO-JEU-01'],
    sources: [
      law('Jeugdwet', '7.3.11', '1'),
      guideline('Beroepscode 2021 (BPSW, SKJ)'),
      zutphen('afweging 4c'),
    ],
    step: 'secrecy',
    barrier: 'secrecy',
    when: all(leaves, isYouthHelp('sharer'), not(isMedical('sharer'))),
    alternatives,
    text: {
      nl: 'Als jeugdhulpverlener zwijg je over je cliënt, tenzij die ja zegt of de wet iets anders regelt.',
      en: 'As a youth care worker you stay silent about your client, unless the client agrees or a law provides otherwise.',
    },
  }),
  forbids({
    id: 'wmo/5.3.3-1',
    rows: ['SEC-WMO', 'SF-0', 'B1-WMO-AANB-02'],
    sources: [law('Wmo', '5.3.3', '1')],
    step: 'secrecy',
    barrier: 'secrecy',
    when: all(leaves, isWmoProvider('sharer'), not(isMedical('sharer'))),
    alternatives,
    text: {
      nl: 'Een Wmo-dossier is geheim. Je deelt er niets uit, tenzij je cliënt ja zegt of de wet iets anders regelt.',
      en: 'A Wmo file is secret. You share nothing from it, unless the client agrees or a law provides otherwise.',
    },
  }),
  forbids({
    id: 'sr/272',
    rows: ['SEC-GEN', 'E-04', 'B1-SW-01', 'B1-PPO-EP-01'],
    sources: [
      law('Sr', '272'),
      guideline('Beroepscode 2021 (BPSW, SKJ)'),
      zutphen('het beroepsgeheim'),
    ],
    step: 'secrecy',
    barrier: 'secrecy',
    when: all(
      leaves,
      any(
        is(
          '/sharer/role',
          'social_worker',
          'school_social_worker',
          'psychologist',
          'educationalist',
          'health_care_worker',
        ),
        // A family coach, a community worker, somebody in a shelter.
        all(
          is('/sharer/role', 'other_professional'),
          is('/sharer/setting', 'welfare', 'private_practice'),
        ),
      ),
      not(any(isMedical('sharer'), isYouthHelp('sharer'), isWmoProvider('sharer'))),
    ),
    alternatives,
    text: {
      nl: 'Wie hulp geeft, heeft een beroepsgeheim. Ook zonder BIG of SKJ zwijg je, tenzij je cliënt ja zegt.',
      en: 'Whoever gives help is bound to secrecy. Without a register too you stay silent, unless your client agrees.',
    },
  }),
  forbids({
    id: 'zutphen/afgeleid-geheim',
    rows: ['SEC-AFG'],
    sources: [zutphen('het beroepsgeheim'), law('Sr', '272')],
    step: 'secrecy',
    barrier: 'secrecy',
    when: all(
      leaves,
      is('/sharer/role', 'support_staff', 'manager'),
      is('/sharer/setting', 'welfare', 'private_practice', 'education'),
    ),
    alternatives,
    text: {
      nl: 'Je weet dit door je werk voor een hulpverlener. Het geheim van die hulpverlener geldt ook voor jou.',
      en: 'You know this through your work for a helper. The secrecy of that helper binds you too.',
    },
  }),
  forbids({
    id: 'awb/2:5',
    rows: ['SEC-AMB', 'E-16', 'E-17', 'B1-AMB-01', 'B1-ALG-01', 'SEC-GEEN'],
    sources: [law('Awb', '2:5'), law('Ambtenarenwet', '9')],
    step: 'secrecy',
    barrier: 'official_secrecy',
    when: all(
      leaves,
      any(
        isMunicipal('sharer'),
        is('/sharer/role', 'child_protection_board_officer', 'veilig_thuis_worker'),
        all(
          is('/sharer/role', 'support_staff', 'manager'),
          is('/sharer/setting', 'municipality', 'veilig_thuis'),
        ),
      ),
    ),
    alternatives: ['let_client_tell', 'involve_client'],
    text: {
      nl: 'Als ambtenaar houd je geheim wat je in je werk hoort, behalve waar je taak om delen vraagt.',
      en: 'As an official you keep to yourself what you learn at work, except where your task asks you to share.',
    },
  }),
  notes({
    id: 'zutphen/geen-vrijbrief',
    rows: ['3.1', 'SF-0', 'SEC-GEN'],
    sources: [zutphen('het beroepsgeheim'), guideline('Beroepscode 2021 (BPSW, SKJ)')],
    step: 'secrecy',
    when: all(
      goesToSomebody,
      is('/data/*/identifiable', true),
      isHelper('sharer'),
      isHelper('recipient'),
    ),
    text: {
      nl: 'Jullie hebben allebei een beroepsgeheim. Ook dan mag je niet zomaar met elkaar delen.',
      en: 'You are both bound to secrecy. Even then you may not simply share with each other.',
    },
  }),
] as const
