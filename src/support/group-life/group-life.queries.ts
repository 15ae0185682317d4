import { isStillHere } from '../group-places/group-places.queries.js';

/** $1 group, $2 the reader. What somebody shared who is no patient here any more is not there. */
const words = `
  SELECT shared.id, shared.said_as AS "saidAs", shared.author_id = $2 AS "isMine",
    shared.author_id = shared.facilitator_id AS "isFromFacilitator", shared.words, shared.said_at AS "saidAt", shared.version
  FROM group_words shared
  WHERE shared.group_id = $1 AND (shared.author_id = shared.facilitator_id OR ${isStillHere('shared.author_id')})`;

/** $3 the words. */
export const oneOfWords = `${words} AND shared.id = $3`;

/** Newest first. $3 the last id of the page before or null, $4 limit + 1. */
export const wordsPage = `${words} AND ($3::uuid IS NULL OR shared.id < $3) ORDER BY shared.id DESC LIMIT $4`;

/** $1 group, $2 time zone. */
const meetings = `
  SELECT meeting.id, to_char(meeting.held_on, 'YYYY-MM-DD') AS "heldOn", meeting.at, $2::text AS "timeZone", meeting.minutes, meeting.how,
    meeting.place, meeting.cancelled_at AS "cancelledAt", meeting.version
  FROM group_meeting meeting WHERE meeting.group_id = $1`;

/** $3 the meeting. */
export const oneMeeting = `${meetings} AND meeting.id = $3`;

/** Those planned last first. $3 the last id of the page before or null, $4 limit + 1. */
export const meetingPage = `${meetings} AND ($3::uuid IS NULL OR meeting.id < $3) ORDER BY meeting.id DESC LIMIT $4`;
