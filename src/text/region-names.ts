/**
 * First-level regions of countries, by country: full English name, then other spellings and abbreviations divided by '|', then
 * after '@' the code that GeoNames gives the region within its country, or after '=' the city that it is ruled from, where that
 * city is the largest of its name in the country.
 */
const ROWS: Readonly<Record<string, string>> = {
  US: `Alabama|Ala.@AL;Alaska@AK;Arizona|Ariz.@AZ;Arkansas|Ark.@AR;California|Calif.@CA;Colorado|Colo.@CO;Connecticut|Conn.@CT;Delaware|Del.@DE;
District of Columbia|D.C.@DC;Florida|Fla.@FL;Georgia|Ga.@GA;Hawaii@HI;Idaho@ID;Illinois|Ill.@IL;Indiana|Ind.@IN;Iowa@IA;Kansas|Kan.@KS;
Kentucky|Ky.@KY;Louisiana|La.@LA;Maine@ME;Maryland|Md.@MD;Massachusetts|Mass.@MA;Michigan|Mich.@MI;Minnesota|Minn.@MN;Mississippi|Miss.@MS;
Missouri|Mo.@MO;Montana|Mont.@MT;Nebraska|Neb.@NE;Nevada|Nev.@NV;New Hampshire|N.H.@NH;New Jersey|N.J.@NJ;New Mexico|N.M.@NM;New York|N.Y.@NY;
North Carolina|N.C.@NC;North Dakota|N.D.@ND;Ohio@OH;Oklahoma|Okla.@OK;Oregon|Ore.@OR;Pennsylvania|Pa.@PA;Rhode Island|R.I.@RI;South Carolina|S.C.@SC;
South Dakota|S.D.@SD;Tennessee|Tenn.@TN;Texas@TX;Utah@UT;Vermont|Vt.@VT;Virginia|Va.@VA;Washington|Washington state|Wash.@WA;West Virginia|W.Va.@WV;
Wisconsin|Wis.@WI;Wyoming|Wyo.@WY`,
  CA: `Alberta|Alta.@01;British Columbia|B.C.@02;Manitoba|Man.@03;New Brunswick|N.B.@04;Newfoundland and Labrador|Newfoundland@05;Nova Scotia|N.S.@07;
Ontario|Ont.@08;Prince Edward Island|P.E.I.@09;Quebec|Québec@10;Saskatchewan|Sask.@11;Yukon@12;Northwest Territories@13;Nunavut@14`,
  AU: `Australian Capital Territory|ACT@01;New South Wales|NSW@02;Northern Territory@03;Queensland|Qld@04;South Australia@05;Tasmania@06;Victoria@07;Western Australia@08`,
  GB: `England@ENG;Scotland@SCT;Wales@WLS;Northern Ireland@NIR`,
  UA: `Cherkasy Oblast|Cherkassy@01;Chernihiv Oblast|Chernigov@02;Chernivtsi Oblast@03;Dnipropetrovsk Oblast|Dnipro|Dnepropetrovsk@04;Donetsk Oblast@05;Ivano-Frankivsk Oblast@06;
Kharkiv Oblast|Kharkov@07;Kherson Oblast@08;Khmelnytskyi Oblast|Khmelnytskyy@09;Kirovohrad Oblast|Kropyvnytskyi@10;Crimea|Autonomous Republic of Crimea@11;Kyiv Oblast|Kiev@13;Luhansk Oblast|Lugansk@14;
Lviv Oblast|Lvov@15;Mykolaiv Oblast|Nikolaev|Nikolayev@16;Odesa Oblast|Odessa@17;Poltava Oblast@18;Rivne Oblast@19;Sumy Oblast@21;Ternopil Oblast@22;Vinnytsia Oblast|Vinnytsya@23;
Volyn Oblast@24;Zakarpattia Oblast|Transcarpathia@25;Zaporizhzhia Oblast|Zaporizhia|Zaporozhye|Zaporizhzhya@26;Zhytomyr Oblast@27`,
  RU: `Amur Oblast=Blagoveshchensk;Arkhangelsk Oblast=Arkhangel’sk;Astrakhan Oblast=Astrakhan;Belgorod Oblast=Belgorod;Bryansk Oblast=Bryansk;Chelyabinsk Oblast=Chelyabinsk;
Irkutsk Oblast=Irkutsk;Ivanovo Oblast=Ivanovo;Kaliningrad Oblast=Kaliningrad;Kaluga Oblast=Kaluga;Kemerovo Oblast|Kuzbass=Kemerovo;Kirov Oblast=Kirov;Kostroma Oblast=Kostroma;
Kurgan Oblast=Kurgan;Kursk Oblast=Kursk;Leningrad Oblast=Gatchina;Lipetsk Oblast=Lipetsk;Magadan Oblast=Magadan;Moscow Oblast=Balashikha;Murmansk Oblast=Murmansk;
Nizhny Novgorod Oblast=Nizhniy Novgorod;Novgorod Oblast=Velikiy Novgorod;Novosibirsk Oblast=Novosibirsk;Omsk Oblast=Omsk;Orenburg Oblast=Orenburg;Oryol Oblast|Orel=Orël;
Penza Oblast=Penza;Pskov Oblast=Pskov;Rostov Oblast=Rostov-na-Donu;Ryazan Oblast=Ryazan’;Sakhalin Oblast|Sakhalin=Yuzhno-Sakhalinsk;Samara Oblast=Samara;Saratov Oblast=Saratov;
Smolensk Oblast=Smolensk;Sverdlovsk Oblast=Yekaterinburg;Tambov Oblast=Tambov;Tomsk Oblast=Tomsk;Tula Oblast=Tula;Tver Oblast=Tver;Tyumen Oblast=Tyumen;Ulyanovsk Oblast=Ulyanovsk;
Vladimir Oblast=Vladimir;Volgograd Oblast=Volgograd;Vologda Oblast=Vologda;Voronezh Oblast=Voronezh;Yaroslavl Oblast=Yaroslavl;Altai Krai=Barnaul;Kamchatka Krai|Kamchatka=Petropavlovsk-Kamchatsky;
Khabarovsk Krai=Khabarovsk;Krasnodar Krai=Krasnodar;Krasnoyarsk Krai=Krasnoyarsk;Perm Krai=Perm;Primorsky Krai|Primorye=Vladivostok;Stavropol Krai=Stavropol’;Zabaykalsky Krai=Chita;
Adygea|Republic of Adygea=Maykop;Altai Republic=Gorno-Altaysk;Bashkortostan|Bashkiria=Ufa;Buryatia|Republic of Buryatia=Ulan-Ude;Chechnya|Chechen Republic=Groznyy;Chuvashia=Cheboksary;
Dagestan|Republic of Dagestan=Makhachkala;Ingushetia=Nazran’;Kabardino-Balkaria=Nalchik;Kalmykia=Elista;Karachay-Cherkessia=Cherkessk;Karelia|Republic of Karelia=Petrozavodsk;
Khakassia=Abakan;Komi Republic=Syktyvkar;Mari El=Yoshkar-Ola;Mordovia=Saransk;North Ossetia=Vladikavkaz;Sakha|Yakutia|Sakha Republic=Yakutsk;Tatarstan=Kazan;Tuva=Kyzyl;
Udmurtia=Izhevsk;Jewish Autonomous Oblast=Birobidzhan;Chukotka=Anadyr;Khanty-Mansi Autonomous Okrug=Surgut;Yamalo-Nenets Autonomous Okrug=Novyy Urengoy`,
  DE: `Baden-Württemberg=Stuttgart;Bavaria|Bayern=Munich;Brandenburg=Potsdam;Hesse=Wiesbaden;Mecklenburg-Vorpommern|Mecklenburg-Western Pomerania=Schwerin;Lower Saxony|Niedersachsen=Hannover;
North Rhine-Westphalia=Düsseldorf;Rhineland-Palatinate=Mainz;Saarland=Saarbrücken;Saxony=Dresden;Saxony-Anhalt=Magdeburg;Schleswig-Holstein=Kiel;Thuringia=Erfurt`,
  IN: `Andhra Pradesh=Vijayawada;Arunachal Pradesh=Itanagar;Assam=Guwahati;Bihar=Patna;Chhattisgarh=Raipur;Goa=Panjim;Gujarat=Ahmedabad;Haryana=Faridabad;Himachal Pradesh=Shimla;
Jharkhand=Ranchi;Karnataka=Bengaluru;Kerala=Kochi;Madhya Pradesh=Bhopal;Maharashtra=Mumbai;Manipur=Imphal;Meghalaya=Shillong;Mizoram=Aizawl;Nagaland=Kohima;Odisha|Orissa=Bhubaneswar;
Punjab=Ludhiana;Rajasthan=Jaipur;Sikkim=Gangtok;Tamil Nadu=Chennai;Telangana=Hyderabad;Tripura=Agartala;Uttar Pradesh=Lucknow;Uttarakhand=Dehradun;West Bengal=Kolkata;
Jammu and Kashmir|Kashmir=Srinagar;Ladakh=Leh`,
  PK: `Punjab=Lahore;Sindh=Karachi;Khyber Pakhtunkhwa|Khyber-Pakhtunkhwa=Peshawar;Balochistan|Baluchistan=Quetta;Gilgit-Baltistan=Gilgit;Azad Kashmir=Muzaffarābād`,
  BD: `Chittagong Division=Chattogram;Sylhet Division=Sylhet`,
  AF: `Helmand|Helmand Province=Lashkar Gāh;Kandahar Province=Kandahār;Nangarhar|Nangarhar Province=Jalālābād;Kunduz Province=Kunduz;Herat Province=Herāt;Balkh|Balkh Province=Mazār-e Sharīf;Kunar|Kunar Province=Asadabad;Paktika|Paktika Province=Sharan;Khost Province=Khōst`,
  NG: `Borno|Borno State=Maiduguri;Kaduna State=Kaduna;Kano State=Kano;Katsina State=Katsina;Zamfara|Zamfara State=Gusau;Plateau State=Jos;Benue|Benue State=Makurdi;Yobe|Yobe State=Damaturu;Adamawa|Adamawa State=Yola;
Lagos State=Lagos;Rivers State=Port Harcourt;Bayelsa|Bayelsa State=Yenagoa;Delta State=Warri;Niger State=Minna;Sokoto State=Sokoto;Kebbi|Kebbi State=Birnin Kebbi;Anambra|Anambra State=Onitsha;Imo State=Owerri;Taraba|Taraba State=Jalingo;Kogi|Kogi State=Lokoja`,
  SD: `North Darfur=El Fasher;South Darfur=Nyala;West Darfur=Geneina;Khartoum State=Khartoum;Gezira|Al Jazirah|Gezira State|Al Jazira=Wad Medani;Sennar State=Singa;White Nile State=Rabak;Blue Nile State=Ad-Damazin;North Kordofan=El Obeid;South Kordofan=Kadugli;Red Sea State=Port Sudan;Kassala State=Kassala;Gedaref State=Al Qadarif;River Nile State=Atbara`,
  SY: `Aleppo Governorate|Aleppo Province=Aleppo;Idlib Governorate|Idlib Province=Idlib;Raqqa Governorate|Raqqa Province=Ar Raqqah;Homs Governorate|Homs Province=Homs;Hama Governorate|Hama Province=Ḩamāh;Daraa Governorate|Daraa Province=Dar‘ā;Latakia Governorate|Latakia Province=Latakia;Deir ez-Zor Governorate|Deir ez-Zor Province|Deir al-Zour Province=Deir ez-Zor;Hasakah Governorate|Hasakah Province=Al Ḩasakah;Suwayda Governorate|Sweida Province=As-Suwayda;Tartus Governorate=Tartouss`,
  IQ: `Anbar|Anbar Province|al-Anbar=Ramadi;Nineveh|Nineveh Province|Ninewa|Ninawa=Mosul;Diyala|Diyala Province=Baqubah;Salahuddin Province|Salah ad Din|Salah al-Din Province|Saladin Governorate=Tikrīt;Kirkuk Province=Kirkuk;Erbil Province=Erbil;Dohuk Province=Dihok;Sulaymaniyah Province=As Sulaymānīyah;Basra Province=Basrah;Babil Province|Babil=Al Ḩillah;Baghdad Province=Baghdad;Kurdistan Region|Iraqi Kurdistan=Erbil`,
  YE: `Marib Governorate|Marib Province=Ma’rib;Hodeidah Governorate|Hodeida Province=Al Ḩudaydah;Taiz Governorate=Taiz;Hadramawt|Hadramout=Al Mukallā;Saada Governorate|Saada Province=Şa‘dah;Aden Governorate=Aden`,
  PS: `Gaza Strip|Gaza=Gaza;West Bank=Hebron`,
  LB: `Beqaa|Bekaa Valley|Bekaa=Zahlé`,
  IR: `Khuzestan|Khuzestan Province=Ahvaz;Sistan and Baluchestan|Sistan-Baluchestan=Zahedan;Kurdistan Province=Sanandaj;Kermanshah Province=Kermanshah;Isfahan Province=Isfahan;Fars Province=Shiraz;Tehran Province=Tehran;West Azerbaijan Province=Urmia;East Azerbaijan Province=Tabriz;Kerman Province=Kerman`,
  TR: `Hatay|Hatay Province=Antakya;Gaziantep Province=Gaziantep;Kahramanmaras Province=Kahramanmaraş;Diyarbakir Province=Diyarbakır;Adiyaman Province=Adıyaman;Malatya Province=Malatya;Izmir Province=İzmir`,
  SA: `Eastern Province=Dammam;Asir Province=Abha`,
  EG: `North Sinai=Arish`,
  ET: `Tigray|Tigray Region=Mekelle;Amhara|Amhara Region=Bahir Dar;Oromia|Oromia Region=Adama;Afar Region=Semera;Somali Region=Jijiga`,
  SO: `Puntland=Garoowe;Somaliland=Hargeysa;Jubaland=Kismayo`,
  KE: `Garissa County=Garissa;Turkana County=Lodwar;Nairobi County=Nairobi`,
  CD: `North Kivu=Goma;South Kivu=Bukavu;Ituri|Ituri Province=Bunia;Tanganyika Province=Kalemie;Katanga=Lubumbashi;Kasai-Central=Kananga;Equateur Province=Mbandaka`,
  ML: `Gao Region=Gao;Mopti Region=Mopti;Timbuktu Region=Timbuktu;Kidal Region=Kidal`,
  MZ: `Cabo Delgado=Pemba;Nampula Province=Nampula;Sofala Province=Beira`,
  CM: `Far North Region=Maroua;Northwest Region=Bamenda;Southwest Region=Buea`,
  ZA: `Gauteng=Johannesburg;KwaZulu-Natal=Durban;Western Cape=Cape Town;Eastern Cape=Gqeberha;Limpopo=Polokwane;Mpumalanga=Mbombela;Free State=Bloemfontein;North West Province=Klerksdorp;Northern Cape=Kimberley`,
  MM: `Rakhine State|Rakhine=Sittwe;Shan State=Taunggyi;Kachin State=Myitkyina;Kayin State|Karen State=Hpa-An;Kayah State=Loikaw;Chin State=Hakha;Sagaing Region|Sagaing=Monywa;Magway Region=Magway;Mandalay Region=Mandalay;Bago Region=Bago;Mon State=Mawlamyine`,
  CN: `Anhui|Anhui Province=Hefei;Fujian|Fujian Province=Fuzhou;Gansu|Gansu Province=Lanzhou;Guangdong|Guangdong Province=Guangzhou;Guangxi=Nanning;Guizhou|Guizhou Province=Guiyang;Hainan|Hainan Province=Haikou;
Hebei|Hebei Province=Shijiazhuang;Heilongjiang|Heilongjiang Province=Harbin;Henan|Henan Province=Zhengzhou;Hubei|Hubei Province=Wuhan;Hunan|Hunan Province=Changsha;Inner Mongolia=Hohhot;Jiangsu|Jiangsu Province=Nanjing;
Jiangxi|Jiangxi Province=Nanchang;Jilin Province=Changchun;Liaoning|Liaoning Province=Shenyang;Ningxia=Yinchuan;Qinghai|Qinghai Province=Xining;Shaanxi|Shaanxi Province=Xi’an;Shandong|Shandong Province=Jinan;Shanxi|Shanxi Province=Taiyuan;
Sichuan|Sichuan Province=Chengdu;Tibet=Lhasa;Xinjiang=Ürümqi;Yunnan|Yunnan Province=Kunming;Zhejiang|Zhejiang Province=Hangzhou`,
  JP: `Hokkaido|Hokkaidō=Sapporo;Fukushima Prefecture=Fukushima;Miyagi Prefecture|Miyagi=Sendai;Iwate Prefecture|Iwate=Morioka;Ishikawa Prefecture|Ishikawa=Kanazawa;Kumamoto Prefecture=Kumamoto;Okinawa=Naha;Hiroshima Prefecture=Hiroshima;Aichi Prefecture=Nagoya`,
  ID: `Aceh=Banda Aceh;North Sumatra=Medan;West Sumatra=Padang;South Sumatra=Palembang;Lampung=Bandar Lampung;West Java=Bandung;Central Java=Semarang;East Java=Surabaya;Banten=Serang;Bali=Denpasar;West Nusa Tenggara|Lombok=Mataram;East Nusa Tenggara=Kupang;
North Sulawesi=Manado;Central Sulawesi=Palu;South Sulawesi=Makassar;Papua=Jayapura;Maluku=Ambon;East Kalimantan=Samarinda`,
  PH: `Bicol=Legazpi;Mindanao=Davao;Cebu Province=Cebu City`,
  MX: `Chiapas=Tuxtla Gutiérrez;Chihuahua State=Chihuahua;Coahuila=Saltillo;Durango State=Victoria de Durango;Guanajuato State=León de los Aldama;Guerrero|Guerrero State=Acapulco de Juárez;Jalisco=Guadalajara;Michoacán|Michoacan=Morelia;Morelos State=Cuernavaca;Nayarit=Tepic;Nuevo León|Nuevo Leon=Monterrey;Oaxaca State=Oaxaca;Quintana Roo=Cancún;
Sinaloa=Culiacán;Sonora=Hermosillo;Tabasco=Villahermosa;Tamaulipas=Reynosa;Veracruz State=Veracruz;Yucatán|Yucatan=Mérida;Baja California=Tijuana;Baja California Sur=La Paz;Zacatecas State=Zacatecas`,
  BR: `Amazonas=Manaus;Bahia=Salvador;Ceará|Ceara=Fortaleza;Minas Gerais=Belo Horizonte;Pará=Belém;Paraná=Curitiba;Pernambuco=Recife;Rio Grande do Sul=Porto Alegre;Santa Catarina=Joinville;Acre State=Rio Branco;Mato Grosso=Cuiabá;Mato Grosso do Sul=Campo Grande;Goiás=Goiânia;Rondônia=Porto Velho;Roraima=Boa Vista;Maranhão=São Luís`,
  CO: `Antioquia=Medellín;Cauca=Popayán;Valle del Cauca=Cali;Norte de Santander=Cúcuta;Arauca Department=Arauca;Nariño=Pasto;Chocó=Quibdó`,
  AR: `Buenos Aires Province=La Plata;Mendoza Province=Mendoza;Córdoba Province=Córdoba;Santa Fe Province=Rosario;Tierra del Fuego=Ushuaia`,
  IT: `Lombardy=Milan;Piedmont=Turin;Veneto=Venice;Liguria=Genoa;Emilia-Romagna=Bologna;Tuscany=Florence;Umbria=Perugia;Marche=Ancona;Lazio=Rome;Abruzzo=Pescara;Campania=Naples;Apulia|Puglia=Bari;Basilicata=Potenza;Calabria=Reggio Calabria;Sicily=Palermo;Sardinia=Cagliari;Friuli-Venezia Giulia=Trieste`,
  ES: `Catalonia|Catalunya=Barcelona;Andalusia=Sevilla;Galicia=Vigo;Asturias=Gijón;Cantabria=Santander;Basque Country=Bilbao;Navarre=Pamplona;Aragon=Zaragoza;Castile and León|Castilla y León=Valladolid;Castilla-La Mancha=Albacete;Extremadura=Badajoz;Valencian Community|Valencia region=Valencia;Murcia region=Murcia;Balearic Islands=Palma;Canary Islands=Las Palmas de Gran Canaria`,
  FR: `Brittany=Rennes;Normandy=Rouen;Corsica=Ajaccio;Île-de-France|Ile-de-France=Paris;Occitanie=Toulouse;Nouvelle-Aquitaine=Bordeaux;Auvergne-Rhône-Alpes=Lyon;Grand Est=Strasbourg;Hauts-de-France=Lille;Provence=Marseille`,
  CH: `Valais=Sion;Ticino=Lugano;Graubünden=Chur`,
  AT: `Tyrol=Innsbruck;Styria=Graz;Carinthia=Klagenfurt am Wörthersee;Lower Austria=Sankt Pölten;Upper Austria=Linz;Burgenland=Eisenstadt;Vorarlberg=Dornbirn`,
  PL: `Silesia=Katowice;Podlasie|Podlaskie=Białystok;Masovia=Warsaw;Podkarpackie=Rzeszów`,
  AZ: `Nagorno-Karabakh|Karabakh=Xankandi`,
  GE: `Abkhazia=Sokhumi;South Ossetia=Tskhinvali;Adjara=Batumi`,
  MD: `Transnistria=Tiraspol;Gagauzia=Comrat`,
  LK: `Northern Province=Jaffna`,
  TH: `Chiang Mai Province=Chiang Mai;Yala Province=Yala;Pattani Province=Pattani`,
}

/** Country, its region's spellings divided by '|' with the full name first, GeoNames code or `null`, and seat or `null`. */
export type RegionRow = readonly [country: string, names: string, code: string | null, seat: string | null]

export const REGION_ROWS: readonly RegionRow[] = Object.entries(ROWS).flatMap(([country, rows]) =>
  rows.split(';').map((row): RegionRow => {
    const [, names = '', mark = '', rest = ''] = /^\s*([^@=\s][^@=]*)([@=])(.*)$/s.exec(row) ?? []
    return [country, names, mark === '@' ? rest : null, mark === '=' && rest ? rest : null]
  }),
)
