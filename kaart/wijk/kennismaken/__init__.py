"""Who sits with whom: nobody meets twice, organisations and sectors mixed, round after round."""
