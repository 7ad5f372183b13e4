/** Words that say little about what is sought. They weigh less; they are not removed. */
import type { Locale } from '../i18n/locales.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const STOP_WORDS: Record<Locale, ReadonlySet<string>> = {
  en: list(
    'a about after again all also am an and any are as at be because been but by can cant cannot could customer customers did do does dont down for from get gets getting go got had has have he her hers him his how i if im in into is isnt it its just keep keeps know let me more my no not now of off on once one or our out over own says say she should so some still such than that the their them then there they theyre this to too up us very was we were what when where which while who whole why will with without wont would you your yours',
  ),
  id: list(
    'ada adalah agar aja akan aku anda apa apakah atas atau bagaimana bahwa banget bisa bgt buat cara cust customer dah dalam dan dari dengan dgn di dia dong dulu enggak ga gak gimana gmn hal harus hari ini itu itulah jadi jangan jd juga jgn kah kak kalau kalo kami karena kata ke kenapa ketika kita klo kok lagi lah lalu lebih mau mereka mbak mas masih nasabah ngga nggak nih oleh orang pada padahal pdhl pelanggan pembeli plggn pun saat saja sama sampai saya sebagai sedang semua seperti serta si sih sudah supaya tapi telah tentang terhadap terlalu terus tdk tidak udah udh untuk utk wong ya yaitu yang yg',
  ),
};
