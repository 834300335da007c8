/** Where a name comes from; it decides greetings and the language of some mail. */
export type Culture =
  | 'nordic'
  | 'german'
  | 'french'
  | 'british'
  | 'spanish'
  | 'japanese'
  | 'arabic'
  | 'polish'
  | 'indian'
  | 'brazilian'
  | 'nigerian'
  | 'finnish'
  | 'chinese'
  | 'turkish';

/** `given` and `surname` entries are written `Latin|native script` where people of that culture use another script. */
export interface NamePool {
  readonly given: readonly string[];
  readonly surname: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** Common names of each culture; any likeness to a living person is chance. */
export const NAME_POOLS: Readonly<Record<Culture, NamePool>> = {
  nordic: {
    given:
      words(`Ingrid, Astrid, Solveig, Maren, Kari, Silje, Linnea, Elin, Freja, Sigrid, Tuva, Marit, Karin, Ida,
      Lars, Henning, Bjørn, Magnus, Håkon, Anders, Nils, Oskar, Mikkel, Jens, Søren, Torbjørn, Emil, Gustav, Sindre, Åge`),
    surname:
      words(`Solheim, Nordby, Haugen, Lund, Nyström, Ekström, Holm, Sandvik, Aasen, Bakke, Moen, Strand,
      Kristoffersen, Rasmussen, Nygaard, Sjöberg, Åkesson, Kjær, Eide, Myhre, Vik, Skoglund, Falk, Øverland, Thorsen,
      Bjerke, Hedlund, Wiklund, Tveit, Rønning, Mortensen, Lindahl, Brekke, Fossum`),
  },
  german: {
    given: words(`Katharina, Sabine, Julia, Franziska, Lena, Heike, Petra, Johanna, Ulrike, Birgit,
      Stefan, Jürgen, Matthias, Tobias, Florian, Klaus, Andreas, Uwe, Jonas, Sebastian, Götz, Wolfgang`),
    surname:
      words(`Müller, Schäfer, Brandt, Vogel, Köhler, Weiß, Hoffmann, Krüger, Lindemann, Zimmermann, Bachmann,
      Groß, Reinhardt, Seidel, Winkler, Kaiser, Dietrich, Jung, Böhm, Lorenz, Pfeiffer, Ullrich`),
  },
  french: {
    given: words(`Claire, Camille, Élodie, Margaux, Aurélie, Sophie, Chloé, Inès, Nathalie,
      Julien, Étienne, François, Thibault, Laurent, Mathieu, Olivier, Benoît, Rémi`),
    surname:
      words(`Lefèvre, Moreau, Girard, Fontaine, Mercier, Chevalier, Rousseau, Perrin, Gauthier, Leclerc, Marchand,
      Renaud, Béranger, Colin, Barbier, Noël, Dufour, Vasseur`),
  },
  british: {
    given: words(`Emma, Charlotte, Rosalind, Fiona, Harriet, Gemma, Olivia, Bronwen, Sinéad, Imogen,
      James, Oliver, Duncan, Rhys, Gareth, Simon, Alistair, Callum, Neil, Graham`),
    surname:
      words(`Whitfield, Carrick, Penrose, Ashworth, Lockhart, Pryce, Sinclair, Fairweather, Drummond, Holloway,
      Bancroft, Kendrick, Merriweather, Thackeray, O'Rourke, Llewellyn, Marlowe, Hargreaves`),
  },
  spanish: {
    given: words(`Lucía, Carmen, Inés, Marta, Beatriz, Ximena, Rocío, Pilar,
      Javier, Álvaro, Diego, Íñigo, Sergio, Gonzalo, Raúl, Andrés`),
    surname:
      words(`García Ortega, Núñez, Castaño, Herrera, Ibáñez, Vidal, Navarro, Peña, Morales, Cabrera, Molina, Ríos,
      de la Vega, Salazar, Quintana, Fuentes`),
  },
  japanese: {
    given:
      words(`Kenta|健太, Haruka|遥, Yuki|由紀, Naoko|直子, Takeshi|武, Hiroshi|浩, Ayumi|歩美, Daisuke|大輔, Emi|恵美,
      Ryo|亮, Sakura|桜, Tomoko|智子, Shinji|真司, Kaori|香織, Makoto|誠, Jun|純`),
    surname:
      words(`Sato|佐藤, Suzuki|鈴木, Takahashi|高橋, Tanaka|田中, Watanabe|渡辺, Ito|伊藤, Nakamura|中村,
      Kobayashi|小林, Yamamoto|山本, Mori|森, Shimizu|清水, Inoue|井上, Hayashi|林, Ogawa|小川, Endo|遠藤`),
  },
  arabic: {
    given:
      words(`Khalid|خالد, Layla|ليلى, Omar|عمر, Fatima|فاطمة, Yusuf|يوسف, Mariam|مريم, Hassan|حسن, Noor|نور,
      Tariq|طارق, Salma|سلمى, Ahmed|أحمد, Rania|رانيا, Samir|سمير, Huda|هدى`),
    surname:
      words(`Al-Masri|المصري, Haddad|حداد, Al-Rashid|الراشد, Nasser|ناصر, Khoury|خوري, Al-Farsi|الفارسي,
      Mansour|منصور, Saleh|صالح, Aziz|عزيز, Al-Tamimi|التميمي, Darwish|درويش`),
  },
  polish: {
    given: words(
      `Agnieszka, Małgorzata, Joanna, Zofia, Kinga, Piotr, Łukasz, Tomasz, Wojciech, Grzegorz, Paweł`,
    ),
    surname: words(
      `Kowalczyk, Wiśniewska, Zieliński, Lewandowska, Dąbrowski, Szymańska, Wróbel, Jaworski, Mazur, Sikora`,
    ),
  },
  indian: {
    given: words(`Priya, Ananya, Kavita, Meera, Deepa, Shreya, Rahul, Arjun, Vikram, Sanjay, Nikhil, Rohan`),
    surname: words(
      `Sharma, Iyer, Mehta, Nair, Banerjee, Kulkarni, Reddy, Chaudhary, Desai, Pillai, Bose, Joshi`,
    ),
  },
  brazilian: {
    given: words(`Beatriz, Larissa, Juliana, Luísa, Thaís, João, Rafael, Thiago, Mateus, Caio, Vinícius`),
    surname: words(
      `Araújo, Ferreira, Gonçalves, Monteiro, Cardoso, Teixeira, Barros, Rocha, Magalhães, Pinto`,
    ),
  },
  nigerian: {
    given: words(`Chioma, Adaeze, Folake, Ngozi, Amara, Tunde, Chinedu, Emeka, Olumide, Segun`),
    surname: words(`Okafor, Adeyemi, Balogun, Eze, Nwosu, Ogunleye, Bello, Achebe, Uche, Danjuma`),
  },
  finnish: {
    given: words(`Aino, Helmi, Päivi, Riikka, Tuuli, Mikko, Antti, Jukka, Väinö, Eero`),
    surname: words(
      `Korhonen, Virtanen, Mäkinen, Nieminen, Laine, Heikkilä, Salonen, Rantanen, Tuominen, Lehtonen`,
    ),
  },
  chinese: {
    given: words(`Wei|伟, Fang|芳, Min|敏, Jing|静, Lei|磊, Xiu|秀, Yan|燕, Hao|浩, Ling|玲`),
    surname: words(`Chen|陈, Wang|王, Liu|刘, Zhang|张, Zhao|赵, Huang|黄, Zhou|周, Xu|徐, Lin|林`),
  },
  turkish: {
    given: words(`Ayşe, Elif, Zeynep, Gülşen, Emre, Mehmet, Cem, Kerem, Barış`),
    surname: words(`Yılmaz, Şahin, Çelik, Öztürk, Aydın, Koç, Güneş, Doğan`),
  },
};
