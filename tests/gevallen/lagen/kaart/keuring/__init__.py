"""Nothing wrong here."""


from kaart.keuring import toets
from kaart.schema import heeft_vorm
