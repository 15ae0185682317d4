/**
 * What people are told, as one plain sentence. `name` is who did it. Nothing clinical is in it: the record itself is where
 * one reads on.
 */
const sentences = {
  break_glass_used: {
    toPatient: (name) =>
      `${name} opened your record in an emergency. You can see why, and what they looked at, under “break-glass”.`,
    toStaff: (name) =>
      `${name} opened a record in an emergency (break-glass). A review falls due within 72 hours.`,
  },
  break_glass_refused: {
    toPatient: (name) => `${name} tried to open your record in an emergency and was refused.`,
    toStaff: (name) =>
      `${name} tried to open the record of somebody who has said no to them. Nothing was opened.`,
  },
  break_glass_reviewed: {
    toPatient: () =>
      'The privacy officer has looked at an emergency opening of your record and said what they think.',
    toStaff: () => 'The privacy officer has reviewed your emergency opening of a record.',
  },
  access_disputed: {
    toPatient: () => 'An entry of your access log is being looked into.',
    toStaff: () => 'A patient does not recognise an entry of their access log and asks what it was.',
  },
  dispute_answered: {
    toPatient: () => 'The privacy officer has answered what you asked about your access log.',
    toStaff: () => 'A question about an access log was answered.',
  },
} as const satisfies Record<string, Record<'toPatient' | 'toStaff', (name: string) => string>>;

export type NoticeKind = keyof typeof sentences;
export const noticeKinds = Object.keys(sentences) as NoticeKind[];

/** A notice as its reader is told. @param aboutOneself it is about the reader's own record */
export function sentenceFor(kind: NoticeKind, name: string | null, aboutOneself: boolean): string {
  return sentences[kind][aboutOneself ? 'toPatient' : 'toStaff'](name ?? 'Somebody');
}
