import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Schemas } from '../api/client.js';
import { keptDatabase, rememberKept } from './forget.js';
import { registerWorker } from './register-worker.js';

/** A copy of one person's safety plan, and of whom they can reach. */
export interface KeptPlan {
  readonly accountId: string;
  readonly plan: Schemas['SafetyPlan'];
  readonly card: Schemas['HelpCard'];
  readonly keptAt: string;
}

type Card = Schemas['HelpCard'];

/** A copy may be older than what cards say now. */
interface WrittenPlan extends Omit<KeptPlan, 'card'> {
  readonly card: Omit<Card, 'reach' | 'emergencyNumbers'> & Partial<Pick<Card, 'reach' | 'emergencyNumbers'>>;
}

interface Kept extends DBSchema {
  readonly kept: { key: string; value: WrittenPlan };
}

const place = 'safety-plan';

/** Switches it on: the worker that opens the page without a network, then the copy. */
export async function keepPlan(copy: Omit<KeptPlan, 'keptAt'>): Promise<void> {
  await registerWorker();
  await writeKept(copy);
  rememberKept();
  await navigator.storage.persist().catch(() => false);
}

/** A newer copy in place of the one before. */
export async function writeKept(copy: Omit<KeptPlan, 'keptAt'>): Promise<void> {
  await within((database) => database.put('kept', { ...copy, keptAt: new Date().toISOString() }, place));
}

export async function readKept(): Promise<KeptPlan | null> {
  const written = await within((database) => database.get('kept', place));
  return written
    ? {
        ...written,
        card: {
          ...written.card,
          reach: written.card.reach ?? [],
          emergencyNumbers: written.card.emergencyNumbers ?? [],
        },
      }
    : null;
}

/** Opened and closed each time: an open database could not be taken off the device. */
async function within<T>(use: (database: IDBPDatabase<Kept>) => Promise<T>): Promise<T> {
  const database = await openDB<Kept>(keptDatabase, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('kept'),
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
