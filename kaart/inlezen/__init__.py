"""Reading a table into the map: which column is what, which row is whom, what would change.

The same columns go out (`maak_bladen`) and come back (`lees_in`); what a table cannot hold is left
as it is in the files.
"""
