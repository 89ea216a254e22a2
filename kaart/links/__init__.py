"""Do the websites and mail domains of the map still exist? The only room that goes out on the net.

A visit is polite (`tempo`), goes nowhere but to public addresses (`poort`), and says little more
than it knows (`oordeel`): a site that does not want to see us is not gone.
"""

from kaart.links.adresdienst import DIENST, Adresvondst, GeenAdresdienst, zoek_adres
from kaart.links.oordeel import Linkstand, Uitslag
from kaart.links.ronde import GeenInternet, controleer
from kaart.links.verzamel import MAIL, WEBSITE, Link, Linkplek, verzamel
from kaart.links.wereld import Wereld, echte_wereld

__all__ = [
    "DIENST",
    "MAIL",
    "WEBSITE",
    "Adresvondst",
    "GeenAdresdienst",
    "GeenInternet",
    "Link",
    "Linkplek",
    "Linkstand",
    "Uitslag",
    "Wereld",
    "controleer",
    "echte_wereld",
    "verzamel",
    "zoek_adres",
]
