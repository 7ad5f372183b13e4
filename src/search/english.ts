/** English, as the search knows it. */
import type { LanguageFacts } from './language.ts';
import { stemEnglish } from './stem-english.ts';

export const ENGLISH: LanguageFacts = {
  locale: 'en',
  stopWords:
    'a about actually after again all almost already also although always am an and any anybody anyone anything anyway are arent around as at be became because become been before both but by can cannot cant could couldnt customer customers did didnt do does dont down each either else enough even ever every everybody everyone everything few for from get gets getting go got had hadnt has hasnt have havent he her hers hes him his how however i if ill im in instead into is isnt it its ive just keep keeps know let lets many may maybe me might more much must my no nobody none not nothing now of off often on once one only or other others otherwise our out over own perhaps please quite rather really same say says several she shes should shouldnt since so some somebody someone something sometimes somewhere still such than that thats the their them then there theres they theyre theyve this though to too unless until up us very was wasnt we were werent weve what whatever when where whether which while who whole whose why will with within without wont would wouldnt yet you your youre yours youve',
  spellings:
    'account acc acct|agent agt|because cos cuz coz|customer cust custs|delivery dlvry|hours hrs|manager mgr|message msg|minutes mins|number nr|please pls plz|refund refnd|see c|thanks thx ty|though tho|through thru|week wk|first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|twice 2x|weeks wks|what wot wat|with w|year yr|years yrs|you u ya|your ur',
  findStems: (word) => [stemEnglish(word)],
  dropsVowels: false,
};
