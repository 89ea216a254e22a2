"""The Human Services Data Specification (HSDS 3.0) of Open Referral: as JSON, and as CSV tables."""
