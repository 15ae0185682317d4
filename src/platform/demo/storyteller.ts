import { dayAfter, LocalDays } from '../../core/days.js';
import type { DemoClock } from './demo-clock.js';

/** What happened around one person: it yields the moment at which it goes on, each later than the one before. */
export type Story = AsyncGenerator<Date, void>;

/** Tells stories side by side, so that whatever happens in the clinic happens in the order of the calendar. */
export async function tellTogether(stories: readonly Story[], clock: DemoClock): Promise<void> {
  for await (const at of sideBySide(...stories)) clock.goTo(at);
}

/** Stories that go on at the same time, as one: each step of each at its moment. */
export async function* sideBySide(...stories: readonly Story[]): Story {
  const waiting: { readonly story: Story; readonly at: Date }[] = [];
  const goOn = async (story: Story): Promise<void> => {
    const { done, value } = await story.next();
    if (!done) waiting.push({ story, at: value });
  };
  for (const story of stories) await goOn(story);
  while (waiting.length > 0) {
    waiting.sort((one, other) => one.at.getTime() - other.at.getTime());
    const [next] = waiting.splice(0, 1);
    if (!next) return;
    yield next.at;
    await goOn(next.story);
  }
}

const dayMs = 24 * 60 * 60_000;
/** The demo clinic keeps the time zone that an organisation begins with. */
const days = new LocalDays({ timeZone: 'UTC', locale: 'en' });

/** Days before the one on which the demo is set up; people meet between nine and five. */
export class Calendar {
  constructor(private readonly today: Date) {}

  daysAgo(days: number, hour = 10): Date {
    const day = new Date(this.today.getTime() - days * dayMs);
    day.setUTCHours(hour, 0, 0, 0);
    return days > 0 ? day : this.today;
  }

  /** The day so many days after today, or before it where negative, as YYYY-MM-DD. */
  day(offset: number): string {
    return dayAfter(days.dayOf(this.today), offset);
  }
}
