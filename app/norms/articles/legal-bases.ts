import type { Norm, Text } from 'deelwijzer'
import { type Article, type Entry, t } from '../article.ts'

type Basis = Extract<Norm, { effect: 'permits' }>['basis']

const restsOn =
  (...bases: readonly Basis[]) =>
  (norm: Norm): boolean =>
    norm.effect === 'permits' && bases.includes(norm.basis)

const when = t('Wanneer', 'When')
const careful = t('Let op', 'Watch out')

const basis = (
  letter: string,
  title: Text,
  use: Text,
  mind: Text,
  bases: readonly Basis[],
): Entry => ({
  id: `grondslag-${letter}`,
  title,
  mark: t(`Art. 6 lid 1 onder ${letter} AVG`, `Art. 6(1)(${letter}) GDPR`),
  facts: [
    { name: when, value: use },
    { name: careful, value: mind },
  ],
  norms: restsOn(...bases),
})

/** The six legal bases, each with its own name and its letter in the law. */
export const legalBases: Article = {
  slug: 'grondslagen',
  title: t('Zes grondslagen', 'Six legal bases'),
  lead: t(
    'Delen mag alleen als de wet er een reden voor geeft. Er zijn zes van die redenen. Eén is genoeg.',
    'You may only share if the law gives you a reason to. There are six of them. One is enough.',
  ),
  groups: [
    {
      entries: [
        basis(
          'a',
          t('1. Toestemming', '1. Consent'),
          t(
            'De cliënt zegt uit vrije wil ja, na uitleg, en voor precies deze uitwisseling.',
            'The client agrees freely, after an explanation, to exactly this exchange.',
          ),
          t(
            'De cliënt mag altijd terugkomen op dat ja. Een gemeente kan er meestal niet op steunen: wie hulp nodig heeft, durft vaak geen nee te zeggen.',
            'The client may always go back on it. A municipality can seldom rely on it: people who need help often dare not refuse.',
          ),
          ['consent'],
        ),
        basis(
          'b',
          t('2. Overeenkomst', '2. Contract'),
          t(
            'Er is een afspraak met de cliënt zelf, zoals een behandeling of een huurcontract, en delen hoort daar echt bij.',
            'There is an agreement with the client, such as a treatment or a lease, and sharing is really part of it.',
          ),
          t(
            'Voor gegevens over gezondheid is een overeenkomst niet genoeg.',
            'For data about health a contract is not enough.',
          ),
          ['contract'],
        ),
        basis(
          'c',
          t('3. Wettelijke plicht', '3. Legal obligation'),
          t(
            'Een wet zegt dat jouw organisatie deze gegevens moet geven.',
            'An act says that your organisation must give these data.',
          ),
          t(
            'Ook een plicht heeft een grens: je geeft wat die wet nodig maakt en niet meer.',
            'A duty has a limit too: you give what that act makes necessary and no more.',
          ),
          ['legal_obligation'],
        ),
        basis(
          'd',
          t('4. Vitaal belang', '4. Vital interest'),
          t(
            'Het leven of de gezondheid van iemand staat op het spel, en niets anders helpt.',
            "Somebody's life or health is at stake, and nothing else helps.",
          ),
          t(
            'Gegevens over gezondheid mogen zo alleen mee als de cliënt zelf niet kan beslissen. Zorgen over later of weglopen is op zichzelf nog geen vitaal belang.',
            'Health data may go this way only if the client cannot decide. Worries about later, or running away, are in themselves no vital interest.',
          ),
          ['vital_interest'],
        ),
        basis(
          'e',
          t('5. Publieke taak', '5. Public task'),
          t(
            'De wet geeft jouw organisatie een taak, en zonder deze gegevens lukt die taak niet.',
            'The law gives your organisation a task, and that task fails without these data.',
          ),
          t(
            'De taak moet in een wet staan. Een taak uit de ene wet opent niet de gegevens van een andere wet.',
            'The task must stand in an act. A task under one act does not open the data of another.',
          ),
          ['public_task'],
        ),
        basis(
          'f',
          t('6. Gerechtvaardigd belang', '6. Legitimate interest'),
          t(
            'Jouw belang is eerlijk en weegt, na afweging, zwaarder dan de privacy van de cliënt.',
            "Your interest is fair and, after weighing, outweighs the client's privacy.",
          ),
          t(
            'Een overheid mag deze grondslag bij haar taken niet gebruiken. Schrijf de afweging altijd op.',
            'A public body may not use this basis for its tasks. Always write the weighing down.',
          ),
          ['legitimate_interest'],
        ),
      ],
    },
    {
      title: t('Wat erop lijkt, maar iets anders is', 'What looks like it but is something else'),
      entries: [
        {
          id: 'spreekrecht',
          title: t('Een recht om te spreken', 'A right to speak'),
          text: [
            t(
              'Soms zegt een wet dat je mag spreken, ook al heb je een geheim. Dat heft je geheim op. De ontvanger heeft daarnaast een eigen grondslag nodig.',
              'Sometimes an act says that you may speak although you are bound to secrecy. That lifts your secrecy. The recipient needs a basis of its own besides.',
            ),
          ],
          norms: restsOn('statutory_right_to_report'),
        },
        {
          id: 'conflict-van-plichten',
          title: t('Conflict van plichten', 'Conflict of duties'),
          text: [
            t(
              'Zwijgen is dan zo schadelijk dat je je geheim doorbreekt. Vijf eisen gelden tegelijk. Het is geen grondslag uit de privacywet, maar een uitweg voor wie moet zwijgen.',
              'Silence does such harm that you break your secrecy. Five demands hold at once. It is no basis of privacy law, but a way out for those bound to silence.',
            ),
          ],
          norms: restsOn('conflict_of_duties'),
        },
        {
          id: 'zonder-naam',
          title: t('Zonder naam', 'Without a name'),
          text: [
            t(
              'Kan niemand weten over wie het gaat, dan is er geen grondslag nodig. Let op kleine dorpen en bijzondere verhalen: een naam weglaten is vaak te weinig.',
              'If nobody can tell whom it is about, no basis is needed. Beware of small villages and unusual stories: leaving out the name is often not enough.',
            ),
          ],
          norms: restsOn('anonymous_no_basis_needed'),
        },
        {
          id: 'politie',
          title: t('Politie en justitie', 'Police and justice'),
          text: [
            t(
              'Voor de politie geldt niet de AVG maar de Wet politiegegevens. Die zegt per ontvanger wat mag.',
              'For the police the Police Data Act holds, not the GDPR. It says per recipient what is allowed.',
            ),
          ],
          norms: restsOn('police_data_act'),
        },
      ],
    },
  ],
  sources: [
    t('AVG, artikel 6, 9 en 10', 'GDPR, articles 6, 9 and 10'),
    t('Zutphense handleiding, grondslagen', 'Zutphense handleiding, legal bases'),
    t('Kiezen & Delen', 'Kiezen & Delen'),
  ],
}
