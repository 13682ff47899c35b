import { z } from 'zod'
import { paths } from '../paths.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { galleryTexts } from './gallery-texts.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  CheckboxGroup,
  CopyBlock,
  DataList,
  DateInput,
  Details,
  field,
  type FieldError,
  Form,
  type FormValues,
  Heading,
  List,
  Panel,
  Paragraph,
  RadioGroup,
  Select,
  StatusBadge,
  StepLine,
  Table,
  TaskList,
  Textarea,
  TextInput,
  useTexts,
} from './index.ts'

/** Every part on one page, for making a theme and for tests; served when GALLERY=1. */
export const galleryRoutes: readonly Route[] = [
  {
    method: 'get',
    path: paths.gallery.pattern,
    right: 'professional',
    event: { none: 'shows examples only' },
    handler: (visit) => show(visit, visit.kept ?? {}),
  },
  {
    method: 'post',
    path: paths.gallery.pattern,
    right: 'professional',
    event: { none: 'keeps nothing' },
    handler: (visit) => {
      const form = visit.read(answers(visit.t(galleryTexts)))
      return form.ok ? visit.redirect(paths.gallery()) : show(visit, form.values, form.errors)
    },
  },
]

const answers = (texts: (typeof galleryTexts)['nl']) =>
  z.object({
    happened: field.choice(['asked', 'tell', 'unknown'], texts.choose),
    what: field.text(texts.empty, texts.long, 200),
    kinds: field.someChoices(['health', 'money', 'none'], texts.choose),
    from: field.date(texts.wrongDate, texts.wrongDate),
  })

function show(visit: SignedInVisit, values: FormValues, errors: readonly FieldError[] = []) {
  return visit.page(
    {
      title: visit.t(galleryTexts).title,
      errors,
      leaveButton: true,
      back: { href: paths.home() },
      breadcrumbs: [{ href: paths.home(), label: 'Begin' }],
    },
    <Gallery values={values} />,
  )
}

function Gallery({ values }: { readonly values: FormValues }) {
  const texts = useTexts(galleryTexts)
  return (
    <>
      <StepLine most={6} standing="Zoals het er nu voor staat: delen kan, met voorwaarden" />
      <Heading level={1}>{texts.title}</Heading>
      <Paragraph kind="lead">{texts.lead}</Paragraph>
      <Answers values={values} />
      <Blocks />
    </>
  )
}

function Answers({ values }: { readonly values: FormValues }) {
  return (
    <Form action={paths.gallery()} values={values}>
      <RadioGroup
        name="happened"
        label="Wat is er gebeurd?"
        hint="We vragen dit omdat het bepaalt welke regels gelden."
        choices={[
          {
            value: 'asked',
            label: 'Iemand vraagt mij iets',
            hint: 'Bijvoorbeeld een school of een wijkteam.',
          },
          { value: 'tell', label: 'Ik wil zelf iets vertellen' },
        ]}
        apart={{ value: 'unknown', label: 'Weet ik niet' }}
      />
      <TextInput name="what" label="Wat wil je weten?" hint="In een zin." />
      <Textarea name="more" label="Toelichting" optional />
      <CheckboxGroup
        name="kinds"
        label="Om welke gegevens gaat het?"
        choices={[
          { value: 'health', label: 'Gezondheid' },
          { value: 'money', label: 'Inkomen en schulden' },
        ]}
        none
      />
      <DateInput name="from" label="Vanaf welke dag?" hint="Bijvoorbeeld 14 3 2027" />
      <Select
        name="who"
        label="Aan wie?"
        prompt="Kies een organisatie"
        options={[
          { value: 'school', label: 'Basisschool De Verzonnen Boom', group: 'Onderwijs' },
          { value: 'team', label: 'Wijkteam Voorbeeldstad', group: 'Gemeente' },
        ]}
      />
      <ButtonGroup>
        <Button>Verder</Button>
        <Button kind="secondary" name="later" value="1">
          Opslaan en later verder
        </Button>
        <ButtonLink kind="subtle" href={paths.home()}>
          Stoppen
        </ButtonLink>
      </ButtonGroup>
    </Form>
  )
}

function Blocks() {
  return (
    <>
      <Alert kind="info">
        <Paragraph>Dit is goed om te weten.</Paragraph>
      </Alert>
      <Alert kind="warning" heading="Nog niet alles is bekend">
        <Paragraph>Vraag eerst na of de cliënt het goed vindt.</Paragraph>
      </Alert>
      <Alert kind="ok">
        <Paragraph>Je antwoorden zijn bewaard.</Paragraph>
      </Alert>
      <Alert kind="error">
        <Paragraph>Dit venster is verouderd.</Paragraph>
      </Alert>
      <Panel strong tone="ok" heading="Je mag dit delen, met voorwaarden">
        <Paragraph>Alleen wat de ander nodig heeft voor het doel dat je noemde.</Paragraph>
        <List items={['Vertel het de cliënt vooraf', 'Leg vast wat je deelt']} />
      </Panel>
      <Heading level={2}>Controleer je antwoorden</Heading>
      <DataList
        rows={[
          {
            key: 'Wat is er gebeurd?',
            value: 'Iemand vraagt mij iets',
            change: { href: '#veld-happened' },
          },
          {
            key: 'Om welke gegevens gaat het?',
            value: 'Gezondheid',
            change: { href: '#veld-kinds' },
            mark: <StatusBadge kind="warning">Te controleren</StatusBadge>,
          },
        ]}
      />
      <Heading level={2}>Werk</Heading>
      <TaskList
        tasks={[
          {
            id: 'een',
            title: 'Cliënt informeren',
            href: paths.home(),
            hint: 'Voor 3 maart',
            status: <StatusBadge kind="error">Te laat</StatusBadge>,
          },
          {
            id: 'twee',
            title: 'Verslag aanvullen',
            status: <StatusBadge>Wacht op een collega</StatusBadge>,
          },
        ]}
      />
      <Table
        caption="Wie mag wat geven"
        columns={['Aan wie', 'Met toestemming', 'Zonder toestemming']}
        rows={[
          {
            id: 'a',
            cells: [
              'Huisarts',
              <StatusBadge key="a" kind="ok">
                Mag
              </StatusBadge>,
              'Alleen als het nodig is voor de zorg',
            ],
          },
          {
            id: 'b',
            cells: [
              'Woningcorporatie',
              'Mag',
              <StatusBadge key="b" kind="error">
                Mag niet
              </StatusBadge>,
            ],
          },
        ]}
      />
      <Details summary="Waarom vragen we dit?">
        <Paragraph>Zonder doel mag je niets delen.</Paragraph>
      </Details>
      <CopyBlock
        id="zeg"
        label="Wat je kunt zeggen"
        text="Ik overleg eerst met mijn cliënt. Daarna hoor je wat ik kan delen."
      />
    </>
  )
}
