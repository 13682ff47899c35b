const lines = (list: string): readonly string[] =>
  list
    .split(',')
    .map((one) => one.trim().replaceAll(/\s+/g, ' '))
    .filter((one) => one !== '')

/** Municipalities and towns of the Netherlands, and some just across the border. */
export const places: readonly string[] = lines(`
  's-Gravenhage, 's-Hertogenbosch, Aalsmeer, Aalten, Achtkarspelen, Alblasserdam, Albrandswaard, Alkmaar, Almelo,
  Almere, Alphen aan den Rijn, Alphen-Chaam, Altena, Ameland, Amersfoort, Amstelveen, Amsterdam, Antwerpen,
  Apeldoorn, Arnhem, Assen, Asten, Baarle-Nassau, Baarn, Barendrecht, Barneveld, Beek en Donk, Beekdaelen, Beesel,
  Berg en Dal, Bergeijk, Bergen op Zoom, Berkelland, Bernheze, Best, Beuningen, Beverwijk, Bladel, Blaricum,
  Bloemendaal, Bodegraven, Boekel, Borger-Odoorn, Borne, Borsele, Boskoop, Boxmeer, Boxtel, Breda, Bronckhorst, Brummen,
  Brunssum, Brussel, Bunnik, Bunschoten, Buren, Bussum, Capelle aan den IJssel, Castricum, Coevorden, Cranendonck,
  Culemborg, Cuijk, Dalfsen, Dantumadiel, De Bilt, De Fryske Marren, De Ronde Venen, De Wolden, Delft, Delfzijl, Den Bosch,
  Den Haag, Den Helder, Deurne, Deventer, Diemen, Dinkelland, Doesburg, Doetinchem, Dongen, Dordrecht, Drachten,
  Drechterland, Drimmelen, Dronten, Druten, Duiven, Ede, Eemnes, Eemsdelta, Eersel, Eijsden, Eindhoven, Elburg,
  Elst, Emmeloord, Emmen, Enkhuizen, Enschede, Epe, Ermelo, Etten-Leur, Franeker, Geertruidenberg, Geldermalsen,
  Geldrop, Gemert-Bakel, Gennep, Gilze en Rijen, Goes, Goirle, Gooise Meren, Gorinchem, Gorssel, Gouda, Groenlo, Groesbeek,
  Groningen, Gulpen, Haaksbergen, Haarlem, Haarlemmermeer, Halderberge, Hardenberg, Harderwijk,
  Hardinxveld-Giessendam, Haren, Harlingen, Hattem, Heemskerk, Heemstede, Heerde, Heerenveen, Heerhugowaard,
  Heerlen, Heesch, Heeze-Leende, Heiloo, Hellendoorn, Hellevoetsluis, Helmond, Hendrik-Ido-Ambacht, Hengelo, Heumen, Heusden,
  Hillegom, Hilvarenbeek, Hilversum, Hoek van Holland, Hoeksche Waard, Hof van Twente, Hollands Kroon, Hoofddorp, Hoogeveen,
  Hoorn, Horst aan de Maas, Houten, Huizen, Hulst, IJmuiden, IJsselstein, Kaag en Braassem, Kampen, Kapelle, Katwijk,
  Kerkrade, Koggenland, Krimpen aan den IJssel, Krimpenerwaard, Laarbeek, Land van Cuijk, Landgraaf, Landsmeer, Lansingerland,
  Laren, Leeuwarden, Leiden, Leiderdorp, Leidschendam, Lelystad, Leudal, Leusden, Leuven, Lichtenvoorde, Lingewaard,
  Lisse, Lochem, Loon op Zand, Lopik, Losser, Maasdriel, Maasgouw, Maashorst, Maassluis, Maastricht, Medemblik, Meerssen,
  Meierijstad, Meppel, Middelburg, Midden-Delfland, Midden-Drenthe, Midden-Groningen, Moerdijk, Molenlanden, Montferland,
  Montfoort, Mook, Naarden, Neder-Betuwe, Nederweert, Nieuwegein, Nieuwkoop, Nijkerk, Nijmegen, Nijverdal, Nissewaard,
  Noardeast-Fryslân, Noord-Beveland, Noordenveld, Noordoostpolder, Noordwijk, Nuenen, Nunspeet, Oegstgeest, Oirschot,
  Oisterwijk, Oldambt, Oldebroek, Oldenzaal, Olst, Olst-Wijhe, Ommen, Oost Gelre, Oosterhout, Ooststellingwerf, Oostzaan,
  Opmeer, Opsterland, Oss, Oude IJsselstreek, Ouder-Amstel, Oudewater, Overbetuwe, Papendrecht, Peel en Maas, Pekela,
  Pijnacker, Purmerend, Putten, Raalte, Reimerswaal, Renkum, Renswoude, Reusel, Rheden, Rhenen, Ridderkerk, Rijssen,
  Rijswijk, Roerdalen, Roermond, Roosendaal, Rotterdam, Rozendaal, Rucphen, Schagen, Scherpenzeel, Scheveningen, Schiedam,
  Schiermonnikoog, Schijndel, Schoonhoven, Schouwen-Duiveland, Simpelveld, Sint-Michielsgestel, Sittard, Sliedrecht, Sluis,
  Smallingerland, Sneek, Soest, Someren, Spijkenisse, Stadskanaal, Staphorst, Stede Broec, Steenbergen,
  Steenwijk, Steenwijkerland, Stein, Stichtse Vecht, Terneuzen, Terschelling, Texel, Teylingen, Tholen, Tiel, Tilburg,
  Tubbergen, Twenterand, Tynaarlo, Tytsjerksteradiel, Uden, Uitgeest, Uithoorn, Urk, Utrecht, Utrechtse Heuvelrug,
  Vaals, Valkenburg, Valkenswaard, Veendam, Veenendaal, Veere, Veghel, Veldhoven, Velp, Velsen, Venlo, Venray, Vijfheerenlanden,
  Vlaardingen, Vlieland, Vlissingen, Voerendaal, Volendam, Voorschoten, Voorst, Vorden, Vriezenveen, Vught, Waadhoeke, Waalre, Waalwijk,
  Waddinxveen, Wageningen, Warnsveld, Wassenaar, Waterland, Weert, Weesp, West Betuwe, West Maas en Waal, Westerkwartier,
  Westerveld, Westervoort, Westerwolde, Westland, Weststellingwerf, Wierden, Wijchen, Wijdemeren, Wijk bij Duurstede,
  Winschoten, Winsum, Winterswijk, Woensdrecht, Woerden, Wormerland, Woudenberg, Zaandam, Zaanstad, Zaltbommel,
  Zandvoort, Zeewolde, Zeist, Zetten, Zevenaar, Zoetermeer, Zoeterwoude, Zuidhorn, Zuidplas, Zundert, Zutphen, Zwartewaterland,
  Zwijndrecht, Zwolle, Voorbeeldstad, Achterhoek, Betuwe, Bijlmer, Schilderswijk, Veluwe, Drenthe, Flevoland,
  Friesland, Gelderland, Limburg, Noord-Brabant, Noord-Holland, Overijssel, Zeeland, Zuid-Holland, Twente`)

/** Places that are words of the language too, or too short to be sure of: only with a capital. */
export const placesWithCapital: ReadonlySet<string> = new Set(
  lines(`Best, Borne, Buren, Dongen, Duiven, Haren, Heerde, Heesch, Horst, Houten, Huizen, Hulst, Laren, Putten,
  Sluis, Stein, Voorst, Westland, Waterland, Zeeland, Hoorn, Kapelle, Elst, Delft, Someren, Kampen, Emmen,
  Winsum, Zetten, Altena, Deurne, Heusden`),
)
