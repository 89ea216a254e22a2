"""A mail as it comes in → what it reports: whatever program wrote it, and nobody’s name."""

from email.message import EmailMessage

import pytest
from hulp.meldmail import KLOPT_NIET, mail

from kaart.nakijken import (
    Gelezen,
    Meldmail,
    lees_melding,
    mail_gestopt,
    mail_klopt_niet,
    mail_ontbreekt,
)
from kaart.nakijken.melding.mailtekst import lees_mailtekst


def lees(inhoud: bytes) -> Gelezen:
    return lees_melding(lees_mailtekst(inhoud))


FOUT, GOED = "Het telefoonnummer is van een ander.", "vraag het aan de balie"
INGEVULD = f"Café Zuid [cafe-zuid]\nDit klopt niet:\n{FOUT}\n\nZo is het wel:\n{GOED}\n"
VERWACHT = Gelezen(
    ("cafe-zuid",),
    "telefoon",
    "Het telefoonnummer is van een ander; zo is het wel: vraag het aan de balie",
    "2026-11-30",
)


@pytest.mark.parametrize(
    "tekst",
    [
        INGEVULD,
        INGEVULD.replace("\n", "\r\n"),
        f"Beste beheerder,\n\n{INGEVULD}\nMet vriendelijke groet,\nSam Voorbeeld\n06-12345678\n",
        f"{INGEVULD}\n-- \nSam Voorbeeld\nVoorbeeldweg 1\n",
        f"{INGEVULD}\nVerzonden vanaf mijn iPhone\n",
        f"{INGEVULD}\nOp ma 30 nov. 2026 om 20:11 schreef Kaart <k@example.org>:\n> Wat niet?\n",
        f"{INGEVULD}\nVan: Kaart <kaart@example.org>\nVerzonden: maandag\nOnderwerp: Re\n\nOud.\n",
        f"{INGEVULD}\n-----Oorspronkelijk bericht-----\nOud.\n",
        f"> Dank voor uw mail.\n{INGEVULD}",
        f"Dit klopt niet: {FOUT}\nZo is het wel: {GOED}\n",
        f"dit klopt niet: {FOUT} zo is het wel:\n{GOED}".replace(" zo is", "\nZo is"),
    ],
)  # fmt: skip
def test_wat_iemand_typte_is_de_zin(tekst: str) -> None:
    assert lees(mail(tekst)) == VERWACHT


@pytest.mark.parametrize("code", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("tekens", ["utf-8", "iso-8859-1"])
def test_hoe_de_letters_verpakt_zijn_maakt_niet_uit(code: str, tekens: str) -> None:
    bericht = EmailMessage()
    bericht["Subject"] = "Klopt niet: Café Zuid [cafe-zuid]"
    bericht.set_content("Dit klopt niet:\nHet café is dicht.\n", charset=tekens, cte=code)
    assert lees(bericht.as_bytes()) == Gelezen(
        ("cafe-zuid",), "openingstijden", "Het café is dicht."
    )


def test_een_mail_met_alleen_html() -> None:
    html = (
        "<html><head><title>x</title><style>p {color: red}</style></head><body>"
        "<p>Café Zuid [cafe-zuid]<br>Dit klopt niet:<br>Het&nbsp;adres is <b>anders</b>.</p>"
        "<div>Groetjes, Sam</div><blockquote>Wat klopt er niet?</blockquote>"
        "<script>alert(1)</script></body></html>"
    )
    assert lees(mail(html, soort="html")) == Gelezen(
        ("cafe-zuid",), "adres", "Het adres is anders.", "2026-11-30"
    )


def test_van_tekst_met_html_en_een_bijlage_telt_de_tekst() -> None:
    bericht = EmailMessage()
    bericht["Subject"] = KLOPT_NIET
    bericht.set_content("Dit klopt niet:\nDe naam.\n")
    bericht.add_alternative("<p>Dit klopt niet: iets anders</p>", subtype="html")
    bericht.add_attachment("Geheim verslag", filename="verslag.txt")
    assert lees(bericht.as_bytes()) == Gelezen(("cafe-zuid",), "naam", "De naam.")


def test_een_doorgestuurde_mail_is_van_wie_hem_schreef() -> None:
    tekst = (
        "Kijk jij hiernaar? Groet, Kim\n\n-------- Doorgestuurd bericht --------\n"
        f"Onderwerp: {KLOPT_NIET}\nDatum: maandag\nVan: Sam <sam@example.org>\n\n{INGEVULD}"
    )
    assert lees(mail(tekst, f"Fwd: {KLOPT_NIET}")) == VERWACHT


def test_een_antwoord_dat_alles_citeert_zegt_alleen_wat_erboven_staat() -> None:
    geciteerd = "".join(f"> {regel}\n" for regel in INGEVULD.splitlines())
    tekst = f"Het is nu ook gesloten op maandag.\n\nOp 1 dec schreef Kaart:\n{geciteerd}"
    assert lees(mail(tekst, f"Re: {KLOPT_NIET}")) == Gelezen(
        ("cafe-zuid",), "openingstijden", "Het is nu ook gesloten op maandag.", "2026-11-30"
    )


@pytest.mark.parametrize(
    ("begonnen", "erbij", "verwacht"),
    [
        (mail_klopt_niet("Café Zuid", "cafe-zuid"), "", (("cafe-zuid",), "", "", False)),
        (
            mail_gestopt("Café Zuid", "cafe-zuid"), "Er zit nu een kapper.",
            (("cafe-zuid",), "status", "Zou gestopt zijn: Er zit nu een kapper.", False),
        ),
        (
            mail_gestopt("De Brug", "de-brug", plek=True), "",
            (("de-brug",), "status", "Zou gestopt zijn", False),
        ),
        (
            mail_ontbreekt(), "Elke dinsdag open.",
            ((), "", "Elke dinsdag open.", True),
        ),
        (mail_ontbreekt(), "", ((), "", "", True)),
    ],
)  # fmt: skip
def test_elke_mail_die_de_website_begint_is_terug_te_lezen(
    begonnen: Meldmail, erbij: str, verwacht: tuple[object, ...]
) -> None:
    gelezen = lees(mail("\n".join((*begonnen.regels, erbij)) + "\n", begonnen.onderwerp, datum=""))
    assert (gelezen.ids, gelezen.veld, gelezen.zin, gelezen.ontbreekt) == verwacht


def test_het_id_dat_in_het_onderwerp_staat_gaat_voor() -> None:
    gelezen = lees(mail("Het is [iets-anders].", "[extern] Klopt niet: Café Zuid [cafe-zuid]"))
    assert gelezen.ids == ("cafe-zuid", "extern", "iets-anders")


@pytest.mark.parametrize("datum", ["", "gisteren", "Mon, 99 Nov 2026 99:99:99"])
def test_zonder_echte_datum_is_er_geen_dag(datum: str) -> None:
    assert lees(mail(INGEVULD, datum=datum)).op == ""


def test_een_lang_verhaal_wordt_ingekort_en_dat_wordt_gezegd() -> None:
    gelezen = lees(mail("Dit klopt niet:\n" + "lang " * 200))
    assert (len(gelezen.zin) <= 401, gelezen.zin[-5:], gelezen.ingekort) == (True, "lang…", True)


@pytest.mark.parametrize(
    "inhoud",
    [
        b"", b"\x00\xff\xfe", b"Subject: =?onzin?q?=ff?=\n\nhallo",
        b"Content-Type: text/plain; charset=bestaat-niet\nSubject: x [a]\n\nFout: \xe9\xe9n",
        b"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: multipart/mixed\n\n--x",
        b"Content-Type: text/html\n\n<p><blockquote></p></p></blockquote></script>[x",
        b"Content-Transfer-Encoding: base64\nContent-Type: text/plain\n\n====!",
    ],
)  # fmt: skip
def test_wat_er_ook_komt_er_breekt_niets(inhoud: bytes) -> None:
    assert isinstance(lees(inhoud), Gelezen)


def test_tekens_die_niemand_ziet_komen_er_niet_in() -> None:
    assert lees(mail("De\u202e naam\u0007 is\tanders")).zin == "De naam is anders"
