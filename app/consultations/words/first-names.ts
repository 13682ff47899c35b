const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** First names as they are given in the Netherlands, of many origins; without accents. */
export const firstNames: ReadonlySet<string> = new Set(
  words(`
  aafke aaliyah aaron abdel abdul abdullah abel achmed ada adam ahmed ahmet aicha aisha ali alice alina amber
  amina amir amira amy ana anas andre andrea angela anita anja anke ann anna anne annelies anouk ans anton
  antonio anwar arend arie arjan arjen arthur asma astrid aya ayaan ayse ayoub aziz bart bas bea ben berend
  bernard bert bianca bilal bjorn boaz bob boris bram brahim brenda britt bruno carla carlijn carlos carmen
  caroline casper cato cees cem charlotte chantal chris christa christiaan christian christina chris claire
  claudia coen cor corine cornelis daan daniel daniela danny david debbie demi dennis derk dewi diana diederik
  dilara dina dirk djamila dominik dorien driss duuk eef eefje ela elena elias elif elin elise eliza elke
  ella ellen els elsa emel emine emir emma emre erik erika ernst esmee esra esther eva evelien evi fadime fahad
  faisal farah farid fatih fatima fatma fatoumata feline femke fenna ferdi ferhat fleur floor floris frank frans
  fred frederik freek frits gabriel geert gerard gerda gerrit gert gijs gina goran greet guus habiba hakim halima
  hamid hamza hana hanna hannah hannah hannie hans harm harrie hasan hassan hatice heleen helena hendrik henk
  henriette herman hicham hidde hilal hilde hoda hugo hussein huub ibrahim ida ilias ilja ilse iman imane imran
  ina inez inge ingrid ismail isa isabel isabella iris ivo jaap jaber jack jacob jacqueline jaimy jamal jan jana
  janneke janny janine janna jarno jasmijn jasper jayden jelle jennifer jeremy jeroen jesse jessica jet jim jip
  joan joanna job jochem joep johan johanna johannes john jolanda joke joost jordy joris jos jose josefien joshua
  joyce juan judith julia julian juliette jurre justin kaan kadir kamal karel karen karim karin karlijn kars kasia
  katarzyna katja kees keesje kemal kevin khadija khalid kim klaas koen krzysztof kubra kyra laila lara lars laura
  laurens lea leen leila lena leo leon leonie levi lianne lida lieke lies lieve lina linda lisa lisanne liv liz
  loes lotte louise luca lucas lucia lucy luna luuk maaike maarten machteld mads magda mahmoud maik malika marcel
  marco margriet maria mariam marie marieke marijke marijn marina mario marion marit marja marjan marjolein mark
  marleen marlies marloes martha martijn martin marwa mary maryam mateusz mathijs mats matthijs maud maurice max
  maya mees mehmet meike melanie melissa merel merve mia michael michal michel michelle mieke mila milan milou
  mina mira miriam mohamed mohammad mohammed mohamud moniek monique monir morris moussa murat mustafa nadia nadira
  najib naomi nasser natalia natasja nathalie nawal nel niek niels nienke nick nicole nina noa noah noor nora noud
  nour nouria olaf olga olivia omar onno oscar osman otto ozan paola pascal patricia patrick paul paula pauline
  peter petra philip pien piet pieter pim pjotr quinten rachid rachel rafael raisa ralph ramazan ramon rana
  rania raoul rebecca redouan renate rene renee ria richard rick rik rinske rita rob robbert robert robin roel
  roelof romy ronald rosa rosalie rowan ruben rutger ruud ryan saar sabine sabrina said salma salim sam samira
  samuel sanae sander sandra sanne sara sarah sari saskia savannah sefa selin selma semih senna serkan sharon
  shirin siem sietske sigrid silvia simon simone sjaak sjoerd sofia sofie sonja soufiane stan stefan stefanie
  stella steven stijn sultan susan suzanne sven svetlana sylvia tamara tanja tara tarik tess tessa theo thea thijs
  thijmen thomas tijn tijs tim timo tineke tobias tom tomasz tommy toon trudy tugba tygo udo ursula vera veerle
  victor victoria vincent wanda wendy wesley wessel wibo wiebe wiert wilco wilhelmina willem willemijn wilma wim
  winston wouter xander yara yasin yasmin yasmina yasmine younes youssef yusuf yvette yvonne zahra zakaria zara
  zeynep zineb zoe zuzanna`),
)

/** First names that are words of the language too: a name only with a capital inside a sentence. */
export const alsoWords: ReadonlySet<string> = new Set(
  words(`
  abel amber ana ans arend bas bea ben bob boris cor cato demi ela els ernst fleur floor gert hans harm iris isa
  jan jet jim job joke jos kim lara lea leen leo lies liv linde loes lot luna maan mark maria max mees merel mia
  mina mira nel nick niek noor nora otto paul peter piet pim pien rik rob robin roos rosa saar said sam siem
  stan stella storm sultan tara tim tom tijn victor wanda wim zoe kars kees koen`),
)
