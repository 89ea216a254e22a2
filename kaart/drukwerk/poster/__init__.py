"""One page for the wall of a buurtcentrum."""
