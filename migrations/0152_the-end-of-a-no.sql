-- The end of a no opens what the end of a yes closes: the job that tells of it sees which of the two a consent is.

CALL tenancy.show_to_clock('consent_provision');
