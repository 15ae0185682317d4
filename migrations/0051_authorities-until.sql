-- What the clock brings is asked for every quarter of an hour: which authorities end, by their date or by a birthday.
CREATE INDEX authority_until ON access_grant (tenant_id, least(ends_at, majority_at)) WHERE relation = 'representative';
