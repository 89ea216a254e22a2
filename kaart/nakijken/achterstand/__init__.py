"""What has to be checked, stalest and most used first."""
