import sys
from datetime import datetime


def vraag() -> str:
    print("Zeker?", file=sys.stderr)
    return input() + str(datetime.now())
