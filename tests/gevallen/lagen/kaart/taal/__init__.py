"""Nothing wrong here either."""

import phonenumbers
