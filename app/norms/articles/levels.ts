import type { Text } from 'deelwijzer'
import { type Article, carryingOut, type Entry, t } from '../article.ts'

interface Level {
  readonly level: string
  readonly title: Text
  readonly rows: readonly string[]
  readonly public: Text
  readonly other: Text
  readonly first: Text
  readonly data: Text
}

const names = {
  public: t('Grondslag van een overheid', 'Basis of a public body'),
  other: t('Grondslag van een ander', 'Basis of anybody else'),
  first: t('Ga eerst na', 'Check first'),
  data: t('Wat mag mee', 'What may go'),
}

const level = (given: Level): Entry => ({
  id: `niveau-${given.level}`,
  title: given.title,
  mark: t(`Niveau ${given.level}`, `Level ${given.level}`),
  facts: (['public', 'other', 'first', 'data'] as const).map((name) => ({
    name: names[name],
    value: given[name],
  })),
  norms: carryingOut(...given.rows),
})

const task = t('De taak die de wet geeft.', 'The task that the law gives.')
const contractOrConsent = t(
  'Het contract met de cliënt, of toestemming.',
  'The contract with the client, or consent.',
)

/** The four levels of exchange: each asks for more than the one before. */
export const levels: Article = {
  slug: 'niveaus',
  title: t('Vier niveaus van delen', 'Four levels of sharing'),
  lead: t(
    'Hoe hoger het niveau, hoe meer je over de cliënt prijsgeeft. Begin zo laag als kan.',
    'The higher the level, the more you reveal about the client. Begin as low as you can.',
  ),
  groups: [
    {
      entries: [
        level({
          level: '1',
          title: t('Een ander om raad vragen', 'Asking somebody for advice'),
          rows: ['N1', 'X0', 'SF-1'],
          public: t('Niet nodig: er gaat geen naam mee.', 'Not needed: no name goes along.'),
          other: t('Niet nodig: er gaat geen naam mee.', 'Not needed: no name goes along.'),
          first: t(
            'Kan de ander raden om wie het gaat? Dan is het niet anoniem.',
            'Could the other party guess whom it is about? Then it is not anonymous.',
          ),
          data: t('Alleen wat naar niemand wijst.', 'Only what points to nobody.'),
        }),
        level({
          level: '2',
          title: t('Verwijzen of aanmelden', 'Referring or registering'),
          rows: ['N2a', 'N2b'],
          public: task,
          other: contractOrConsent,
          first: t(
            'Kan de cliënt het zelf doen, met een brief van jou in de hand? Vertel anders wat je doorgeeft.',
            'Can the client do it, with a letter of yours in hand? If not, tell what you pass on.',
          ),
          data: t(
            'Naam, hoe de cliënt te bereiken is, en welke hulp nodig is. Geen verhaal over het verleden.',
            'Name, how to reach the client, and which help is needed. No story about the past.',
          ),
        }),
        level({
          level: '3',
          title: t('Terugkoppelen aan de verwijzer', 'Reporting back to the referrer'),
          rows: ['N3'],
          public: task,
          other: t(
            'Het contract met de cliënt, een gerechtvaardigd belang of toestemming.',
            'The contract with the client, a legitimate interest or consent.',
          ),
          first: t(
            'Moet dit echt? En is de cliënt niet de beste boodschapper?',
            'Is this really needed? And is the client not the best messenger?',
          ),
          data: t(
            'Antwoord op wat de verwijzer vroeg. Voor de rekening is de inhoud bijna nooit nodig.',
            'An answer to what the referrer asked. For the invoice content is hardly ever needed.',
          ),
        }),
        level({
          level: '4',
          title: t('Bespreken in een casusoverleg', 'Discussing in a case conference'),
          rows: ['N4', 'FG-01', 'FG-23'],
          public: t(
            'Vaak ontbreekt die. Soms de taak uit de wet.',
            'Often missing. Sometimes the task in law.',
          ),
          other: t(
            'Vaak ontbreekt die. Soms het contract, een gerechtvaardigd belang of toestemming. Alleen bij nood het vitale belang.',
            'Often missing. Sometimes the contract, a legitimate interest or consent. Vital interest only in an emergency.',
          ),
          first: t(
            'Wie aan tafel heeft hier werk aan? Laat de rest later komen of eerder gaan.',
            'Who at the table has work in this? Let the others come later or leave earlier.',
          ),
          data: t(
            'Begin met DAT er contact is. WAT er speelt deel je pas als een partij dat voor haar deel nodig heeft.',
            'Begin with THAT there is contact. Share WHAT is going on only if a party needs it for its part.',
          ),
        }),
      ],
    },
    {
      title: t('Altijd', 'Always'),
      entries: [
        {
          id: 'altijd',
          title: t('Dit geldt op elk niveau', 'This holds on every level'),
          text: [
            t(
              'Er is een grondslag. De cliënt weet wat je deelt, met wie en waarvoor.',
              'There is a legal basis. The client knows what you share, with whom and what for.',
            ),
            t(
              'Je deelt niet meer dan nodig, op de lichtste manier, en in verhouding tot het doel.',
              'You share no more than needed, in the lightest way, and in proportion to the purpose.',
            ),
            t(
              'Je schrijft op waarom. Vanaf niveau 2 kijk je ook naar je geheim, naar gevoelige gegevens en naar leeftijd.',
              'You write down why. From level 2 you also look at your secrecy, at sensitive data and at age.',
            ),
          ],
        },
      ],
    },
  ],
  sources: [
    t('Niveaus van informatie uitwisselen', 'Levels of exchanging information'),
    t('AVG, artikel 5 en 6', 'GDPR, articles 5 and 6'),
  ],
}
