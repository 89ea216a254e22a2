"""Nothing wrong here."""

import phonenumbers

from kaart.keuring import toets
from kaart.schema import heeft_vorm
