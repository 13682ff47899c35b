import type { Text } from 'deelwijzer'
import { type Article, carryingOut, type Entry, t } from '../article.ts'

const who = t('Voor wie', 'For whom')
const where = t('Waar het staat', 'Where it stands')

const kind = (row: string, title: Text, whom: Text, law: Text, more?: Text): Entry => ({
  id: row.toLowerCase(),
  title,
  ...(more && { text: [more] }),
  facts: [
    { name: who, value: whom },
    { name: where, value: law },
  ],
  norms: carryingOut(row),
})

const step = (number: string, row: string, title: Text, text: Text): Entry => ({
  id: row.toLowerCase(),
  mark: t(`Stap ${number}`, `Step ${number}`),
  title,
  text: [text],
  norms: carryingOut(row),
})

/** The kinds of secrecy and, lightest first, the ways in which it gives way. */
export const secrecy: Article = {
  slug: 'geheimhouding',
  title: t('Soorten geheimhouding', 'Kinds of secrecy'),
  lead: t(
    'Bijna iedereen in het sociaal domein moet zwijgen. Welk geheim je hebt, bepaalt wanneer je mag spreken.',
    'Almost everyone in social services is bound by secrecy. Which secrecy you have decides when you may speak.',
  ),
  groups: [
    {
      title: t('Welk geheim heb jij?', 'Which secrecy is yours?'),
      entries: [
        kind(
          'SEC-MED',
          t('Medisch geheim', 'Medical secrecy'),
          t(
            'Artsen, verpleegkundigen, psychologen en anderen in het BIG-register, en de zorginstelling zelf.',
            'Physicians, nurses, psychologists and others in the BIG register, and the institution itself.',
          ),
          t(
            'BW 7:457 (WGBO) en Wet BIG, artikel 88',
            'Civil Code 7:457 (WGBO) and BIG Act, article 88',
          ),
          t(
            'Dit geheim blijft bestaan na het overlijden van de patiënt.',
            'This secrecy lasts after the death of the patient.',
          ),
        ),
        kind(
          'SEC-JEU',
          t('Geheim van de jeugdhulp', 'Youth care secrecy'),
          t(
            'Jeugdhulpverleners, gezinsvoogden, voogden en jeugdreclasseerders.',
            'Youth care workers, family supervisors, guardians and youth probation officers.',
          ),
          t(
            'Jeugdwet 7.3.11; voor wie in het SKJ-register staat ook de beroepscode',
            'Youth Act 7.3.11; for those in the SKJ register the professional code too',
          ),
        ),
        kind(
          'SEC-WMO',
          t('Geheim van het Wmo-dossier', 'Secrecy of the Wmo file'),
          t(
            'Het college, de aanbieder, toezichthouders en Veilig Thuis.',
            'The municipal executive, the provider, supervisors and Veilig Thuis.',
          ),
          t('Wmo 2015, artikel 5.3.3', 'Wmo 2015, article 5.3.3'),
        ),
        kind(
          'SEC-GEN',
          t('Geheim van andere hulpverleners', 'Secrecy of other helpers'),
          t(
            'Sociaal werkers, gezinscoaches, medewerkers van een opvang.',
            'Social workers, family coaches, shelter workers.',
          ),
          t(
            'Wetboek van Strafrecht, artikel 272, en de beroepscode',
            'Criminal Code, article 272, and the professional code',
          ),
        ),
        kind(
          'SEC-AFG',
          t('Afgeleid geheim', 'Derived secrecy'),
          t(
            'Wie iets weet door voor een hulpverlener te werken: balie, secretariaat, leidinggevende, stagiair, tolk.',
            'Whoever knows something by working for a helper: desk, secretariat, manager, trainee, interpreter.',
          ),
          t(
            'Het geheim van de hulpverlener zelf; dat gaat op jou over',
            "The helper's own secrecy; it passes to you",
          ),
        ),
        kind(
          'SEC-AMB',
          t('Ambtsgeheim', 'Official secrecy'),
          t(
            'Ambtenaren, en ieder die een overheidstaak uitvoert en nog niet op een andere manier gebonden is.',
            'Officials, and everybody who carries out a public task and is not bound in another way.',
          ),
          t(
            'Awb 2:5 en Ambtenarenwet 2017, artikel 9; voor bijstand ook Participatiewet 65',
            'Awb 2:5 and Civil Servants Act 2017, article 9; for social assistance Participation Act 65 too',
          ),
        ),
        kind(
          'SEC-POL',
          t('Geheim van de politie', 'Police secrecy'),
          t('Iedereen die bij politiegegevens kan.', 'Everybody with access to police data.'),
          t('Wet politiegegevens, artikel 7', 'Police Data Act, article 7'),
        ),
        kind(
          'SEC-OM',
          t('Geheim van justitie', 'Secrecy of justice'),
          t('Openbaar Ministerie en rechtbank.', 'Public prosecution service and courts.'),
          t('Wet justitiële en strafvorderlijke gegevens', 'Judicial and Criminal Data Act'),
        ),
        kind(
          'SEC-REC',
          t('Geheim van de reclassering', 'Secrecy of probation'),
          t('Medewerkers van de reclassering.', 'Probation workers.'),
          t('Reclasseringsregeling 1995', 'Probation Regulation 1995'),
        ),
        kind(
          'SEC-GEEN',
          t('Geen beroepsgeheim, toch zwijgen', 'No professional secrecy, but still silent'),
          t(
            'Leraren, leerplichtambtenaren, woningcorporaties, vrijwilligers.',
            'Teachers, school attendance officers, housing corporations, volunteers.',
          ),
          t(
            'Ambtsgeheim, het arbeidscontract of de privacywet',
            'Official secrecy, the employment contract or privacy law',
          ),
        ),
      ],
    },
    {
      title: t('Wanneer mag je toch spreken?', 'When may you speak anyway?'),
      intro: t(
        'Loop de stappen op volgorde af: de lichtste weg staat vooraan.',
        'Go through the steps in order: the lightest way comes first.',
      ),
      entries: [
        step(
          '1',
          'X0',
          t('Zonder naam', 'Without a name'),
          t(
            'Kan de vraag ook anoniem? Dan doorbreek je niets.',
            'Can the question be put anonymously? Then you break nothing.',
          ),
        ),
        step(
          '2',
          'X1',
          t('Wie meebehandelt', 'Whoever helps in the same treatment'),
          t(
            'Wie rechtstreeks meewerkt aan dezelfde hulp, of jou vervangt, hoort wat voor dat werk nodig is.',
            'Whoever works directly in the same help, or replaces you, hears what that work needs.',
          ),
        ),
        step(
          '3',
          'X2',
          t('Wie de cliënt vertegenwoordigt', 'Whoever represents the client'),
          t(
            'Ouders met gezag, een voogd of een mentor mogen weten wat zij nodig hebben, tenzij dat de cliënt schaadt.',
            'Parents with authority, a guardian or a mentor may know what they need, unless that harms the client.',
          ),
        ),
        step(
          '4',
          'X3',
          t('Met toestemming', 'With consent'),
          t(
            'De cliënt laat je spreken over dit, met deze ontvanger. Je mag dan nog steeds nee zeggen.',
            'The client lets you speak of this, to this recipient. You may still decline.',
          ),
        ),
        step(
          '5',
          'X4',
          t('Een plicht in de wet', 'A duty in law'),
          t(
            'De wet draagt je op te spreken. Geef wat nodig is, en vertel het de cliënt.',
            'The law orders you to speak. Give what is needed, and tell the client.',
          ),
        ),
        step(
          '6',
          'X5',
          t('Een recht in de wet', 'A right in law'),
          t(
            'De wet laat je spreken. Jij weegt of het nodig is, en schrijft die afweging op.',
            'The law lets you speak. You weigh whether it is needed, and record that weighing.',
          ),
        ),
        step(
          '7',
          'X6',
          t('Conflict van plichten', 'Conflict of duties'),
          t(
            'Alles is geprobeerd; zwijgen valt je zwaar; er is geen andere weg; zwijgen geeft ernstige schade; spreken voorkomt die bijna zeker. Alle vijf moeten waar zijn.',
            'You have tried everything; silence weighs on your conscience; there is no other way; silence does serious harm; speaking will almost certainly prevent it. All five must be true.',
          ),
        ),
        {
          id: 'anders',
          title: t('Geen van deze?', 'None of these?'),
          text: [
            t(
              'Dan zwijg je. Je kunt wel meedenken zonder gegevens, en de cliënt helpen om zelf te vertellen.',
              'Then you keep silent. You can still think along without data, and help the client to tell.',
            ),
          ],
        },
      ],
    },
    {
      title: t('Goed om te weten', 'Good to know'),
      entries: [
        {
          id: 'goed-om-te-weten',
          title: t('Wat vaak misgaat', 'What often goes wrong'),
          text: [
            t(
              'Twee hulpverleners met een geheim mogen niet zomaar met elkaar praten over een cliënt.',
              'Two helpers who are both bound to secrecy may not simply talk to each other about a client.',
            ),
            t(
              'Zeggen dat iemand cliënt is, valt al onder het geheim.',
              'Even saying that somebody is a client falls under secrecy.',
            ),
            t(
              'Zonder toestemming is iets anders dan zonder dat de cliënt het weet.',
              'Without consent is not the same as without the client knowing.',
            ),
          ],
          norms: carryingOut('FG-23'),
        },
      ],
    },
  ],
  sources: [
    t('Zutphense handleiding, beroepsgeheim', 'Zutphense handleiding, professional secrecy'),
    t('KNMG-richtlijn Omgaan met medische gegevens', 'KNMG guideline on medical data'),
    t('Beroepscode 2021 (BPSW, SKJ)', 'Professional code 2021 (BPSW, SKJ)'),
  ],
}
