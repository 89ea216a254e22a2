"""`kaart bijeenkomst`: each word a module of its own."""
