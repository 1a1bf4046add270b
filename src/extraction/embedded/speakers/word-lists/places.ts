import { phraseSet } from "./word-set.ts";

/** Regions, federal states and big cities that are no capitals of states: names of places, not of people. */
export const PLACES = phraseSet(`
Alabama
Alaska
Arizona
Arkansas
California
Colorado
Connecticut
Delaware
Florida
Hawaii
Idaho
Illinois
Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Maryland
Massachusetts
Michigan
Minnesota
Mississippi
Missouri
Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
New York
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Pennsylvania
Rhode Island
South Carolina
South Dakota
Tennessee
Texas
Utah
Vermont
Virginia
West Virginia
Wisconsin
Wyoming
New England
Midwest
Africa
Antarctica
Asia
Europe
North America
South America
Latin America
Central America
Central Asia
Middle East
Far East
Eastern Europe
Western Europe
Balkans
Caucasus
South Caucasus
Baltics
Scandinavia
Caribbean
Siberia
Crimea
Donbas
Donbass
Donetsk
Luhansk
Kharkiv
Kherson
Odesa
Odessa
Lviv
Mariupol
Zaporizhzhia
Nagorno-Karabakh
Karabakh
Stepanakert
Khankendi
Lachin
Abkhazia
South Ossetia
Chechnya
Dagestan
Kashmir
Punjab
Xinjiang
Hong Kong
Macau
Gaza
Gaza Strip
West Bank
Golan Heights
Kurdistan
Catalonia
Bavaria
Quebec
Ontario
Alberta
British Columbia
Queensland
New South Wales
Boston
Chicago
Los Angeles
San Francisco
San Diego
Seattle
Portland
Denver
Dallas
Houston
Phoenix
Philadelphia
Atlanta
Miami
Detroit
Cleveland
Baltimore
Las Vegas
New Orleans
New York City
Brooklyn
Manhattan
Hollywood
Silicon Valley
Wall Street
Toronto
Montreal
Vancouver
Sydney
Melbourne
Auckland
Mumbai
Kolkata
Chennai
Bangalore
Shanghai
Shenzhen
Guangzhou
Osaka
Istanbul
Dubai
Tel Aviv
Aleppo
Mosul
Karachi
Lahore
Lagos
Cape Town
Johannesburg
Casablanca
Alexandria
Barcelona
Milan
Naples
Turin
Munich
Hamburg
Frankfurt
Cologne
Geneva
Zurich
Davos
Marseille
Lyon
Calais
Dunkirk
Amsterdam
Rotterdam
Antwerp
Manchester
Birmingham
Liverpool
Leeds
Sheffield
Bristol
Glasgow
Aberdeen
Kent
Dover
Essex
Sussex
Surrey
Yorkshire
Cornwall
Devon
Hampshire
Lancashire
Oxford
Cambridge
St. Petersburg
St Petersburg
Sao Paulo
Rio de Janeiro
`);
