import { say } from '../../src/core/language/say.js';
import { Db } from '../../src/core/database/db.js';
import { BrokenRule } from '../../src/core/errors.js';
import { Patient } from '../../src/people/patients/patient.entity.js';
import { Clinic } from '../support/world.js';
import { startCanaryApp, type CanaryApp } from './canaries.js';

const divideByZero = 'SELECT 1 / 0';

/** One connection, so that whatever is left on it meets the next one who asks. */
describe('What is sent together', () => {
  let service: CanaryApp;
  let db: Db;
  let clinic: Clinic;
  beforeAll(async () => {
    service = await startCanaryApp(1);
    db = service.app.get(Db, { strict: false });
    clinic = await Clinic.open(service);
  });
  afterAll(() => service.close());

  const inClinic = <T>(work: () => Promise<T>): Promise<T> =>
    db.transaction({ scope: 'tenant', tenantId: clinic.tenantId }, work);

  /** Adds a word to a local setting, which lasts as long as the transaction, and answers with all words so far. */
  async function note(word: string): Promise<string> {
    const [row] = await db.query<{ words: string }>(
      `SELECT set_config('canary.words', concat_ws(' ', NULLIF(current_setting('canary.words', true), ''), $1::text), true) AS words`,
      [word],
    );
    return row?.words ?? '';
  }

  it('is carried out in order, each seeing what the one before it did, and answered in order', async () => {
    const answers = await inClinic(() =>
      db.together([note('one'), db.repository(Patient).find(), note('two'), 3, note('three')]),
    );

    expect(answers).toEqual(['one', [], 'one two', 3, 'one two three']);
  });

  it('is nothing when there is nothing to send', async () => {
    expect(await inClinic(() => db.together([]))).toEqual([]);
  });

  it('fails with what failed, when all the others have come back too', async () => {
    let finished = false;
    const longer = async (): Promise<void> => {
      for (const word of ['one', 'two', 'three']) await note(word).catch(() => undefined);
      finished = true;
    };
    const outcome = inClinic(async () => {
      await db
        .together([note('before'), db.query(divideByZero), note('behind'), longer()])
        .catch((error: unknown) => {
          expect(finished).toBe(true);
          throw error;
        });
    });

    await expect(outcome).rejects.toThrow('division by zero');
  });

  it('fails with the cause, also when something before it in the list only met the failed transaction', async () => {
    const twoSteps = async (): Promise<void> => {
      await note('one');
      await note('two');
    };

    await expect(inClinic(() => db.together([twoSteps(), db.query(divideByZero)]))).rejects.toThrow(
      'division by zero',
    );
    await expect(
      inClinic(() => db.together([db.repository(Patient).insert({}), note('one')])),
    ).rejects.toMatchObject({ code: '23502' });
  });

  it('fails with the first in the list when several fail', async () => {
    const refusal = new BrokenRule(say`This canary does not sing.`);
    const late = async (): Promise<void> => {
      await note('one').catch(() => undefined);
      throw refusal;
    };

    await expect(inClinic(() => db.together([late(), db.query(divideByZero)]))).rejects.toBe(refusal);
  });

  it('leaves the transaction failed when a statement failed, whoever looks away', async () => {
    const work = inClinic(async () => {
      await db.together([note('one'), db.query(divideByZero)]).catch(() => undefined);
      await expect(note('two')).rejects.toMatchObject({ code: '25P02' });
    });

    await expect(work).rejects.toThrow('The transaction had failed and was rolled back.');
    expect(await inClinic(() => note('clean'))).toBe('clean');
  });

  it('leaves the transaction well when what failed was no statement', async () => {
    const words = await inClinic(async () => {
      await db.together([note('one'), Promise.reject(new Error('a mishap'))]).catch(() => undefined);
      return note('two');
    });

    expect(words).toBe('one two');
  });
});
