"""What others call our columns, by the last word of the place that it is about."""

from collections.abc import Mapping

from kaart.basis import aaneen

SYNONIEMEN: Mapping[str, str] = {
    "#id": "id, organisatie id, id organisatie, kaart id",
    "naam": "naam, organisatie, organisatienaam, naam organisatie, naam van de organisatie, "
    "instelling, naam instelling, aanbieder, naam aanbieder, titel, voorziening, initiatief, "
    "name, title, organization",
    "afkorting": "afkorting, acroniem",
    "organisatievorm": "organisatievorm, type organisatie, soort organisatie, organisatietype",
    "uitvoering": "uitvoering, door wie, uitgevoerd door",
    "omschrijving": "omschrijving, beschrijving, korte omschrijving, korte beschrijving, "
    "wat doet de organisatie, wat, werkzaamheden, informatie, toelichting, samenvatting, "
    "wat doen zij, wat bieden zij, diensten, description",
    "niet_voor": "niet voor, niet bedoeld voor, contra indicaties, uitsluiting",
    "themas": "thema, themas, categorie, categorieen, rubriek, rubrieken, onderwerp, onderwerpen, "
    "domein, domeinen, hoofdcategorie, leefgebied, leefgebieden, soort hulp, "
    "soort ondersteuning, type hulp, werkveld, category, categories",
    "hulpvragen": "hulpvraag, hulpvragen",
    "doelgroepen": "doelgroep, doelgroepen, voor wie, wie",
    "wachttijd": "wachttijd, wachttijden, wachtlijst",
    "leeftijd": "leeftijd, leeftijden, leeftijdsgroep, leeftijdscategorie",
    "werkgebied": "werkgebied, werkgebieden, wijk, wijken, gebied, buurt, buurten, stadsdeel, "
    "wijk buurt, wijk of buurt, regio",
    "toegang": "toegang, toegankelijk via",
    "aanmelden": "aanmelden, aanmelding, hoe aanmelden, inschrijven, aanmeldprocedure",
    "verwijzen": "verwijzen, verwijzing, doorverwijzen, verwijzer",
    "kosten": "kosten, prijs, tarief, eigen bijdrage, bijdrage",
    "gratis": "gratis, kosteloos",
    "talen": "taal, talen, voertaal",
    "website": "website, site, web, webadres, url, internet, internetadres, webpagina, homepage, "
    "websites, www, link, website url",
    "openingstijden": "openingstijden, openingsuren, geopend, open, inlooptijden, tijden, "
    "dag en tijd, dagen en tijden",
    "adres": "adres, bezoekadres, adresgegevens, straat en huisnummer, straat en nummer, "
    "straat nr, straat en nr, straat huisnr, straat huisnummer, straat en huisnr, "
    "address, address 1",
    "straat": "straat, straatnaam, street",
    "huisnummer": "huisnummer, huisnr, nr, nummer, huisnummer toevoeging",
    "postcode": "postcode, pc, postcode bezoekadres, postal code, zip",
    "plaats": "plaats, woonplaats, stad, vestigingsplaats, plaatsnaam, city",
    "locaties": "locatie, locaties, vestiging, vestigingen, gebouw",
    "netwerken": "netwerk, netwerken",
    "bronnen": "bron, bronnen, herkomst",
    "opmerking": "opmerking, opmerkingen, bijzonderheden, notitie, notities",
    "op": "gecontroleerd op, gecontroleerd, laatst gecontroleerd, laatste controle, "
    "datum controle, controledatum, nagekeken op",
    "telefoon": "telefoon, telefoonnummer, tel, tel nr, telnr, telefoonnr, telefoon nr, phone, "
    "algemeen telefoonnummer, telefoonnummer algemeen, telefoon algemeen, telefoonnummers",
    "email": "email, e mail, mail, e mailadres, emailadres, mailadres, e mail adres, "
    "algemeen e mailadres, e mail algemeen, email adres",
    "bereikbaar": "bereikbaar, bereikbaarheid, telefonisch bereikbaar, telefonische bereikbaarheid",
}
SYNONIEMEN_AANBOD: Mapping[str, str] = {
    "#organisatie": "organisatie, organisatie id, id organisatie, aanbieder, van organisatie",
    "#naam": "naam organisatie, organisatienaam",
    "naam": "naam, aanbod, activiteit, naam activiteit, naam aanbod, titel",
    "soort": "soort, type, soort aanbod, soort activiteit",
    "tijden": "tijden, tijd, wanneer, dag en tijd, dagen en tijden",
    "locatie": "locatie, plek, waar, gebouw",
    "ruimte": "ruimte, zaal",
}
# What is about a person, and is left on purpose.
VAN_PERSONEN = frozenset(
    map(
        aaneen,
        "contactpersoon, contactpersonen, naam contactpersoon, contact persoon, voornaam, "
        "achternaam, aanspreekpunt, coordinator, medewerker, mobiel, mobiele nummer, 06 nummer, "
        "naam medewerker, persoon, telefoon contactpersoon, e mail contactpersoon".split(", "),
    )
)
