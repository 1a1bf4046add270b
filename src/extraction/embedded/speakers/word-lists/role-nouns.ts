import { wordSet } from "./word-set.ts";

/** Singular nouns for a person by office, work or relation: "minister", "neighbour". Lower case. */
export const ROLE_NOUNS = wordSet(`
academic accountant accuser activist actor actress administrator admiral adventurer adviser advisor advocate agent aide
ally ambassador analyst anaesthetist anchor anchorman anchorwoman announcer anthropologist apprentice arbiter
archaeologist archbishop architect archivist artist aspirant assassin assemblyman assemblywoman assistant associate
astronaut astronomer athlete attacker attendee attorney auditor aunt author ayatollah baker banker barrister
beneficiary biochemist biographer biologist bishop blogger boss boxer boyfriend broadcaster broker brother builder
bureaucrat bursar businessman businessperson businesswoman butcher buyer cameraman campaigner candidate captain cardinal
caretaker carpenter cartoonist cashier celebrity chair chairman chairperson chairwoman challenger chancellor chaplain
chef chemist chief child cleric clerk climatologist climber coach coauthor cofounder collector colleague colonel
columnist comedian commander commandant commentator commissioner complainant composer comptroller
concierge conductor confidant congressman congressperson congresswoman conservationist conservative constable consul
consultant contender contractor contributor controller convert convict coordinator co-anchor co-author co-chair
co-chairman co-chairwoman co-founder co-host co-leader co-organiser co-organizer co-owner co-pilot co-worker corporal
correspondent councillor councilman councilor councilwoman counsel counsellor counselor counterpart courier cousin
creator criminologist critic curator customer dad dancer daughter deacon dealer dean defector defendant delegate democrat
demographer demonstrator dentist deputy designer detainee detective dictator diplomat director dissident
doctor doctoral driver drummer duchess duke economist editor editorialist educator electrician emissary employee
employer engineer entertainer entrepreneur envoy epidemiologist ethicist eurosceptic evangelist examiner executive exile
expert explorer eyewitness fan farmer father fellow feminist fiance fiancee fighter filmmaker financier firefighter
fireman fisherman footballer foreman founder friend frontman frontrunner front-runner fugitive fundraiser gamer gardener
general geneticist geographer geologist girlfriend goalkeeper governor graduate grandfather grandmother grandson
granddaughter guard guest guitarist guru hacker harpist head headmaster headmistress headteacher heir heiress historian
homeowner hopeful host hostage hostess housewife hunter husband illustrator imam immigrant immunologist incumbent
independent industrialist influencer informant inmate innkeeper insider inspector instructor interim interpreter
interviewer inventor investigator investor jeweller jihadist jockey journalist judge juror justice keeper kidnapper
king labourer laborer landlady landlord landowner lawmaker lawyer leader lecturer legislator librarian lieutenant
linguist lobbyist lord magistrate magnate man manager marine mathematician mayor mechanic mediator medic member
mentor merchant meteorologist microbiologist midwife migrant militant millionaire billionaire minister missionary mistress
mobster model moderator mogul monarch monk monsignor mother mother-in-law motorist mountaineer mp mum murderer musician
navigator negotiator neighbor neighbour nephew neurologist neuroscientist newcomer newsman newsreader
newspaperman niece nominee novelist nun nurse nutritionist officer official ombudsman oncologist operative opponent
oligarch optician organiser organizer owner paediatrician painter panelist parent parishioner parliamentarian
partner passenger pastor patient patriarch patrolman paramedic peer pensioner performer pharmacist philanthropist
philosopher philologist photographer photojournalist physician physicist physiologist pianist pilgrim pilot pioneer
plaintiff player playwright plumber podcaster poet policeman policewoman politician pollster pontiff pope porter
postdoc practitioner preacher premier president president-elect presenter presidential priest prime prince princess
principal prisoner professor programmer promoter proponent prosecutor protester protestor protege provost psychiatrist
psychologist publicist publisher pundit pupil queen rabbi racer radiologist rancher ranger rapper realtor rebel receptionist
recruiter rector referee refugee registrar regulator relative rep reporter representative republican researcher resident
respondent restaurateur retiree reverend reviewer rider rival rower ruler runner sailor salesman saleswoman
saxophonist scholar schoolboy schoolgirl schoolteacher scientist scout screenwriter sculptor secretary
secretary-general senator sergeant servant sheik sheikh sheriff shepherd shooter shopkeeper sibling singer singer-songwriter
sister skier skipper smuggler socialist sociologist soldier solicitor son songwriter soprano speaker specialist
speechwriter spokesman spokesperson spokeswoman sponsor spy staffer stakeholder star statesman statistician stepfather
stepmother steward stewardess storyteller strategist streamer striker student successor suffragan sultan supervisor supporter
surgeon surrogate surveyor survivor suspect swimmer tailor taoiseach teacher teammate technician technologist teenager tenant
tenor terrorist theologian theorist therapist thinker tory toxicologist tourist trader trainee trainer translator traveller
treasurer trucker trustee tsar tutor tycoon uncle underdog undersecretary user valet vendor veteran veterinarian
vicar vice-chair vice-chairman vice-chairwoman vice-president vice-chancellor victim victor viewer villager violinist
virologist viscount visitor vocalist volcanologist volunteer voter waiter waitress warden warlord weatherman welder
whip whistleblower whistle-blower widow widower wife winemaker winner witness woman worker writer youngster youth zoologist
ceo cfo coo cto chief-of-staff commander-in-chief czar first-lady meps mep msp td governor-general attorney-general
guardian source girl boy lady gentleman guy person individual teen businessperson freshman sophomore grandparent
`);

/** Nouns for a man and for a woman, for "he" and "she". */
export const MALE_NOUNS = wordSet(`
actor anchorman assemblyman boy boyfriend brother businessman cameraman chairman congressman councilman dad duke father
fiance fireman fisherman frontman gentleman grandfather grandson guy headmaster husband king landlord lord man monk nephew
newsman patriarch policeman pontiff pope prince salesman schoolboy son spokesman statesman stepfather uncle waiter
weatherman widower co-chairman vice-chairman
`);
export const FEMALE_NOUNS = wordSet(`
actress anchorwoman assemblywoman aunt businesswoman chairwoman congresswoman councilwoman daughter duchess fiancee girl
girlfriend grandmother granddaughter headmistress heiress hostess housewife lady landlady matriarch midwife mistress mother
mother-in-law mum mom niece nun policewoman princess queen saleswoman schoolgirl sister spokeswoman stepmother stewardess
waitress widow wife woman co-chairwoman vice-chairwoman first-lady
`);

/** Nouns for a mouthpiece: without a name it is the organisation that speaks. */
export const SPOKESPERSON_NOUNS = wordSet(`
spokesman spokesperson spokeswoman spokespeople spokesmen spokespersons spokeswomen spox
`);

/** Nouns that say how an unknown place or organisation is spoken for: "party leader", "campaign manager". */
export const OFFICE_NOUNS = wordSet(`
adviser advisor ambassador attorney-general boss ceo cfo chair chairman chairperson chairwoman chancellor chief
co-chair co-founder commissioner commander congressman congresswoman correspondent councillor counsel deputy diplomat
director editor envoy executive founder governor head leader manager mayor minister mp negotiator officer official
operative owner premier president professor prosecutor publisher reporter representative secretary secretary-general
senator speaker spokesman spokesperson spokeswoman staffer strategist treasurer undersecretary vice-president whip
pollster analyst contributor columnist lawyer attorney aide coach trustee fellow researcher scientist economist
`);
