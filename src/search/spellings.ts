/**
 * Common spellings of chat, and the words that they stand for. Pure.
 *
 * Only what is common to everybody’s chat belongs here: an affix, a doubled word, a dropped vowel or a slip of the
 * finger is a rule elsewhere. Each group starts with the word as a dictionary has it.
 */
import type { Locale } from '../i18n/locales.ts';

const group = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('|').flatMap((spellings) => {
      const [word = '', ...others] = spellings.split(' ');
      return others.map((other): [string, string] => [other, word]);
    }),
  );

const SPELLINGS: Record<Locale, ReadonlyMap<string, string>> = {
  en: group(
    'account acc acct|agent agt|because cos cuz coz|customer cust custs|delivery dlvry|hours hrs|manager mgr|message msg|minutes mins|number nr|please pls plz|refund refnd|see c|thanks thx ty|though tho|through thru|week wk|weeks wks|what wot wat|with w|year yr|years yrs|you u ya|your ur',
  ),
  id: group(
    'aplikasi apk app|apa ap|bagaimana gimana gmn gmna gmana|banget bgt bngt|banyak bnyk byk|bapak bpk pak|belum blm blom belom|benar bener bnr|besok bsk|bilang blg|bukan bkn|bulan bln|cepat cpt cepet|dalam dlm|dapat dpt dapet|dari dr|datang dtg dateng|dengan dgn dg ama|dengar denger|hari hr|harus hrs|ibu bu|ingat inget|ingin pengen pengin pingin pgn|ini nih|itu tuh|jangan jgn|jawab jwb|juga jg|juta jt|kalau kalo klo kl|kamu lo lu elo loe km|karena krn krna karna|kemarin kmrn kemaren|kenapa knp napa|kesal kesel|kirim krm|komplain komplen complain complaint|lagi lg|lebih lbh|lihat liat|lewat lwt|malas males|masih msh|mau mo|orang org|pada pd|pakai pake|pelanggan plg cust customer kustomer costumer konsumen klien|saja aja aj|sama sm|sampai sampe smp smpe|saya sy gue gua gw aku ak|sebelum sblm|secara scr|sekarang skrg skrng|senang seneng|sudah udah udh dah sdh|tahu tau|tahun thn|takut tkt|tanggal tgl|tanya tny|tapi tp|telepon telpon tlp tlpn telp nelpon nelepon nelfon telfon tilpun|tentang ttg|terima trima|terus trs trus|tidak ga gak gk g ngga nggak enggak engga kagak kaga ndak tdk tak nda|uang duit|untuk utk buat|yang yg|whatsapp wa',
  ),
};

/** The word that a spelling stands for, both in lower case; any other word as it is. */
export function foldSpelling(word: string, locale: Locale): string {
  return SPELLINGS[locale].get(word) ?? word;
}
