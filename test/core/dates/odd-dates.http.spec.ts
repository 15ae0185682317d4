import { aWorldOfObjects } from '../../access/objects.js';
import { Description } from '../../contract/document.js';
import type { Answer } from '../../support/api.js';
import { each } from '../../support/each.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { inTurn } from '../../support/turns.js';
import { DateDoors } from './doors.js';
import { oddDates, oddZones } from './odd-dates.js';

/** A door, a text that is tried there, and what came of it: null where a text that is right led to what is not there. */
interface Tried {
  readonly door: string;
  readonly name: string;
  readonly text: string;
  readonly answer: Answer | null;
}

/** Every how manyth text is tried at a door in `npm test`, and every how manyth at a door in another time zone. */
const oneOf = 9;
const oneOfZones = 14;

describe('Every date that comes in, whatever it looks like', () => {
  let service: TestApp;
  let doors: DateDoors;
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
  });
  beforeEach(async () => {
    doors = new DateDoors(service, await aWorldOfObjects(service));
  });
  afterAll(() => service.close());

  it('is described by one rule at every door', () => {
    const description = new Description(service.contract);
    const fields = doors.operations.flatMap((operation) =>
      [...doors.fieldsOf(operation)].map(([name, field]) => ({ operation, name, ...field })),
    );
    const wrong = [...fields, ...doors.parameters].flatMap(({ operation, name, format, schema }) => {
      const isTaken = (text: string): boolean => description.faultsOf(schema, text).length === 0;
      const { right, wrong } = oddDates[format];
      const misjudged = [...right.filter((text) => !isTaken(text)), ...wrong.filter(isTaken)];
      return misjudged.map(
        (text) => `${operation.method} ${operation.path} ${name}: ${JSON.stringify(text)}`,
      );
    });
    expect(wrong).toEqual([]);
    expect([fields.length > 60, doors.parameters.length > 10]).toEqual([true, true]);
  });

  async function triedAt(which: 'right' | 'wrong', share: number): Promise<Tried[]> {
    const tried: Tried[] = [];
    const answerTo = async (
      ...[operation, asked]: Parameters<DateDoors['answerTo']>
    ): Promise<Answer | null> => {
      const answer = doors.answerTo(operation, asked);
      return which === 'right' ? answer.catch(() => null) : answer;
    };
    const parameters = [...doors.parameters.entries()];
    await each(parameters, async ([turn, { operation, name, format }]) => {
      for (const text of inTurn(oddDates[format][which], turn, share)) {
        const answer = await answerTo(operation, { query: `?${name}=${encodeURIComponent(text)}` });
        tried.push({ door: `${operation.method} ${operation.path}`, name, text, answer });
      }
    });
    await doors.through(async (operation, turn) => {
      for (const [name, { format }] of doors.fieldsOf(operation))
        for (const text of inTurn(oddDates[format][which], turn, share))
          for (const { body } of doors.bodiesWith(operation, name, text))
            tried.push({
              ...{ door: `${operation.method} ${operation.path}`, name, text },
              answer: await answerTo(operation, { body }),
            });
    });
    return tried;
  }

  /** Its form was what stood against it. */
  const isRefusedForIts = ({ name, answer }: Tried): boolean =>
    answer?.status === 400 &&
    (answer.body?.errors ?? []).some(({ pointer }: { pointer: string }) => pointer.endsWith(`/${name}`));
  const told = ({ door, name, text, answer }: Tried): string =>
    `${door} ${name} ${JSON.stringify(text)}: ${answer?.status} ${answer?.text}`;

  it('is refused for its form where it is none, with what is wrong and where', async () => {
    const tried = await triedAt('wrong', oneOf);
    expect(tried.filter((each) => !isRefusedForIts(each)).map(told)).toEqual([]);
  }, 1_800_000);

  it.each(inTurn(oddZones, 0, 3))(
    'is not refused for its form where it is one, and is no fault of the service: %s',
    async (timeZone) => {
      await doors.moveTo(timeZone);
      const tried = await triedAt('right', oneOfZones);
      const isAFault = ({ answer }: Tried): boolean => (answer?.status ?? 0) >= 500;
      expect(tried.filter((each) => isRefusedForIts(each) || isAFault(each)).map(told)).toEqual([]);
      expect(tried.filter(({ answer }) => answer !== null).length).toBeGreaterThan(40);
    },
    1_800_000,
  );
});
