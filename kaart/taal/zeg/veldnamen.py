"""What the keys of a file are called in a sentence."""

# Only what does not read well as its own key.
_SLEUTELS = {
    "email": "e-mail", "themas": "thema’s", "adres": "adres", "zrm": "Zelfredzaamheid-Matrix",
    "middelpunt": "plek op de landkaart", "onzeker": "niet bevestigd",
}  # fmt: skip


def veldnaam(sleutel: str) -> str:
    """Return what a key is called in a sentence: niet_voor → "niet voor"."""
    return _SLEUTELS.get(sleutel) or " ".join(sleutel.replace("_", " ").split())
