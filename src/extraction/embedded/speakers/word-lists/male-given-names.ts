import { wordSet } from "./word-set.ts";

/** Given names that mostly men bear, in several cultures: lower case, without accents. */
export const MALE_GIVEN_NAMES = wordSet(`
aaron abbas abdel abdul abdulaziz abdullah abdulla abdulrahman abe abel abhishek abraham abu adalberto adam adel aden
adnan adolf adrian aharon ahmad ahmed ahmet aidan ajay akbar akhmed akira aksel al alain alan alasdair alastair albert
alberto aldo alec alejandro aleksandar aleksander aleksandr aleksei alessandro alex alexander alexandre alexandros
alexei alexey alexis alfonso alfred alfredo ali alistair allan allen aloysius alvaro alvin amar ambrose amir amit amos
anand anatole anatoli anatoly anders andre andrea andreas andrei andres andrew andrey andrii andriy andrzej andy angel
angus anil ankit anselm anthony antoine anton antonin antonio antony antti anwar ara aram archibald archie ariel arif
armando armen armin arnaud arne arnold arsen arsene arseniy art artem arthur artur arturo arun asad asghar ashish ashok
ashot asif aslan atif atul august augustin augusto austin avi avraham aymeric ayman aziz babak baptiste barack barnaby
barry bart bartholomew bashar basil bassam bastian behrouz ben benedict benito benjamin bennett benoit bernard bernardo
bernd bernie bert bertrand bhupinder bilal bill billy bjorn bob bobby bogdan boris borys boyko brad bradley brandon
brendan brent bret brett brian bruce bruno bryan bryce byron caleb calvin cameron carl carlo carlos carlton carsten
casey cecil cedric cesar chad chandra charles charlie chester chidi chris christian christoph christophe christopher
christos chuck chukwuemeka clarence clark claude claudio clay clayton clement cliff clifford clint clinton clive
clyde colin conor conrad constantin cornelius cory craig curt curtis cyril cyrus dale damian damien damon dan daniel
daniele daniil danny darius darrell darren dario daryl dave david davide davit dean declan deepak demetrius denis
dennis denys derek dermot desmond devin dick didier diego dieter dilip dimitar dimitri dimitris dinesh dirk dmitri
dmitriy dmitry dmytro domenico dominic dominik don donald donny doug douglas duarte dudley duncan dustin dwayne dwight
dylan eamon earl ebrahim ed eddie edgar edmond edmund eduard eduardo edward edwin efraim ehud eitan elbridge elchin eldar
eli elias elijah elio elliot elliott elmar elmer elon elton emanuel emeka emil emilio emin emmanuel emmerson emre enda
enrico enrique enver eric erich erik ernest ernesto erwin esteban ethan etienne euan eugene evan evgeny ezra fabian
fabio fabrice fadi faisal farhad farid farouk faruk fawad felipe felix ferdinand ferenc fergus fernando fidel filip
finbar finlay finn fletcher florian floyd francesco francis francisco francois frank franklin franz fraser fred
freddie frederic frederick fredrik friedrich fritz fuad fumio gabor gabriel gamal ganesh gareth garik garry gary gavin
gavriel gaurav gene geoff geoffrey george georges georgi georgios georgy geraint gerald gerard gerardo gerd gerhard
gerry ghassan gian gianfranco gianluca gianni gideon gilbert gilles gino giorgio giorgi giovanni girish giulio
giuseppe glen glenn godfrey gonzalo gopal gordon graeme graham grant greg gregg gregor gregorio gregory grigory guido
guillaume guillermo gunther gurpreet gus gustav gustavo guy hadi haji hakan hakim hakob hal hamad hamid hamish hamza
hani hank hannes hans hao harald hari harish harlan harold haroon harris harry harsh harvey hasan hashim hassan hayk
heath hector hee heiko heinrich heinz helmut henri henrik henrique henry herbert herman hermann hikmet hiroshi hisham
horace horst hovhannes howard hristo hubert hugh hugo humberto humphrey hussain hussein ian iain ibrahim ignacio ignatius
igor ihor ike ilham ilia ilya iman imran imre ingo ioannis ira irakli irving isaac isaiah ismail israel issam istvan
ivan ivo jaap jack jackson jacob jacques jaime jair jake jakob jakub jamal james jamie jan janos janusz jared jarvis
jason jasper javad javed javier jay jd jean jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus
jim jimmy jin joachim joao joaquin joe joel johan johann johannes john johnny johnson jon jonah jonas jonathan joost
jordan jordi jorg jorge jose josef joseph josep josh joshua josiah josip juan juergen julian julien julio julius junaid
junichiro jurgen justin kaan kamal kamil kamran karan karel karim karl karlheinz karol karthik kaspar kazuo keir keith
kemal ken kenan kenneth kenny kent kevin khaled khalid khalil kieran kim kirill kirk kiyoshi kjell klaus kofi
konstantin kostas krishna kristian kristoffer krzysztof kumar kurt kwame kwasi kyle kyriakos kyrylo lachlan ladislav
lamar lamine lance lars laszlo laurent lawrence lee leif len lenny leo leon leonard leonardo leonid leopold leroy
leslie lester lev levi levon lewis li liam lincoln linus lionel lloyd logan lorenzo lou louis luc luca lucas lucian
luciano luigi luis luiz lukas lukasz luke luther lyle lyndon maciej magnus mahdi mahesh mahmoud mahmud maksim malcolm
malik mamadou mamuka manish manmohan manoj mansour manuel marc marcel marcello marcelo marcin marco marcos marcus
marek mariano mario marius mark marko markus marlon marshall martin marty marvin massimo masoud mateo mateusz mathew
mathias mathieu matt matteo matthew matthias matti maurice mauricio maurizio max maxim maxime maximilian maximilien
mehdi mehmet mel melvin meir menachem michael michal michel mick miguel mihai mikael mike mikhail mikheil miklos milan
miles milo milos milton mircea mirza misha mitch mitchell mohamad mohamed mohammad mohammed mohan mohsen moises morgan
morris morten mortimer moses mostafa moussa muammar muhammad muhammadu mukesh murad murat murray musa mustafa mykhailo
mykola nabil nader naftali nagorno naim nana narendra naser nasser nathan nathaniel navid nayib ned neil nelson nestor
neville nicholas nick nicolae nicolas nicolo niels nigel nikita niklas nikol nikola nikolai nikolaos nikolay nikos
nils nirmal nitin noah noam noel norbert norman obaid octavio ofer olaf oleg oleh oleksandr oleksii oleksiy oliver
olivier olusegun omar omer omid orban oren orlando oscar osama oskar osman osvaldo otto owen pablo paddy pankaj paolo
parviz pascal pat patrice patricio patrick paul paulo pavel pavlo pawel pedro per percy perry peter petr petro petros
petteri phil philip philipp philippe phillip pierre pieter pietro piotr prakash pranab prashant pravin preston
quentin quincy rafael rafal raffi rahim rahul raj rajat rajesh rajiv rajnath rakesh ralf ralph ram ramesh ramiro
ramon ramzan rand randall randolph randy rani ranjit raphael rashad rashid rasim rasmus raul ravi ray raymond recep
reggie reginald reinhard reinhold rene reuben rex reza rhys ricardo riccardo richard rick ricky rishi riyad rob robbie
robert roberto rod roderick rodney rodolfo rodrigo roger rohan rohit roland rolf roman romano ron ronald ronan ronnie
rory ross rowan roy ruben rudi rudolf rudolph rudy rufus rupert ruslan russ russell rustam ryan sabir sachin sadiq
saeed sahil said sajid salah salam saleh salem salim salman salvador salvatore sam sameer sami samir samuel samvel
sandeep sander sanjay sanjeev santiago santosh saul scott sean sebastian sebastien sefton selim sepp serdar serge
sergei sergey sergio serhii serhiy serj seth seyed shahid shane shankar shaun shavkat shawn shehbaz sheikh sheldon
shigeru shimon shinzo shlomo sid siddharth sidney siegfried sigmund silvio silvester simon sohail sol soren
spencer srinivas stan stanislav stanley stefan stefano stephane stephen sterling steve steven stewart stuart subhash
sudhir suleyman sultan sunil suresh surinder sven syed sylvain sylvester tadeusz tahir taha takashi takeshi tamas tariq
taro tayyip ted teddy temur teodor terence terrence terry teymur thaddeus theo theodore thierry thomas thorsten tigran
tim timo timothy tito tobias toby todd tom tomas tomasz tomislav tommaso tommy tony travis trent trevor tristan tucker
tyler tyrone uday ulrich umar umberto umesh usman uwe vaclav vadim vagif vahan vahe valentin valery vardan varun vasil
vasily vasyl vernon viacheslav victor vijay vikram viktor vince vincent vincenzo vinod virgil vitali vitalii vitaliy
vitaly vito vivek vlad vladimir vladislav vladyslav volker volodymyr vuk vyacheslav waldemar walid wallace walt walter
waqar warren wayne wei wendell werner wesley wilbur wilfred wilfried wilhelm will willem william willie wilson winston
wojciech wolfgang woodrow xavier xi yahya yair yan yannick yannis yaroslav yash yashar yasser yasuo yehuda yevgeny
yevhen yitzhak yoav yohei yoshihide yossi yousef youssef yuri yuriy yuval yusuf yves zac zach zachary zack zaur zbigniew
zeev zhang zhou ziad zoltan zoran zubair zurab
`);
