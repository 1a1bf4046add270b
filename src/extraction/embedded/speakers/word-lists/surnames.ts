import { wordSet } from "./word-set.ts";

/** Common surnames in several cultures: a word of them that stands alone names a person. Folded. */
export const SURNAMES = wordSet(`
abe adams aliyev allen anderson baerbock bailey baker bennett berlusconi biden blair blinken bolsonaro borissov borrell
brown bush butler cameron campbell carter castro chavez chirac clark clinton collins cook cooper corbyn cox davies davis diaz
duda duterte edwards erdogan evans fernandez fico flores foster garcia garcia gonzalez gorbachev gray green griffin grossi
guterres hall harris hernandez hill hollande hughes ivanov jackson jenkins johnson jones kelly kennedy kenyatta kerry khan khamenei
kim king kirchner kissinger kozlov kumar kuznetsov lavrov lee lewis lopez lula lukashenko macron maduro mandela marcos martin
martinez mccarthy mcconnell meloni merkel merz miliband miller mishustin mitchell mirzoyan modi moore morales morgan morris muller
murphy murray nelson netanyahu nguyen novak obama orban ortiz osborne owen parker pashinyan patel pelosi pence perez peskov
petrov phillips popov powell putin ramaphosa ramirez reagan reed renzi reyes reynolds richardson rivera roberts robinson rodriguez
rogers romney ross rubio rumsfeld rutte ryan saakashvili salvini sanchez sanders santos sarkozy schmidt scholz schroder shevchenko
shah sharma shoigu singh smirnov smith sokolov starmer stewart stoltenberg sullivan sunak szijjarto taylor thatcher thomas thompson
torres trudeau truss trump tusk vance varoufakis volkov walker wang ward warren watson weber white williams wilson wood wright xi
yanukovych yeltsin yellen yushchenko zakharova zelensky zelenskyy zelenskiy zhang zapatero
`);
