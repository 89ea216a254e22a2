"""Wrong on purpose: the house that test_lagen must refuse."""
