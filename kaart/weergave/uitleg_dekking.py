"""What the words of a dekking mean, for who has to explain the table at a meeting."""

from kaart.weergave.scherm import Scherm

# A heading, and below it what it means; a blank line between two.
_UITLEG = """\
Wat een getal telt
Organisaties, niet activiteiten: wie tien activiteiten opschreef en wie er één opschreef, zijn
anders niet te vergelijken. Met --tel aanbod tel je activiteiten.

Wie meetelt
Wie op deze dag bestaat en open is, en voor een bewoner te bereiken is: een website, een plek, een
adres, of een telefoon of e-mail die niet alleen voor verwijzers, klachten of iets anders is.
Hoeveel er niet meetellen staat onder de tabel, en wie met --onbereikbaar.

In de wijk
De organisatie, of een lopende activiteit van haar, noemt de wijk of een buurt ervan als
werkgebied, of de activiteit is in die wijk. Een vestiging alleen telt niet: een bibliotheek met
acht filialen zou anders overal staan.

Hele stad
Wie de hele stad of het hele land als werkgebied heeft, staat tussen haakjes, en alleen als er in
de wijk zelf niets is. Tel die niet op over wijken: het zijn steeds dezelfde.

Vraagteken
Niet nagegaan in de laatste 12 maanden; bij een activiteit met tijden 6 maanden. Precies 12 maanden
geleden is te lang. Wie iets wijzigt, heeft het nog niet nagegaan.

Drie soorten leeg
Een punt: niemand heeft het nagevraagd, dus we weten het niet. Een 0: nagevraagd, en het is er
niet. (5?): er is alleen iets voor de hele stad.

Kleinere gebieden
Met --per deelgebied of --per buurt telt alleen wat precies daarvoor is. Wat voor de hele wijk is,
staat er als w2 en telt niet voor elke buurt opnieuw. Hoe kleiner het gebied, hoe leger dezelfde
stad.

Aan één
Zonder die ene organisatie of dat ene gebouw is er niets meer, of alleen nog iets voor de hele
stad. Met --zonder ID zie je wat er dan wegvalt.

Afstand
Met --afstand: hemelsbreed van het midden van een buurt naar de dichtstbijzijnde organisatie met
dat thema die er ook voor die buurt is. Alleen als 80 van de 100 plekken op de landkaart staan,
want anders is het dichtstbijzijnde alleen het dichtste dat wij kennen. Nooit uit een postcode.

Wat hier niet staat
Welke wijk het beste is, en of iets te weinig is. Eén organisatie zegt niets over hoeveel mensen er
terechtkunnen, en wat wij niet weten, kan er toch zijn. Gebruik de tabel om vragen te stellen."""


def dekkinguitleg(scherm: Scherm) -> str:
    """Return each word with what it means."""
    stukken = (stuk.partition("\n") for stuk in _UITLEG.split("\n\n"))
    return "\n\n".join(
        "\n".join([scherm.vet(kop), *scherm.vouw(tekst.replace("\n", " "), "  ")])
        for kop, _, tekst in stukken
    )
