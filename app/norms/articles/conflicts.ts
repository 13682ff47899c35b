import type { Text } from 'deelwijzer'
import { type Article, carryingOut, type Entry, t } from '../article.ts'

const says = t('De handreiking', 'The guide')
const now = t('Wij wegen', 'We weigh')

const conflict = (row: string, title: Text, guide: Text, weighed: Text): Entry => ({
  id: row.toLowerCase(),
  title,
  facts: [
    { name: says, value: guide },
    { name: now, value: weighed },
  ],
  norms: carryingOut(row),
})

/** Where a guide says otherwise than the law of today, and what is weighed then. */
export const conflicts: Article = {
  slug: 'bronnen',
  title: t('Waar bronnen botsen', 'Where sources conflict'),
  lead: t(
    'Handreikingen zijn soms ouder, strenger of ruimer dan de wet. Wij volgen de wet van vandaag en zeggen dat erbij.',
    'Guides are sometimes older, stricter or wider than the law. We follow the law of today and say so.',
  ),
  groups: [
    {
      title: t('Plicht, recht of geen van beide', 'Duty, right or neither'),
      entries: [
        conflict(
          'E-01',
          t(
            'Vragen van de Raad voor de Kinderbescherming',
            'Questions by the Child Care and Protection Board',
          ),
          t('Een zorgverlener moet alles geven.', 'A care provider must give everything.'),
          t(
            'Een zorgverlener mag spreken, en alleen over wat het onderzoek nodig heeft.',
            'A care provider may speak, and only about what the inquiry needs.',
          ),
        ),
        conflict(
          'E-02',
          t('Vragen van de voogd', 'Questions by the guardian'),
          t('De voogd krijgt alles wat hij vraagt.', 'The guardian gets whatever is asked.'),
          t(
            'De voogd staat op de plek van de ouders. Vanaf 12 jaar telt het kind mee; vanaf 16 beslist de jongere.',
            'The guardian stands where the parents stood. From 12 the child counts; from 16 the young person decides.',
          ),
        ),
        conflict(
          'E-03',
          t('Vragen van de gezinsvoogd', 'Questions by the family supervisor'),
          t('Over deze plicht staat er niets.', 'Nothing is said of this duty.'),
          t(
            'Bij een ondertoezichtstelling geef je op verzoek wat het toezicht nodig heeft, ook met een geheim.',
            'Under a supervision order you give on request what supervision needs, secrecy or not.',
          ),
        ),
        conflict(
          'E-21',
          t('Melden bij Veilig Thuis', 'Reporting to Veilig Thuis'),
          t('Niet melden is niet verboden.', 'Not reporting is not forbidden.'),
          t(
            'Melden is een recht. Voor beroepen met een meldcode is het bij acute of blijvende onveiligheid wel de norm.',
            'Reporting is a right. For professions with a reporting code it is the norm in acute or lasting danger.',
          ),
        ),
        conflict(
          'E-10',
          t('Anoniem bij Veilig Thuis', 'Anonymous at Veilig Thuis'),
          t('Bij een melding blijft het gezin anoniem.', 'In a report the family stays anonymous.'),
          t(
            'Advies vragen gaat zonder naam. Een melding gaat met naam.',
            'Asking advice goes without a name. A report goes by name.',
          ),
        ),
        conflict(
          'E-07',
          t('Lichte zorgen', 'Light worries'),
          t(
            'Bij vroege zorgen mag een lichter vitaal belang gelden.',
            'For early worries a lighter vital interest may do.',
          ),
          t(
            'Zo’n grondslag bestaat niet. Vraag toestemming, overleg zonder naam, of vraag advies.',
            'There is no such basis. Ask consent, consult without a name, or ask for advice.',
          ),
        ),
        conflict(
          'E-23',
          t('Vroeg signaleren als reden', 'Early signalling as a reason'),
          t('Vroeg signaleren maakt delen nodig.', 'Early signalling makes sharing necessary.'),
          t(
            'Zorgen voor preventie is een taak, maar geen recht om gegevens te geven.',
            'Prevention is a task, but no right to give data.',
          ),
        ),
      ],
    },
    {
      title: t('Toestemming en bezwaar', 'Consent and objection'),
      entries: [
        conflict(
          'E-04',
          t('Geheim en toestemming', 'Secrecy and consent'),
          t(
            'Wie een geheim heeft, heeft altijd een ja nodig.',
            'Whoever is bound to secrecy always needs a yes.',
          ),
          t(
            'Dat is de regel, met uitzonderingen: wie meebehandelt, vertegenwoordigers, een plicht, een recht en een conflict van plichten.',
            'That is the rule, with exceptions: those in the same treatment, representatives, a duty, a right and a conflict of duties.',
          ),
        ),
        conflict(
          'E-08',
          t('Toestemming bij de gemeente', 'Consent at the municipality'),
          t(
            'Toestemming is onbruikbaar, en toch soms vereist.',
            'Consent is of no use, and yet sometimes required.',
          ),
          t(
            'De taak is de grondslag. Een ja is er alleen bij als een wet dat naast de taak eist.',
            'The task is the basis. A yes is added only where an act asks for it besides.',
          ),
        ),
        conflict(
          'E-18',
          t('De cliënt is tegen', 'The client objects'),
          t('Bij bezwaar gebruik je niets.', 'After an objection you use nothing.'),
          t(
            'Als houding goed. In de wet stopt het alleen vanzelf als toestemming de grondslag was; anders weeg je het bezwaar.',
            'Good as an attitude. In law it stops by itself only if consent was the basis; otherwise you weigh the objection.',
          ),
        ),
        conflict(
          'E-24',
          t('Wie toont toestemming aan?', 'Who proves consent?'),
          t('De professional.', 'The professional.'),
          t('De organisatie.', 'The organisation.'),
        ),
        conflict(
          'E-25',
          t('Wat in een overleg is ingebracht', 'What was brought into a meeting'),
          t(
            'Alleen te gebruiken als de inbrenger het goed vindt.',
            'To be used only if the contributor agrees.',
          ),
          t(
            'Een goede afspraak. Zij geldt niet tegen een plicht uit de wet of een recht van de cliënt.',
            'A good agreement. It does not hold against a duty in law or a right of the client.',
          ),
        ),
      ],
    },
    {
      title: t('Gevaar', 'Danger'),
      entries: [
        conflict(
          'E-06',
          t('Vitaal belang en conflict van plichten', 'Vital interest and conflict of duties'),
          t('Bijna hetzelfde.', 'Nearly the same.'),
          t(
            'Twee toetsen: het ene is een grondslag, het andere doorbreekt een geheim. Weglopen is op zich geen vitaal belang.',
            'Two tests: one is a basis, the other breaks secrecy. Running away is in itself no vital interest.',
          ),
        ),
        conflict(
          'E-22',
          t('Beschermen in de jeugdhulp', 'Protecting in youth care'),
          t('Ook tegen een ongewenste ontwikkeling.', 'Against undesired developments too.'),
          t(
            'Alleen tegen ernstige schade die nu dreigt.',
            'Only against serious harm that threatens now.',
          ),
        ),
        conflict(
          'E-20',
          t('Een datalek', 'A data breach'),
          t('Meteen melden als het ernstig is.', 'Report at once if it is serious.'),
          t(
            'Binnen 72 uur, tenzij er geen risico is. Elk lek komt in een lijst.',
            'Within 72 hours, unless there is no risk. Every breach goes on a list.',
          ),
        ),
      ],
    },
    {
      title: t('Wetten en woorden', 'Acts and words'),
      entries: [
        conflict(
          'E-05',
          t('Het artikel van de grondslagen', 'The article of the legal bases'),
          t('Artikel 8 AVG.', 'Article 8 GDPR.'),
          t(
            'Artikel 6 AVG. Artikel 8 kwam uit de vorige wet.',
            'Article 6 GDPR. Article 8 came from the former act.',
          ),
        ),
        conflict(
          'E-09',
          t('Het BSN en straffen', 'The BSN and sentences'),
          t('Dat zijn bijzondere gegevens.', 'These are special data.'),
          t(
            'Ze hebben elk een eigen regel, buiten artikel 9.',
            'Each has a rule of its own, outside article 9.',
          ),
        ),
        conflict(
          'E-11',
          t('Gedwongen zorg', 'Compulsory care'),
          t('De BOPZ.', 'The BOPZ.'),
          t('Sinds 2020 de Wvggz en de Wzd.', 'Since 2020 the Wvggz and the Wzd.'),
        ),
        conflict(
          'E-12',
          t('Bijzondere gegevens', 'Special data'),
          t('Alleen als een vakwet het toelaat.', 'Only if a sector act lets you.'),
          t(
            'Verboden, met uitzonderingen in AVG en UAVG. Een uitdrukkelijk ja is er één van.',
            'Forbidden, with exceptions in GDPR and UAVG. An explicit yes is one of them.',
          ),
        ),
        conflict(
          'E-13',
          t('Vakwetten en de AVG', 'Sector acts and the GDPR'),
          t('De vakwet gaat voor.', 'The sector act comes first.'),
          t(
            'Ze gelden samen: de vakwet vult in en is soms strenger. Alleen politie en justitie hebben een eigen stelsel.',
            'They apply together: the sector act fills in and is sometimes stricter. Only police and justice have a system of their own.',
          ),
        ),
        conflict(
          'E-14',
          t('Hoeveel vuistregels?', 'How many rules of thumb?'),
          t('Tien in de titel, negen in de lijst.', 'Ten in the title, nine in the list.'),
          t('Tien, zoals in de bijlage.', 'Ten, as in the annex.'),
        ),
        conflict(
          'E-15',
          t('Doelmatig en subsidiair', 'Effective and subsidiary'),
          t(
            'De uitleg bij de vragen en in de woordenlijst verschilt.',
            'The explanation at the questions differs from the list of words.',
          ),
          t(
            'De vraag zelf telt: helpt het, kan het lichter, is het te veel, en zijn dit de juiste mensen?',
            'The question itself counts: does it help, can it be lighter, is it too much, are these the right people?',
          ),
        ),
        conflict(
          'E-16',
          t('Ambtsgeheim voor iedereen', 'Official secrecy for everybody'),
          t('Het geldt voor het hele sociaal domein.', 'It holds for all social services.'),
          t(
            'Het geldt voor wie een overheidstaak uitvoert. Een woningcorporatie valt er meestal buiten.',
            'It holds for those with a public task. A housing corporation is mostly outside it.',
          ),
        ),
        conflict(
          'E-17',
          t('De leerplichtambtenaar', 'The school attendance officer'),
          t('Heeft geen geheim en kan dus delen.', 'Has no secrecy and can share.'),
          t(
            'Heeft ambtsgeheim, en gebruikt gegevens alleen voor de leerplicht.',
            'Has official secrecy, and uses data for school attendance only.',
          ),
        ),
        conflict(
          'E-19',
          t('Gegevens laten wissen', 'Having data erased'),
          t('Alleen als ze niet kloppen.', 'Only if they are wrong.'),
          t(
            'Verbeteren en wissen zijn twee rechten. Zorg, jeugdhulp en Wmo hebben daarnaast een eigen recht op vernietigen.',
            'Correcting and erasing are two rights. Care, youth care and Wmo have a right to destruction besides.',
          ),
        ),
      ],
    },
  ],
  sources: [
    t('Zutphense handleiding', 'Zutphense handleiding'),
    t('Vijf stappen', 'Five steps'),
    t('Het Kader Hollands Midden', 'Het Kader Hollands Midden'),
  ],
}
