import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { Clock } from '../core/clock.js';
import { Db } from '../core/db.js';
import { newId } from '../core/ids.js';
import { masterKeyOf, seal, unseal } from './sealing.js';

/** Tokens of a retired key are honoured for this long: they live five minutes. */
const retiredKeyMinutes = 15;
const reloadAfterMs = 60_000;
const askAgainAfterMs = 5_000;

interface KeyRow {
  readonly id: string;
  readonly public_jwk: JsonWebKey;
  readonly sealed_private: Buffer;
  readonly retired_at: Date | null;
}

interface SigningKey {
  readonly id: string;
  readonly publicJwk: JsonWebKey;
  readonly publicKey: KeyObject;
  readonly retired: boolean;
  readonly sealedPrivate: Buffer;
}

/** The ES256 keys of the access tokens: one signs, those of the last minutes still verify. */
@Injectable()
export class SigningKeys implements OnModuleInit {
  private keys = new Map<string, SigningKey>();
  private loadedAt = 0;
  private readonly masterKey: Buffer;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.masterKey = masterKeyOf(config);
  }

  async onModuleInit(): Promise<void> {
    await this.load();
    if (![...this.keys.values()].some(({ retired }) => !retired)) await this.rotate();
  }

  /** The key that signs now. */
  async current(): Promise<{ id: string; privateKey: KeyObject }> {
    if (this.clock.now().getTime() - this.loadedAt > reloadAfterMs) await this.load();
    const key = [...this.keys.values()].find(({ retired }) => !retired);
    if (!key) throw new Error('There is no signing key. Make one with "npm run concord -- key rotate".');
    const privateKey = createPrivateKey({
      key: unseal(this.masterKey, key.id, key.sealedPrivate),
      format: 'der',
      type: 'pkcs8',
    });
    return { id: key.id, privateKey };
  }

  /** The key a token names, or null. An unknown name may be a key that another instance has just made. */
  async find(id: string): Promise<KeyObject | null> {
    const known = this.keys.get(id);
    if (!known && this.clock.now().getTime() - this.loadedAt > askAgainAfterMs) await this.load();
    return (known ?? this.keys.get(id))?.publicKey ?? null;
  }

  /** The public keys, as a JSON Web Key Set (RFC 7517). */
  publicKeys(): JsonWebKey[] {
    return [...this.keys.values()].map(({ id, publicJwk }) => ({
      ...publicJwk,
      kid: id,
      alg: 'ES256',
      use: 'sig',
    }));
  }

  /** Makes a new key; the one before signs no more, and verifies until its last token has expired. */
  async rotate(): Promise<string> {
    const id = newId();
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const sealed = seal(this.masterKey, id, privateKey.export({ format: 'der', type: 'pkcs8' }));
    await this.db.transaction({ scope: 'operator' }, async () => {
      await this.db.query('UPDATE signing_key SET retired_at = $1 WHERE retired_at IS NULL', [
        this.clock.now(),
      ]);
      await this.db.query('INSERT INTO signing_key (id, public_jwk, sealed_private) VALUES ($1, $2, $3)', [
        id,
        publicKey.export({ format: 'jwk' }),
        sealed,
      ]);
    });
    await this.load();
    return id;
  }

  private async load(): Promise<void> {
    const now = this.clock.now().getTime();
    const rows = await this.db.transaction({ scope: 'operator' }, () =>
      this.db.query<KeyRow>(
        `SELECT id, public_jwk, sealed_private, retired_at FROM signing_key
         WHERE retired_at IS NULL OR retired_at > $1 ORDER BY id DESC`,
        [new Date(now - retiredKeyMinutes * 60_000)],
      ),
    );
    this.keys = new Map(rows.map((row) => [row.id, asKey(row)]));
    this.loadedAt = now;
  }
}

function asKey({
  id,
  public_jwk: publicJwk,
  sealed_private: sealedPrivate,
  retired_at: retiredAt,
}: KeyRow): SigningKey {
  const publicKey = createPublicKey({ key: publicJwk, format: 'jwk' });
  return { id, publicJwk, publicKey, sealedPrivate, retired: retiredAt !== null };
}
