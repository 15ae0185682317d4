import { isoTime, personJson } from '../../core/database/sql.js';

/** What the organisation has added, with what was vouched for last. */
export const ownInstruments = `
  SELECT instrument.id, instrument.content, instrument.retired_at IS NOT NULL AS "isRetired", instrument.version,
    (SELECT json_build_object('basis', last.basis, 'validUntil', to_char(last.valid_until, 'YYYY-MM-DD'),
        'attestedBy', ${personJson('voucher')}, 'attestedAt', ${isoTime('last.attested_at')})
      FROM instrument_attestation last JOIN account voucher ON voucher.id = last.attested_by
      WHERE last.instrument_id = instrument.id ORDER BY last.id DESC LIMIT 1) AS attestation
  FROM instrument`;

export const howManyInUse = `SELECT count(*)::int AS count FROM instrument WHERE retired_at IS NULL`;
