class Ding:
    pass
