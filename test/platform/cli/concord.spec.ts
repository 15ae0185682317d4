import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { newId } from '../../../src/core/ids.js';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as people run it, on the database of this test run. */
async function concord(
  words: readonly string[],
  input = '',
  settings: Record<string, string> = {},
): Promise<Ran> {
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: process.env.CONCORD_TEST_DATABASE_URL,
    CONCORD_MASTER_KEY: process.env.CONCORD_TEST_MASTER_KEY,
    ...settings,
  };
  const child = spawn(process.execPath, ['dist/bundle/concord.js', ...words], { env });
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const code = await new Promise<number | null>((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    else child.on('close', resolve);
  });
  return { code, out, err };
}

describe('the concord command', () => {
  it('creates an organisation whose administrator has the password from standard input', async () => {
    const slug = `cli-${newId()}`;
    const words = [
      'tenant',
      'create',
      '--slug',
      slug,
      '--name',
      'Oakfield',
      '--admin-email',
      'kim@oakfield.example',
    ];
    const { code, out, err } = await concord(
      [...words, '--admin-password-stdin', '--json'],
      'seven herons by the weir\n',
    );

    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      tenantId: expect.any(String),
      slug,
      name: 'Oakfield',
      adminEmail: 'kim@oakfield.example',
      adminAccountId: expect.any(String),
    });
    const again = await concord([...words, '--json']);
    expect([again.code, again.out]).toEqual([1, '']);
    expect(again.err).toContain('slug');
    const listed = await concord(['tenant', 'list']);
    expect(listed.out).toContain(slug);
    const suspended = await concord(['tenant', 'suspend', slug, '--json']);
    expect(JSON.parse(suspended.out)).toMatchObject({ slug, status: 'suspended' });
  });

  it('prints an invitation code where no password is given', async () => {
    const words = [
      'tenant',
      'create',
      '--slug',
      `cli-${newId()}`,
      '--name',
      'Elm',
      '--admin-email',
      'sam@elm.example',
    ];
    const { out } = await concord([...words, '--json']);
    expect(JSON.parse(out).adminInvitationCode).toMatch(/^[a-z0-9-]+(-[0-9A-Z]{4}){5}$/);
  });

  it.each([
    ['a weak password', ['--admin-password-stdin'], 'short', /password/],
    ['a bad slug', ['--slug', 'Bad Slug'], '', /slug must be/],
    ['a missing option', [], '', /required option '--name/],
  ])('refuses %s with one sentence', async (_, extra, input, message) => {
    const base = ['tenant', 'create', '--slug', `cli-${newId()}`, '--admin-email', 'kim@oakfield.example'];
    const named = message.source.includes('required') ? base : [...base, '--name', 'Oakfield'];
    const { code, out, err } = await concord([...named, ...extra], input);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('says in one sentence which setting or server is at fault', async () => {
    const unreachable = await concord(['check'], '', {
      DATABASE_URL: 'postgres://concord_app:x@127.0.0.1:1/concord',
    });
    expect([unreachable.code, unreachable.err.trim().split('\n')]).toEqual([
      1,
      [expect.stringContaining('127.0.0.1:1')],
    ]);
    const bad = await concord(['check'], '', { CONCORD_MASTER_KEY: 'short' });
    expect([bad.code, bad.err]).toEqual([1, expect.stringContaining('CONCORD_MASTER_KEY')]);
  });

  it('makes no signing key with a master key that the service would not open it with', async () => {
    expect((await concord(['key', 'rotate'])).code).toBe(0);
    const other = await concord(['key', 'rotate'], '', { CONCORD_MASTER_KEY: 'A'.repeat(43) + '=' });
    expect([other.code, other.out]).toEqual([1, '']);
    expect(other.err).toContain('CONCORD_MASTER_KEY is not the key that this database was sealed with');
  });

  it('makes and revokes operator keys', async () => {
    const made = await concord(['operator', 'create-key', '--name', 'platform team', '--json']);
    const key: string = JSON.parse(made.out).key;
    const id = key.split('_')[2] ?? '';
    expect((await concord(['operator', 'revoke-key', id])).code).toBe(0);
    expect((await concord(['operator', 'revoke-key', id])).code).toBe(1);
  });

  it('says of a receipt whose plan was altered that no signature is under that plan, and of a missing file that it is missing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'receipt-'));
    const receipt = join(folder, 'receipt.json');
    const keys = join(folder, 'keys.json');
    const contentHash = 'a'.repeat(64);
    const altered = {
      format: 'concord-receipt/1',
      content: '{}',
      contentHash,
      signatures: [{ contentHash }],
    };
    await writeFile(receipt, JSON.stringify({ ...altered, seal: 'x' }));
    await writeFile(keys, JSON.stringify({ keys: [] }));
    const { code, out } = await concord(['verify', receipt, '--keys', keys]);
    expect(code).toBe(1);
    expect(out).toContain('✗ not true: The plan is the one whose hash the receipt names.');
    expect(out).toContain('✗ not true: Every signature is under this very plan.');

    const gone = join(folder, 'gone.json');
    const { code: failed, err } = await concord(['verify', gone, '--keys', keys]);
    expect([failed, err]).toEqual([1, expect.stringContaining(`There is no file ${gone}.`)]);
    await writeFile(receipt, 'not JSON');
    const { err: said } = await concord(['verify', receipt, '--keys', keys]);
    expect(said).toContain('cannot be read as JSON');
  });
});
