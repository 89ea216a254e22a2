"""A mail to ask whether it is still right: a draft, to a functional mailbox, with the form."""

from datetime import date
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from openpyxl import load_workbook

from kaart.model import Kaart, maak_kaart
from kaart.nakijken.lijsten.bellijst import maak_bellijst
from kaart.nakijken.lijsten.conceptmail import GeenBeheerder
from kaart.nakijken.lijsten.invulformulier import maak_invulformulier
from kaart.nakijken.lijsten.rondeantwoorden import lees_antwoorden
from kaart.nakijken.lijsten.rondemail import maak_mail
from kaart.nakijken.lijsten.vragenlijst import AVG

DAG = date(2027, 6, 1)
BEHEERDER = {"organisatie": "Vrijwilligers, “Noord”", "email": "kaart@vc.example"}


def kaart_met(naam: str = "Samen Eten", **beheerder: str) -> Kaart:
    return maak_kaart([
        ("", "kaart", {"naam": "K", "gemeente": {"naam": "Voorbeeldstad"},
                       "beheerder": beheerder or BEHEERDER}),
        ("organisaties", "samen-eten", {
            "naam": naam, "organisatievorm": "welzijn", "omschrijving": "Wij koken.",
            "themas": [], "doelgroepen": ["ouderen"], "werkgebied": ["stad"], "kosten": "€ 2",
            "contacten": [
                {"functie": "klachten", "soort": "klachten", "email": "klacht@eten.example"},
                {"functie": "kok", "telefoon": "030 123 45 67"},
                {"functie": "aanmelden", "soort": "aanmelden", "email": "eten@eten.example"},
            ],
            "bronnen": [{"url": "https://eten.example"}, {"document": "Folder"}],
        }),
    ])  # fmt: skip


def mail_van(kaart: Kaart, formulier: bytes = b"") -> bytes:
    organisatie = kaart.organisaties["samen-eten"]
    (regel,) = maak_bellijst([organisatie], kaart, DAG, "mail")
    formulier = formulier or maak_invulformulier([regel.lijst], kaart, DAG, "2027-06-01-mail")
    return maak_mail(regel, organisatie, kaart, formulier, "2027-06-15")


def lees(inhoud: bytes) -> EmailMessage:
    bericht = message_from_bytes(inhoud, policy=default)
    assert isinstance(bericht, EmailMessage)
    return bericht


BRIEF = f"""\
Goedendag,

Samen Eten staat op de sociale kaart van Voorbeeldstad. Die kaart gebruiken bewoners en \
hulpverleners om te vinden wie er helpt. Wilt u kijken of het nog klopt?

Antwoord op deze mail met één woord, graag voor 15 juni 2027:

  klopt             alles hieronder is goed
  klopt niet        en schrijf erbij wat anders moet
  stopt             wij zijn gestopt
  niet op de kaart  wij bestaan, maar willen er niet op staan

Liever een formulier? Vul dan de bijlage in en stuur die terug. {AVG}

Dit staat er nu:

  Samen Eten

  E-mail: eten@eten.example
  Kosten: € 2
  E-mail, klachten: klacht@eten.example
  Telefoon, kok: 030 123 45 67
  Doet: Wij koken.
  Voor: ouderen
  In: heel Voorbeeldstad
  Weten wij nog niet: website en aanmelden

Met vriendelijke groet,
Vrijwilligers, “Noord”

Waarom u deze mail krijgt
Vrijwilligers, “Noord” beheert de sociale kaart van Voorbeeldstad, zodat bewoners hulp kunnen \
vinden.
Daarvoor moet men u kunnen bereiken; de AVG noemt dat een gerechtvaardigd belang.
Wat hierboven staat, komt van https://eten.example en Folder.
Het is openbaar: op papier, op internet en in bestanden voor anderen.
Elk jaar kijken wij na of het klopt. Wat er niet meer hoort, gaat weg.
U mag vragen wat wij bewaren, het laten verbeteren of weghalen, en bezwaar maken.
Mail daarvoor naar kaart@vc.example.
Een klacht kan naar de Autoriteit Persoonsgegevens, autoriteitpersoonsgegevens.nl.
"""


def test_een_concept_aan_de_postbus_van_de_organisatie() -> None:
    mail = lees(mail_van(kaart_met()))
    assert mail["To"] == "eten@eten.example"
    assert [a.addr_spec for a in mail["From"].addresses] == ["kaart@vc.example"]
    assert mail["From"].addresses[0].display_name == "Vrijwilligers, “Noord”"
    assert mail["Reply-To"] == "kaart@vc.example"
    assert mail["Subject"] == "Klopt dit nog? Samen Eten op de sociale kaart van Voorbeeldstad"
    assert mail["X-Unsent"] == "1"
    assert mail["Date"] is None


def test_de_brief_zegt_wat_er_staat_wat_men_antwoordt_en_waarom() -> None:
    deel = lees(mail_van(kaart_met())).get_body(("plain",))
    assert deel is not None
    assert deel.get_content().replace("\r\n", "\n") == BRIEF


def test_het_formulier_van_de_bijlage_hoort_bij_de_ronde(tmp_path: Path) -> None:
    (bijlage,) = lees(mail_van(kaart_met())).iter_attachments()
    assert bijlage.get_filename() == "samen-eten.xlsx"
    pad = tmp_path / "terug.xlsx"
    pad.write_bytes(bijlage.get_content())
    assert lees_antwoorden(pad) == ()
    boek = load_workbook(pad)
    boek.worksheets[0]["D7"].value = "klopt"
    boek.save(pad)
    (antwoord,) = lees_antwoorden(pad)
    assert (antwoord.ronde, antwoord.ingevuld.oordeel) == ("2027-06-01-mail", "klopt")


def test_dezelfde_gegevens_geven_dezelfde_bytes() -> None:
    assert mail_van(kaart_met()) == mail_van(kaart_met())


VIJANDIG = st.text(st.sampled_from('\r\n\t\0\x0b\x0c\x85\u2028\u2029 abé:;,<>@"\\=?'), min_size=1)


@given(naam=VIJANDIG.filter(str.strip), wie=VIJANDIG)
def test_geen_naam_wordt_een_kop_of_een_tweede_ontvanger(naam: str, wie: str) -> None:
    inhoud = mail_van(
        kaart_met(f"{naam}\r\nBcc: x@y.example", organisatie=wie, email="k@v.example"), b"x"
    )
    mail = lees(inhoud)
    koppen = ["To", "From", "Reply-To", "Subject", "X-Unsent"]
    assert [kop for kop in mail if kop not in {"MIME-Version", "Content-Type"}] == koppen
    assert [a.addr_spec for kop in koppen[:3] for a in mail[kop].addresses] == [
        "eten@eten.example", "k@v.example", "k@v.example",
    ]  # fmt: skip


def test_zonder_beheerder_is_er_geen_afzender() -> None:
    with pytest.raises(GeenBeheerder, match="zeg wie de kaart bijhoudt"):
        mail_van(kaart_met(organisatie="VC"))
