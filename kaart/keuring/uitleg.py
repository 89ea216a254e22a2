"""The explanation of every name that can stand behind a finding, each with examples."""

from collections.abc import Mapping

from kaart.keuring import aanvaarding
from kaart.keuring.keuren import TOETSEN

_LEZEN = """\
Een bestand moet leesbare YAML zijn: UTF-8, één ding per bestand, inspringen met spaties, elke
sleutel één keer. Een tekst met “: ” of “ #” erin, of die met een bijzonder teken begint, staat
tussen aanhalingstekens. Ankers (&), verwijzingen (*) en labels (!) kunnen hier niet.

Goed:

    # data/organisaties/samen-eten.yaml
    opmerking: "Let op: alleen op dinsdag."

Fout:

    # data/organisaties/samen-eten.yaml
    opmerking: Let op: alleen op dinsdag.
"""

_VORM = """\
Een bestand heeft de sleutels van zijn schema, en elke waarde de soort die daar hoort: een lijst,
een getal, een keuze uit een rijtje, een datum. Onbekende sleutels mogen niet; vaak is het een
typefout. Wat er kan, staat in docs/datamodel.md en in de hulp van de editor.

Goed:

    # data/organisaties/samen-eten.yaml
    doelgroepen:
      - ouderen

Fout:

    # data/organisaties/samen-eten.yaml
    doelgroepen: oudere
"""

_BESTAND = """\
In data staan alleen gewone bestanden die op .yaml eindigen, met een naam van kleine letters,
cijfers en streepjes. Wat anders is, wordt overgeslagen of niet gelezen.

Goed:

    # data/themas/wonen.yaml
    naam: Wonen

Fout:

    # data/themas/Wonen en zo.yaml
    naam: Wonen
"""

_AANHALINGSTEKENS = """\
Een telefoonnummer of tijd staat altijd tussen aanhalingstekens. Kaart leest ze ook zonder goed,
maar andere programma’s maken van 0201234567 of 9:30 een getal. Bij andere teksten die op een
getal of op ja of nee lijken, is het een tip. De opdracht kaart valideer --herstel zet ze erbij.

Goed:

    # data/locaties/de-brug.yaml
    telefoon: "0301234567"

Fout:

    # data/locaties/de-brug.yaml
    telefoon: 0301234567
"""

UITLEG: Mapping[str, str] = {
    "lezen": _LEZEN,
    "vorm": _VORM,
    "bestand": _BESTAND,
    "aanhalingstekens": _AANHALINGSTEKENS,
    aanvaarding.TOETS: aanvaarding.UITLEG,
    **{naam: toets.UITLEG for naam, toets in TOETSEN.items()},
}
