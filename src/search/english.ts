/** English, as the search knows it. */
import { groupSpellings, listWords, type Language } from './language.ts';
import { stemEnglish } from './stem-english.ts';

export const ENGLISH: Language = {
  locale: 'en',
  stopWords: listWords(
    'a about after again all also am an and any are as at be because been but by can cant cannot could customer customers did do does dont down for from get gets getting go got had has have he her hers him his how i if im in into is isnt it its just keep keeps know let me more my no not now of off on once one or our out over own says say she should so some still such than that the their them then there they theyre this to too up us very was we were what when where which while who whole why will with without wont would you your yours',
  ),
  spellings: groupSpellings(
    'account acc acct|agent agt|because cos cuz coz|customer cust custs|delivery dlvry|hours hrs|manager mgr|message msg|minutes mins|number nr|please pls plz|refund refnd|see c|thanks thx ty|though tho|through thru|week wk|weeks wks|what wot wat|with w|year yr|years yrs|you u ya|your ur',
  ),
  findStems: (word) => [stemEnglish(word)],
  dropsVowels: false,
};
