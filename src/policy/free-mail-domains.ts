/**
 * Mail providers where people have private mailboxes: the large ones by number of users, worldwide, with the country
 * domains of those that have many. Kept by hand; a missing one makes a mailbox external, never trusted.
 */
const FREE_MAIL_DOMAINS: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.jp ' +
    'hotmail.com hotmail.co.uk hotmail.de hotmail.fr hotmail.es hotmail.it live.com live.co.uk live.de live.fr live.nl ' +
    'msn.com passport.com yahoo.com yahoo.co.uk yahoo.co.jp yahoo.co.in yahoo.com.br yahoo.com.mx yahoo.de yahoo.fr ' +
    'yahoo.es yahoo.it ymail.com rocketmail.com aol.com aim.com icloud.com me.com mac.com ' +
    'proton.me protonmail.com pm.me tuta.com tutanota.com fastmail.com hey.com zoho.com mail.com ' +
    'gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de posteo.de mailbox.org ' +
    'orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it ' +
    'btinternet.com sky.com ntlworld.com ziggo.nl planet.nl telenet.be skynet.be bluewin.ch ' +
    'comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com ' +
    'mail.ru yandex.ru yandex.com bk.ru list.ru rambler.ru ukr.net wp.pl o2.pl onet.pl interia.pl seznam.cz ' +
    'qq.com 163.com 126.com sina.com sohu.com foxmail.com naver.com hanmail.net daum.net docomo.ne.jp ezweb.ne.jp ' +
    'uol.com.br bol.com.br terra.com.br rediffmail.com'
  ).split(' '),
);

/** Whether mailboxes in this domain are private ones. Exact: a subdomain of a provider is something else. */
export function isFreeMailDomain(domain: string): boolean {
  return FREE_MAIL_DOMAINS.has(domain);
}
