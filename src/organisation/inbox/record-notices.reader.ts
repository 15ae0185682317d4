import { openActions } from '../../access/may-also.js';
import { currentActor } from '../../core/request-context.js';
import { kindsWithOpens } from '../notices/notice-kinds.js';

/** The kinds of notices about a record that are shown to whoever is asking: whatever they are labelled, and those where that counts. */
export function kindsShown(): { always: string[]; open: string[] } {
  const { relation } = currentActor();
  const may = openActions();
  const isAlways = ({ opens }: (typeof kindsWithOpens)[number]): boolean =>
    relation === 'self' || opens === null;
  return {
    always: kindsWithOpens.filter(isAlways).map(({ kind }) => kind),
    open: kindsWithOpens.filter(({ opens }) => opens !== null && may(opens)).map(({ kind }) => kind),
  };
}

/**
 * How much of what somebody was told about a record waits for them, as JSON: by the rule of the inbox. On one's own record also what is
 * about one's account. The arguments are SQL expressions.
 */
export const noticesOfRecord = (of: {
  patient: string;
  account: string;
  isOwn: string;
  seesLabelled: string;
  always: string;
  open: string;
}): string => `
  (SELECT json_build_object(
     'unread', count(*) FILTER (WHERE notice.acknowledged_at IS NULL AND notice.done_at IS NULL)::int,
     'toDo', count(*) FILTER (WHERE notice.task AND notice.done_at IS NULL)::int)
   FROM notice
   WHERE notice.account_id = ${of.account}
     AND (notice.about_patient_id = ${of.patient} OR (${of.isOwn} AND notice.about_patient_id IS NULL))
     AND (notice.kind = ANY (${of.always}) OR (notice.kind = ANY (${of.open}) AND (notice.label IS NULL OR ${of.seesLabelled}))))`;
