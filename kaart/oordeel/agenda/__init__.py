"""On which days a time falls, how sure that is, and whether two times meet: judged once."""
