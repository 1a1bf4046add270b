import { phraseSet } from "./word-set.ts";

/** News outlets and agencies whose names do not end in a word that shows it. */
export const OUTLETS = phraseSet(`
Reuters
AP
AFP
Associated Press
Agence France-Presse
Bloomberg
Politico
Axios
CNN
MSNBC
CNBC
NBC
CBS
ABC
PBS
NPR
C-SPAN
HBO
BBC
ITV
LBC
Al Jazeera
Al Arabiya
Al-Arabiya
Deutsche Welle
Der Spiegel
Die Zeit
Die Welt
Bild
Le Monde
Le Figaro
Liberation
El Pais
El País
La Repubblica
Corriere della Sera
Haaretz
Ynet
Xinhua
Tass
TASS
Interfax
RIA Novosti
RIA
Kommersant
Novaya Gazeta
Meduza
RT
Sputnik
Ukrinform
Ukrainska Pravda
Suspilne
Pravda
Armenpress
Trend
APA
Anadolu
Hurriyet
Dawn
NDTV
NHK
Kyodo
Yonhap
Asahi Shimbun
Nikkei
Vox
Vice
Slate
Salon
BuzzFeed
HuffPost
Breitbart
Quartz
Wired
Forbes
Fortune
Newsweek
Time
Economist
New Yorker
Atlantic
Rolling Stone
Variety
Vanity Fair
Vogue
Hill
Intercept
Independent
Sun
Spectator
MailOnline
Metro
Scotsman
i
PA
Press Association
Semafor
Guardian
Observer
Telegraph
Times
Mirror
Journal
Herald
Tribune
Globe
Standard
Mail
`);
