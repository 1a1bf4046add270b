import { phraseSet, wordSet } from "./word-set.ts";

/** Nouns for an organisation that may stand without a name ("the ministry") or end one ("Ministry"). Lower case. */
export const ORGANIZATION_NOUNS = wordSet(`
academy administration agency airline airlines airport alliance army arm assembly association authorities authority bank
board body branch brand brewery brigade broadcaster brokerage bureau business cabinet campaign carmaker carrier cathedral
center centre chain chamber charity church city club coalition college commission committee community company confederation
conference congress consortium consulate consultancy contractor convention cooperative corporation council country county
court department developer directorate division embassy empire enterprise executive exchange fbi federation
firm force foundation franchise front fund gallery garrison giant government governorate group guild hospital house
industry initiative institute institution insurer junta judiciary kingdom laboratory lab leadership league
legislature library lobby maker manufacturer military militia ministry mission monarchy mosque movement
municipality museum nation navy network newspaper ngo office operator opposition orchestra organisation organization
outlet pac paper parish parliament partnership party planning police politburo
prefecture presidency producer prosecution provider province publication publisher quango railway regime region regiment
regulator republic restaurant retailer school secretariat senate server service services shop side
society squad startup start-up state station store studio subsidiary supermarket syndicate synod taskforce task-force team
theatre theater think-tank thinktank town trade treasury tribe tribunal trust union university utility vendor village
watchdog website wing zoo duma kremlin magazine tabloid journal daily weekly channel site
hospice inquiry panel caucus employer
`);

/** Words that end the name of an organisation and say nothing else. */
export const ORGANIZATION_ENDINGS = wordSet(`
inc inc. corp corp. co co. ltd ltd. llc llp plc gmbh ag sa s.a. nv n.v. ab asa oyj spa s.p.a. srl bv b.v. kk pty holdings
international industries technologies systems partners ventures capital media entertainment studios motors airlines airways
energy pharmaceuticals pharma laboratories labs healthcare insurance bancorp associates brothers sons solutions
enterprises foods logistics petroleum resources securities investments united fc f.c. afc cf
news times post herald tribune gazette chronicle guardian telegraph observer globe journal mail express mirror
magazine review press radio tv television today weekly daily wire broadcasting
nations watch international crescent cross action committee alliance democrats conservatives republicans
greens liberals labour tories rebellion insulate concern aid oxfam caucus
`);

/** Organisations of several words whose last word does not show what they are. */
export const LONG_ORGANIZATION_NAMES = phraseSet(`
United Nations
European Union
European Commission
European Parliament
European Central Bank
World Bank
World Health Organization
International Monetary Fund
International Criminal Court
Amnesty International
Human Rights Watch
Doctors Without Borders
Red Cross
Save the Children
Federal Reserve
Supreme Court
High Court
House of Commons
House of Lords
House of Representatives
Law Society
Number 11
Number 10
African Union
Arab League
Black Lives Matter
Extinction Rebellion
Just Stop Oil
Al Qaeda
Al-Qaeda
al-Qaida
Boko Haram
Islamic State
Ku Klux Klan
Tea Party
`);

/** Organisations of one word, or known by letters that no rule would show to be one. */
export const ORGANIZATION_NAMES = wordSet(`
NATO Nato UN EU OSCE IMF WHO WTO OPEC UNESCO UNICEF Unicef UNHCR IAEA ICC ICJ OECD ASEAN BRICS G7 G20 G8 CSTO CIS ECHR
FBI CIA NSA DHS DOJ FDA EPA CDC NASA Nasa IRS SEC FCC FTC NIH ICE TSA DEA ATF FEMA Fema NOAA USAID USDA GOP DNC RNC NRA ACLU NAACP
AFL-CIO SEIU PAC DCCC AIPAC NHS BBC ITV Ofcom Ofsted Ofgem HMRC RMT TUC GMB SNP DUP UKIP Ukip CBI RSPB RSPCA NSPCC MI5 MI6 GCHQ
FSB SBU GRU KGB Hamas Hezbollah Taliban Isis ISIS ISIL IDF PLO Fatah Mossad Wagner Houthis
Congress Senate Parliament Interpol Europol Frontex Eurostat Fifa FIFA Uefa UEFA IOC WADA Wada
Google Facebook Meta Twitter Apple Amazon Microsoft Tesla SpaceX Uber Airbnb Netflix OpenAI TikTok YouTube Instagram Reddit WhatsApp Telegram
Intel IBM Nvidia Oracle Cisco Samsung Sony Toyota Honda Nissan Volkswagen BMW Boeing Airbus Lockheed Raytheon Ryanair EasyJet
BP Shell Exxon ExxonMobil Chevron Gazprom Rosneft Lukoil Total Aramco Walmart Tesco Sainsbury Asda Aldi Lidl Pfizer Moderna AstraZeneca Novartis Roche
Starlink Goldman JPMorgan Citigroup HSBC Barclays Lloyds UBS Deloitte KPMG PwC
Greenpeace Oxfam Amnesty Labour Likud Bundestag Bundesbank Fed ECB Quinnipiac Gallup YouGov Ipsos Rasmussen Pew Monmouth
`);
