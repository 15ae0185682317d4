import type { CarePlanDto } from '../../../plan/plans/care-plan.dto.js';
import type { NotebookEntryDto } from '../../../support/peer-notebook/notebook.dto.js';
import type { PeerSupportDto } from '../../../support/peer-support/peer-support.dto.js';
import type { StoryDto } from '../../../support/stories/story.dto.js';
import type { DemoPerson } from '../demo-person.js';
import type { DemoRoom } from '../demo-room.js';
import type { Calendar, Story } from '../storyteller.js';

interface Beside {
  readonly room: DemoRoom;
  readonly peer: DemoPerson;
  readonly calendar: Calendar;
}

/** A peer supporter who walks alongside: asked, ready, and let in by the patient to what he chose. */
export async function* besideMe({ room, peer, calendar }: Beside): Story {
  const supports = `${room.record}/peer-supports`;
  yield calendar.daysAgo(58, 10);
  await peer.post('/v1/me/peer-profile', {
    ownWords: 'I know long winters, and the first warm day after one. I like to walk and talk.',
    boundaries: ['I give no advice about medicines.', 'I am not there at night; the night nurse is.'],
    hours: [{ days: ['mon', 'thu'], from: '14:00', until: '18:00' }],
    takesPeople: true,
  });
  await itsOwnStory(peer);
  yield calendar.daysAgo(56, 11);
  const { id } = await room.self.post<PeerSupportDto>(supports, { accountId: peer.accountId });
  await peer.post(`/v1/me/peer-support-requests/${id}/agreement`);
  await room.self.post(`${supports}/${id}/acceptance`, { parts: ['goals', 'steps', 'journey'] });
  yield calendar.daysAgo(49, 16);
  await encourage(room, peer);
  await notebook(room, peer, id);
}

/** Nobody is told who wrote it: the author wanted it so. */
async function itsOwnStory(peer: DemoPerson): Promise<void> {
  const { id } = await peer.post<StoryDto>('/v1/me/stories', {
    title: 'The year of the window',
    words:
      'For a year the window was my way out into the world, and mostly I kept the curtain shut. What changed was small: a neighbour asked me to water her plants, and so the curtain had to be open. I still have shut days. I know now that they end.',
  });
  await peer.post(`/v1/me/stories/${id}/publication`, { consents: true });
}

async function encourage(room: DemoRoom, peer: DemoPerson): Promise<void> {
  const { goals } = await peer.get<CarePlanDto>(room.plan);
  const words = 'Four mornings in one week. I remember when one was a mountain.';
  await peer.post(`${room.record}/encouragements`, { about: 'goal', elementId: goals[0]?.id, words });
}

/** One entry that the patient has approved and shows to the team, and one that still is between the two. */
async function notebook(room: DemoRoom, peer: DemoPerson, peerSupportId: string): Promise<void> {
  const entries = `${room.record}/peer-notebook`;
  const words = 'We walked to the lake and back. Alex found out that talking is easier when both look ahead.';
  const { id } = await peer.post<NotebookEntryDto>(entries, { words, peerSupportId });
  await room.self.postAsRead(`${entries}/${id}`, 'approval', { shareWithTeam: true });
  const draft = 'What to say to friends when a week is hard: two sentences that Alex wants to try.';
  await peer.post(entries, { words: draft, peerSupportId });
}
