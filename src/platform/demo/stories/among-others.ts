import type { SafetyAlertPageDto } from '../../../support/alerts/safety-alert.dto.js';
import type { CounsellingNoteDto } from '../../../support/counselling-notes/counselling-note.dto.js';
import type { GroupHandoverDto } from '../../../support/group-handovers/group-handover.dto.js';
import type { OwnPlaceDto } from '../../../support/group-places/group-place.dto.js';
import type { ReferralDto } from '../../../support/referrals/referral.dto.js';
import type { SupportGroupDto } from '../../../support/support-groups/support-group.dto.js';
import type { DemoPerson } from '../demo-person.js';
import { sideBySide, type Calendar, type Story } from '../storyteller.js';
import type { Around } from './a-hard-week.js';

/** Where Alex is among others: a group, a class to be put in touch with, somebody to speak to, and a peer who called the staff once. */
export function amongOthers(of: Around): Story {
  return sideBySide(aGroup(of), aClass(of), aConversation(of), aCall(of));
}

async function* aGroup({ room, peer, calendar }: Around): Story {
  yield calendar.daysAgo(45, 15);
  const { id, conductEdition } = await peer.post<SupportGroupDto>('/v1/support-groups', {
    name: 'Thursday walks',
    about: 'We walk along the river, at the pace of whoever is slowest. Nobody has to say anything.',
    conduct:
      'What is said on the way stays on the way. We speak of ourselves and give no advice. One may stay silent, and turn back at any time.',
    takesRequests: true,
    aboutSubstanceUse: false,
  });
  const group = `/v1/support-groups/${id}`;
  yield calendar.daysAgo(43, 12);
  const yes = { called: 'Sparrow', acceptsConduct: true, conductEdition };
  const place = await room.self.post<OwnPlaceDto>(`${group}/requests`, yes);
  await peer.post(`${group}/places/${place.id}/admission`);
  await room.self.post(`${group}/words`, {
    words: 'I liked that nobody asked me anything. I will come again.',
  });
  yield calendar.daysAgo(3, 15);
  await peer.post(`${group}/words`, {
    words: 'This week we start at the bridge. Bring something warm to drink.',
  });
  const when = { heldOn: calendar.day(4), at: '15:00', minutes: 90 };
  await peer.post(`${group}/meetings`, { ...when, how: 'in_person', place: 'The bridge by the mill' });
}

/** A group passes on from one facilitator to another, by the next one’s yes. */
export async function* aGroupPassesOn({
  from,
  to,
  calendar,
}: {
  readonly from: DemoPerson;
  readonly to: DemoPerson;
  readonly calendar: Calendar;
}): Story {
  yield calendar.daysAgo(120, 10);
  const { id } = await from.post<SupportGroupDto>('/v1/support-groups', {
    name: 'Quiet mornings',
    about: 'We sit and draw, or knit, or do nothing. Whoever wants to speak, speaks.',
    conduct: 'What is said here stays here. Nobody gives advice, and everybody may leave at any time.',
    takesRequests: true,
    aboutSubstanceUse: false,
  });
  yield calendar.daysAgo(60, 10);
  const offer = await from.post<GroupHandoverDto>(`/v1/support-groups/${id}/handovers`, {
    accountId: to.accountId,
  });
  yield calendar.daysAgo(59, 9);
  await to.post(`/v1/me/group-handovers/${offer.id}/acceptance`);
}

/** Nothing left before his yes, and less of it went along than was suggested. */
async function* aClass({ room, calendar }: Around): Story {
  const referrals = `${room.record}/referrals`;
  yield calendar.daysAgo(36, 11);
  const { id } = await room.clinician.post<ReferralDto>(referrals, {
    toName: 'The evening class at the college',
    reason: 'You said that the evenings are long, and that you used to draw',
    goesAlong: 'Your name, your telephone number, and that you come from us',
  });
  yield calendar.daysAgo(35, 18);
  await room.self.post(`${referrals}/${id}/agreement`, { goesAlong: 'My name and telephone number' });
  yield calendar.daysAgo(34, 9);
  await room.clinician.post(`${referrals}/${id}/sending`);
}

/** Kept apart from the record, and shown to him by whoever wrote it. */
async function* aConversation({ room, calendar }: Around): Story {
  yield calendar.daysAgo(28, 16);
  const notes = `${room.record}/counselling-notes`;
  const { id } = await room.clinician.post<CounsellingNoteDto>(notes, {
    text: 'Alex spoke of the summer at the lake, and of what he would say to his father today.',
  });
  await room.clinician.post(`${notes}/${id}/showing`);
}

/** A peer carries nothing alone: what worries them goes to whoever is on duty, and Alex is told. */
async function* aCall({ room, peer, calendar }: Around): Story {
  yield calendar.daysAgo(11, 21);
  const words = 'We had said six o’clock, and he did not come and does not answer.';
  await peer.post(`${room.record}/peer-calls`, { words });
  yield calendar.daysAgo(11, 22);
  const alerts = `${room.record}/alerts`;
  const { items } = await room.clinician.get<SafetyAlertPageDto>(alerts);
  await room.clinician.postAsRead(`${alerts}/${items[0]?.id ?? ''}`, 'acknowledgement', {
    said: 'I rang, and he picked up. He had fallen asleep after a night without sleep.',
    agreed: 'He lets Robin know in the morning, and comes to see me tomorrow',
    nextContactOn: calendar.day(-10),
  });
}
