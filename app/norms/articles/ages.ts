import { type Article, carryingOut, t } from '../article.ts'

/** Who agrees, who is told and who speaks, by age: the strictest common reading. */
export const ages: Article = {
  slug: 'leeftijd',
  title: t('Leeftijd en vertegen\u00ADwoordiging', 'Age and representation'),
  lead: t(
    'Wie zegt ja, wie hoort het, en wie spreekt voor de cliënt? Wetten verschillen. Hier staat de veiligste lijn.',
    'Who agrees, who is told, and who speaks for the client? Acts differ. This is the safest line.',
  ),
  table: {
    caption: t('Per leeftijd', 'By age'),
    columns: [
      t('Leeftijd', 'Age'),
      t('Vraag toestemming aan', 'Ask consent of'),
      t('Vertel het altijd aan', 'Always tell'),
      t('Rechten, zoals inzage', 'Rights, such as access'),
      t('Stop en overleg als', 'Stop and consult if'),
    ],
    rows: [
      {
        id: 'tot-12',
        cells: [
          t('Jonger dan 12', 'Under 12'),
          t('ieder met gezag, of de voogd', 'everybody with authority, or the guardian'),
          t(
            'het kind, op zijn niveau, en wie gezag heeft',
            'the child, at its level, and those with authority',
          ),
          t('wie gezag heeft', 'those with authority'),
          t(
            'ouders het oneens zijn, een ouder verdacht is, of het kind hevig tegen is',
            'parents disagree, a parent is a suspect, or the child strongly objects',
          ),
        ],
      },
      {
        id: '12-15',
        cells: [
          t('12 tot en met 15', '12 to 15'),
          t('het kind én ieder met gezag', 'the child and everybody with authority'),
          t('allebei', 'both'),
          t(
            'het kind en wie gezag heeft; dat verschilt per wet',
            'the child and those with authority; acts differ',
          ),
          t(
            'een van hen weigert, of het kind ouders erbuiten wil houden',
            'one of them refuses, or the child wants to keep parents out',
          ),
        ],
      },
      {
        id: '16-17',
        cells: [
          t('16 en 17', '16 and 17'),
          t('de jongere', 'the young person'),
          t('de jongere', 'the young person'),
          t('de jongere', 'the young person'),
          t(
            'er ernstige zorg is over veiligheid, of een voogd om de inhoud vraagt',
            'there is serious concern about safety, or a guardian asks for the content',
          ),
        ],
      },
      {
        id: '18-bekwaam',
        cells: [
          t('18 of ouder, kan beslissen', '18 or older, able to decide'),
          t('de cliënt', 'the client'),
          t('de cliënt', 'the client'),
          t('de cliënt', 'the client'),
          t(
            'er druk is, of de cliënt van de ontvanger afhangt',
            'there is pressure, or the client depends on the recipient',
          ),
        ],
      },
      {
        id: '18-onbekwaam',
        cells: [
          t('18 of ouder, kan dit niet beslissen', '18 or older, unable to decide this'),
          t('wie de cliënt vertegenwoordigt', 'whoever represents the client'),
          t('de cliënt en de vertegenwoordiger', 'the client and the representative'),
          t(
            'de vertegenwoordiger, en de cliënt waar dat kan',
            'the representative, and the client where possible',
          ),
          t(
            'er niemand is, of de vertegenwoordiger weigert of zelf partij is',
            'there is nobody, or the representative refuses or is involved',
          ),
        ],
      },
    ],
  },
  groups: [
    {
      title: t('Wie spreekt voor een volwassene?', 'Who speaks for an adult?'),
      intro: t(
        'Ga eerst na of de cliënt dit zelf kan beslissen. Een ziekte of een mentor zegt daar weinig over. Kan het niet, dan spreekt de eerste die er is.',
        'First check whether the client can decide this. An illness or a mentor says little about that. If not, the first one there is speaks.',
      ),
      entries: [
        {
          id: 'curator',
          mark: t('Eerst', 'First'),
          title: t('Curator', 'Guardian of an adult (curator)'),
          text: [
            t(
              'Door de rechter benoemd, voor zorg en geld.',
              'Appointed by a court, for care and money.',
            ),
          ],
          norms: carryingOut('REP-1'),
        },
        {
          id: 'mentor',
          mark: t('Of', 'Or'),
          title: t('Mentor', 'Mentor'),
          text: [
            t(
              'Door de rechter benoemd, voor zorg en begeleiding. Niet voor geld.',
              'Appointed by a court, for care and support. Not for money.',
            ),
          ],
          norms: carryingOut('REP-2'),
        },
        {
          id: 'bewindvoerder',
          mark: t('Voor geld', 'For money'),
          title: t('Bewindvoerder', 'Administrator'),
          text: [
            t(
              'Beslist alleen over geld en bezit, en dus niet over zorg.',
              'Decides on money and property only, so not on care.',
            ),
          ],
          norms: carryingOut('REP-3'),
        },
        {
          id: 'gemachtigde',
          mark: t('Anders', 'Otherwise'),
          title: t('Iemand met een volmacht', 'Somebody with a power of attorney'),
          text: [
            t(
              'Schriftelijk, bijvoorbeeld in een levenstestament. Alleen als er geen curator of mentor is.',
              'In writing, for example in a living will. Only if there is no curator or mentor.',
            ),
          ],
          norms: carryingOut('REP-4'),
        },
        {
          id: 'familie',
          mark: t('Alleen in de zorg', 'In care only'),
          title: t('Partner of naaste familie', 'Partner or close family'),
          text: [
            t(
              'Eerst de partner, dan een ouder, kind, broer of zus. Bij de gemeente heeft familie zonder volmacht geen stem.',
              'First the partner, then a parent, child, brother or sister. With the municipality family has no say without a power of attorney.',
            ),
          ],
          norms: carryingOut('REP-5', 'REP-6'),
        },
        {
          id: 'tegen-de-client',
          mark: t('Pas op', 'Beware'),
          title: t('Een vertegenwoordiger die schaadt', 'A representative who does harm'),
          text: [
            t(
              'Is die bang, zelf verdacht of tegen het belang van de cliënt? Dan hoef je niet te volgen wat die zegt.',
              "Is that person afraid, a suspect or against the client's interest? Then you need not follow.",
            ),
          ],
          norms: carryingOut('REP-X', 'GZ-10'),
        },
      ],
    },
    {
      title: t('Gezag over een kind', 'Authority over a child'),
      entries: [
        {
          id: 'twee-ouders',
          title: t('Twee ouders met gezag', 'Two parents with authority'),
          text: [
            t(
              'Vraag ze allebei, ook na een scheiding. Zijn ze het oneens, dan deel je niet zonder andere reden; de rechter kan beslissen.',
              'Ask both, after a divorce too. If they disagree, you do not share without another reason; a court can decide.',
            ),
          ],
          norms: carryingOut('GZ-1', 'GZ-2', 'FG-05'),
        },
        {
          id: 'ouder-zonder-gezag',
          title: t('Een ouder zonder gezag', 'A parent without authority'),
          text: [
            t(
              'Vraagt die ouder ernaar, dan geef je belangrijke feiten over het kind. Niet als het kind daar last van krijgt.',
              'If that parent asks, you give important facts about the child. Not if the child would suffer by it.',
            ),
          ],
          norms: carryingOut('GZ-3', 'M-OUDER-C'),
        },
        {
          id: 'ots',
          title: t('Ondertoezichtstelling', 'Supervision order'),
          text: [
            t(
              'Ouders houden hun gezag. De gezinsvoogd beslist niet voor hen, maar mag wel vragen wat het toezicht nodig heeft.',
              'Parents keep their authority. The family supervisor does not decide for them, but may ask what the supervision needs.',
            ),
          ],
          norms: carryingOut('GZ-6', 'M-GI-OTS'),
        },
        {
          id: 'voogdij',
          title: t('Voogdij', 'Guardianship'),
          text: [
            t(
              'De voogd komt in de plaats van de ouders. Hoe ouder het kind, hoe minder die vanzelf mag weten.',
              'The guardian takes the place of the parents. The older the child, the less the guardian may know as a matter of course.',
            ),
          ],
          norms: carryingOut('GZ-7', 'GZ-8', 'M-VOOGD', 'E-02'),
        },
        {
          id: 'anderen',
          title: t('Stiefouder, pleegouder, opa of oma', 'Step-parent, foster parent, grandparent'),
          text: [
            t(
              'Zij hebben geen stem, tenzij de rechter hun gezag gaf. Een pleegouder hoort wat voor de dagelijkse zorg nodig is.',
              'They have no say, unless a court gave them authority. A foster parent hears what daily care needs.',
            ),
          ],
          norms: carryingOut('GZ-5'),
        },
      ],
    },
  ],
  sources: [
    t(
      'UAVG, artikel 5; Jeugdwet 7.3.4, 7.3.5 en 7.3.15',
      'UAVG, article 5; Youth Act 7.3.4, 7.3.5 and 7.3.15',
    ),
    t(
      'BW 7:447, 450 en 465; BW 1:245, 253a, 377b en 377c',
      'Civil Code 7:447, 450 and 465; 1:245, 253a, 377b and 377c',
    ),
    t('Wmo 2015, artikel 5.3.2, 5.3.3 en 5.3.5', 'Wmo 2015, articles 5.3.2, 5.3.3 and 5.3.5'),
  ],
}
