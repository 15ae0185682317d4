import { personJson, personJsonOrNull } from '../../core/database/sql.js';

/** The author's own. $1 author. */
const own = `
  SELECT entry.id, entry.words, entry.written_at AS "writtenAt", ${personJsonOrNull('seer')} AS "shownTo", entry.shown_at AS "shownAt",
    entry.version
  FROM journal_entry entry LEFT JOIN account seer ON seer.id = entry.shown_to
  WHERE entry.author_id = $1`;

/** $2 the entry. */
export const oneOwnEntry = `${own} AND entry.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const ownEntries = `${own} AND ($2::uuid IS NULL OR entry.id < $2) ORDER BY entry.id DESC LIMIT $3`;

/** Oldest first, all of them. $1 author. */
export const wholeJournal = `
  SELECT words, written_at AS "writtenAt" FROM journal_entry WHERE author_id = $1 ORDER BY id`;

/** What is shown to somebody. $1 to whom. */
const shown = `
  SELECT entry.id, entry.words, entry.written_at AS "writtenAt", ${personJson('writer')} AS author, entry.shown_at AS "shownAt"
  FROM journal_entry entry JOIN account writer ON writer.id = entry.author_id
  WHERE entry.shown_to = $1`;

/** $2 the entry. */
export const oneShownEntry = `${shown} AND entry.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const shownEntries = `${shown} AND ($2::uuid IS NULL OR entry.id < $2) ORDER BY entry.id DESC LIMIT $3`;

/** What the author shows to anybody now. $1 author. */
export const entriesShownNow = `
  SELECT entry.id, entry.shown_to AS "accountId", seer.display_name AS name
  FROM journal_entry entry JOIN account seer ON seer.id = entry.shown_to WHERE entry.author_id = $1 ORDER BY entry.id`;

/** A person of the organisation, and no machine. $1 account. */
export const personNamed = `
  SELECT display_name AS name FROM account WHERE id = $1 AND status = 'active' AND NOT 'integrator' = ANY (roles)`;
