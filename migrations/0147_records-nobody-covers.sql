-- Where nobody looks after a patient of somebody who is away is found by the clock as well: the account of whoever covers may be closed
-- meanwhile, or they may be away themself. For that the job sees which records a coverage is about.

CALL tenancy.show_to_clock('covered_record');
