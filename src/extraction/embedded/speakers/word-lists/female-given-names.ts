import { wordSet } from "./word-set.ts";

/** Given names that mostly women bear, in several cultures: lower case, without accents. */
export const FEMALE_GIVEN_NAMES = wordSet(`
abigail ada adele adriana agnes agnieszka aida aigul aileen aisha akiko alana aleksandra alessandra alexandra alexia
alice alicia alina alisa alison allison alma alyssa amal amanda amber amelia amelie amina amira amy ana anahit
anastasia anastasiya andrea angela angelica angelina angelique anita anjali ann anna annabel anne annegret annette
annika anoush antoinette antonia anya aoife april aretha ariana ariel arlene arpine asel ashley asma asmaa astrid
audrey ava ayesha aysel aysha ayse barbara beata beatrice beatrix becky belinda bella bernadette bernice bertha beth
bethany betty beverley beverly bianca billie birgit blanca bonnie brenda bridget brigitte britney brooke caitlin
camila camilla candace carina carla carlotta carly carmen carol carole carolina caroline carolyn carrie cassandra
cassidy catalina caterina catharine catherine cathy cecile cecilia celeste celia chantal charlene charlotte chelsea
cherie cheryl chiara chloe christa christiana christina christine cindy claire clara clare claudia colette colleen
constance consuelo cora corazon corinne courtney cristina crystal cynthia dagmar daisy dalia dana daniela danielle
daphne daria dawn deanna debbie deborah debra deepika deirdre delia delphine denise diana diane dilma dina dinara
dolores dominique donna dora doreen doris dorothy edith edna eileen ekaterina elaine eleanor elena eleni elisa
elisabeth elise eliza elizabeth ella ellen elmira elsa elsie elvira emilia emily emine emma erica erika erin esme
esmeralda estelle esther ethel eugenia eunice eva evelyn fabiola faith farah farida fatima fatma fatoumata faye
federica felicia felicity fiona flora florence fran frances francesca francine francoise frida gabriela gabriella
gabrielle galina gemma genevieve georgette georgia georgina geraldine gertrude ghada gillian gina ginny giorgia
giovanna giulia gladys glenda gloria grace greta gretchen guadalupe gudrun gulnara gwen gwendolyn hadiza hala halina
hana hanan hanna hannah harriet hayley hazel heather heidi helen helena helene helga henrietta hilary hilda hillary
holly hope huda ida iman imelda imogen indira inessa ines ingrid inna ioana irene irina iris irma isabel isabella
isabelle isobel ivana ivanka ivonne jackie jaclyn jacqueline jade jamila jana jane janet janice janine jasmin jasmine
jayne jean jeanette jeanne jelena jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodie johanna
josephine joy joyce juanita judith judy julia juliana julianne julie juliet juliette justine kaja kamala kara karen
karin karina karine karla kasia kate katarina katarzyna kate katerina katharina katherine kathleen kathryn kathy katie
katrina katya kavita kay kayla keiko keira kelly kerry kim kimberly kirsten kirstin kirsty klara kristen kristin
kristina krystyna lakshmi lana lara larisa latifa latoya laura lauren laurence layla lea leah leanne leila leilani
lena leona leonor leslie leticia leyla liana lidia lila lilian liliana lilit lillian lily linda lindsay lindsey lisa
liz liza lois lola loretta lorna lorraine louisa louise lourdes lucia luciana lucie lucille lucy ludmila luisa lula
lydia lyn lynda lynn lynne lyudmila mabel mackenzie madeleine madeline madina madonna magda magdalena maggie maia
malala malgorzata mandy manuela mara marcela marcia margaret margarita margot maria mariam mariana marianne marie
mariana marija marilyn marina marine marion marisa marissa marjorie marlene marta martha martina mary maryam maureen
mavis maxine may maya meena megan meghan mehriban mei melania melanie melinda melissa mercedes meredith mette mia
michaela michele michelle mildred milena mina mindy mira miranda miriam moira molly mona monica monika monique
morgana muriel myra myriam myrtle nadia nadezhda nadine nahid naira nancy nandini naomi nastassia nata natacha natalia
natalie natalya natasha nazanin nelly nichola nicola nicole nigar nikki nina nino nishtha noelle noemi noor nora
noreen norma nour nuria oksana olena olga olha olive olivia oprah orla padma paige paloma pamela pat patience patricia
patsy patty paula paulette paulina pauline pearl peggy penelope penny perizat petra phoebe phyllis pilar polina polly
pooja prema priscilla preeti priti priya rachael rachel rafaela rania rebecca regina rehana renata renee reyhan rhea
rhoda rhonda rima rita roberta robin robyn rochelle roisin rosa rosalind rosalie rosanna rose rosemary rosie roxana
roxanne roya ruby rukhsana rupa ruth sabina sabine sabrina sadia sally salma salome samantha samira sana sandra sandy
sania sanna saoirse sara sarah saraswati sasha saskia savannah selena selma serena shabana shaista shami shanice
shannon sharon sheikha sheila shelby shelley sheryl shirin shirley shivani shreya sienna sigrid silvia simona simone
sinead siobhan sita siti sofia sofie solange soledad sona sonia sonya sophia sophie soraya stacey stacy stefania
stella stephanie sue suella sultana suman sunita susan susana susanna susanne susie suzanne suzy svetlana svitlana
swati sybil sylvia sylvie tabitha talia tamar tamara tammy tania tanya tara tatiana tatyana tayyiba teresa tereza
teri tess tessa thandiwe thea thelma theresa therese tiffany tina toni tonia tracey tracy tricia trina trudy tulip
tulsi tzipi uma urmila ursula usha valentina valeria valerie vanessa vasilisa veena vera verity veronica veronika
veronique vicki vicky victoria viktoria violet violeta virginia vivian vivien vivienne waltraud wanda wendy wilhelmina
wilma winifred winnie xenia yael yana yanina yasmin yelena yevgenia yolanda yoko yoshiko yulia yuliya yuriko yvette
yvonne zainab zahra zara zeinab zelda zena zhanna zoe zofia zora zsuzsanna zuzana
`);
