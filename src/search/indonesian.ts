/** Indonesian, formal and as it is chatted, as the search knows it. */
import type { Language, LanguageFacts } from './language.ts';
import { rootsOf } from './stem-indonesian.ts';

export const INDONESIAN: LanguageFacts = {
  locale: 'id',
  stopWords:
    'ada adalah agar aja akan aku anda apa apakah atas atau bagaimana bahwa banget bisa bgt buat cara cust customer dah dalam dan dari dengan dgn di dia dong dulu enggak ga gak gimana gmn hal harus hari ini itu itulah jadi jangan jd juga jgn kah kak kalau kalo kami karena kata ke kenapa ketika kita klo kok lagi lah lalu lebih mau mereka mbak mas masih nasabah ngga nggak nih oleh orang pada padahal pdhl pelanggan pembeli plggn pun saat saja sama sampai saya sebagai sedang semua seperti serta si sih sudah supaya tapi telah tentang terhadap terlalu terus tdk tidak udah udh untuk utk wong ya yaitu yang yg',
  spellings:
    'aplikasi apk app|apa ap|bagaimana gimana gmn gmna gmana|banget bgt bngt|banyak bnyk byk|bapak bpk pak|belum blm blom belom|benar bener bnr|besok bsk|bilang blg|bukan bkn|bulan bln|cepat cpt cepet|dalam dlm|dapat dpt dapet|dari dr|datang dtg dateng|dengan dgn dg ama|dengar denger|hari hr|harus hrs|ibu bu|ingat inget|ingin pengen pengin pingin pgn|ini nih|itu tuh|jangan jgn|jawab jwb|juga jg|juta jt|kalau kalo klo kl|kamu lo lu elo loe km|karena krn krna karna|kemarin kmrn kemaren|kenapa knp napa|kesal kesel|kirim krm|komplain komplen complain complaint|lagi lg|lebih lbh|lihat liat|lewat lwt|malas males|masih msh|mau mo|orang org|pada pd|pakai pake|pelanggan plg cust customer kustomer costumer konsumen klien|saja aja aj|sama sm|sampai sampe smp smpe|saya sy gue gua gw aku ak|sebelum sblm|secara scr|sekarang skrg skrng|senang seneng|sudah udah udh dah sdh|tahu tau|tahun thn|takut tkt|tanggal tgl|tanya tny|tapi tp|telepon telpon tlp tlpn telp nelpon nelepon nelfon telfon tilpun|tentang ttg|terima trima|terus trs trus|tidak ga gak gk g ngga nggak enggak engga kagak kaga ndak tdk tak nda|uang duit|untuk utk buat|yang yg|whatsapp wa',
  findStems: (word, language) => [...new Set(rootsOf(word).map((root) => foldRoot(root, language)))],
  dropsVowels: true,
};

const SHORTEST_FOLDED = 4;

/** “dipake” is pakai as well; but what is left of “mengaku” is no “aku”, nor a stop word any other root. */
function foldRoot(root: string, { spellings, stopWords }: Language): string {
  const folded = root.length < SHORTEST_FOLDED ? root : (spellings.get(root) ?? root);
  return stopWords.has(folded) ? root : folded;
}
