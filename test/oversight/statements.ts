import pg from 'pg';

/** What a connection was asked, in order. */
interface Asked {
  readonly client: unknown;
  readonly text: string;
}

const isFrame = /^(BEGIN|SET LOCAL|COMMIT|ROLLBACK)/;

/**
 * The statements of the transaction that a request opened, without its frame: everything between BEGIN and COMMIT on one connection.
 * @param begins what its BEGIN sets, to know it from whatever else is under way
 */
export async function statementsOf(begins: string, work: () => Promise<unknown>): Promise<string[]> {
  const asked: Asked[] = [];
  const end = listening((each) => asked.push(each));
  try {
    await work();
  } finally {
    end();
  }
  const [begin] = asked.filter(({ text }) => text.startsWith('BEGIN') && text.includes(begins));
  const after = asked.slice(begin ? asked.indexOf(begin) + 1 : asked.length);
  const own = after.filter(({ client }) => client === begin?.client).map(({ text }) => text);
  return own.slice(0, own.indexOf('COMMIT')).filter((text) => !isFrame.test(text));
}

function listening(hear: (asked: Asked) => void): () => void {
  const prototype = pg.Client.prototype as unknown as { query: (...all: unknown[]) => unknown };
  const { query } = prototype;
  prototype.query = function (this: unknown, ...all: unknown[]): unknown {
    const [first] = all;
    const text = typeof first === 'string' ? first : (first as { text?: string } | undefined)?.text;
    if (text !== undefined) hear({ client: this, text });
    return query.apply(this, all);
  };
  return () => void (prototype.query = query);
}
