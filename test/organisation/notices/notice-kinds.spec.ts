import { readFileSync } from 'node:fs';
import { entryOf } from '../../../src/access/access-matrix.js';
import { audienceInWords, type Audience } from '../../../src/organisation/notices/audiences.js';
import {
  kindNames,
  noticeKinds,
  type Kind,
  type NoticeKind,
} from '../../../src/organisation/notices/notice-kinds.js';

const rows = kindNames.map((name) => {
  const { when, tells, task, opens }: Kind = noticeKinds[name];
  const cells = [
    `\`${name}\``,
    when,
    tells.map((audience) => audienceInWords[audience]).join('; '),
    task ? 'yes' : 'no',
    opens === null ? 'always' : entryOf(opens).words,
  ];
  return `|${cells.join('|')}|`;
});

/** What begins, and by which ways it ends. */
const endings: Partial<Record<NoticeKind, readonly NoticeKind[]>> = {
  advance_key_given: ['advance_key_taken_back'],
  asked_to_facilitate: ['your_facilitation_over'],
  became_representative: ['authority_ended'],
  care_team_joined: ['care_team_left'],
  clinician_unavailable: ['clinician_there_again'],
  communication_asked: ['communication_ended'],
  consent_given: ['consent_withdrawn', 'consent_ended'],
  consent_refused: ['no_taken_back', 'no_ended'],
  counselling_notes_opened: ['counselling_notes_closed'],
  court_order_told: ['court_order_over'],
  cover_arranged: ['cover_ended', 'cover_over'],
  coverage_arranged: ['coverage_ended', 'coverage_over'],
  death_recorded: ['death_undone'],
  facilitator_accepted: ['facilitation_over'],
  joined_a_care_team: ['left_a_care_team'],
  natural_support_named: ['natural_support_ended'],
  note_withheld: ['note_to_read'],
  plan_in_force: ['plan_moved'],
  questionnaire_asked: ['questionnaire_withdrawn'],
  record_closed_to_you: ['record_open_to_you_again'],
  records_linked: ['records_parted'],
  representative_named: ['authority_ended'],
  restriction_answered: ['restriction_ended'],
  restriction_counts: ['restriction_ended', 'restriction_limited'],
  sharing_given: ['sharing_withdrawn', 'sharing_ended'],
};
const within: Partial<Record<Audience, readonly Audience[]>> = {
  patient: ['patient_side'],
  lead: ['care_team'],
};
const hears = (audience: Audience, kind: NoticeKind): boolean => {
  const { tells }: Kind = noticeKinds[kind];
  if (audience === 'side') return tells.includes('patient_side') && tells.includes('care_team');
  return [audience, ...(within[audience] ?? [])].some((each) => tells.includes(each));
};

describe('who must hear of what', () => {
  it.each(Object.entries(endings) as [NoticeKind, readonly NoticeKind[]][])(
    'whoever is told of %s is told of each end of it',
    (begins, ends) => {
      const { tells }: Kind = noticeKinds[begins];
      for (const end of ends) expect([end, tells.filter((each) => !hears(each, end))]).toEqual([end, []]);
    },
  );

  it('is what docs/notices.md says', () => {
    const documented = readFileSync('docs/notices.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.replaceAll(/\s*\|\s*/g, '|'));
    expect(documented).toEqual(rows);
  });

  it('stands in one table, with nothing between its rows', () => {
    const lines = readFileSync('docs/notices.md', 'utf8').split('\n');
    const places = lines.flatMap((line, index) => (line.startsWith('| `') ? [index] : []));
    const first = places[0] ?? 0;
    expect(places).toEqual(rows.map((_, index) => first + index));
    expect(lines[first + rows.length]).toBe('');
    expect(lines[first + rows.length + 1]).toMatch(/^## /);
  });

  it('is said in whole sentences, to each by their place', () => {
    for (const name of kindNames) {
      const { toOneself, toOthers }: Kind = noticeKinds[name];
      for (const sentence of [toOneself('Dana Reyes'), toOthers('Dana Reyes')])
        expect(sentence).toMatch(/^[A-Z“].+[.!?]$/);
    }
  });

  it('asks whoever reads about a record for what they may do with it, or is about an ending or an oversight', () => {
    for (const name of kindNames) {
      const { opens, concerns }: Kind = noticeKinds[name];
      if (opens !== null) expect([name, concerns, entryOf(opens).about]).toEqual([name, 'record', 'patient']);
    }
  });
});
