"""The product `rooster`: the week of a building or a wijk, for on the wall and in the binder."""
