"""A fictitious contact person, whose name and number no output may show unasked."""

NAAM = "Quirina Zevenster-Verzonnen"
TELEFOON = "06 12345678"
EMAIL = "quirina.zevenster@gmail.com"
# What must appear nowhere: also a part of the name, and the number written in another way.
GEHEIMEN = ("Quirina", "quirina", "Zevenster", "zevenster", "12345678")

PERSOON = f"""# data/personen/p-0001.yaml
naam: {NAAM}
organisatie: samen-eten
functie: coördinator
telefoon: "{TELEFOON}"
email: {EMAIL}
grondslag: toestemming
bereik:
  - netwerk
  - papier
bron:
  wat: zelf gegeven, per mail
  op: 2026-09-01
gemeld_op: 2026-09-02
verloopt_op: 2028-09-01
"""
