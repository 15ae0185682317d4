import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { newId } from '../../core/ids.js';
import type { JwkDto, JwksDto } from './jwks.dto.js';
import { SealingService } from './sealing.service.js';

/** Tokens of a retired key are honoured for this long: they live five minutes. */
const retiredKeyMs = 15 * 60_000;
/** So soon every instance of the service knows of a new key, and signs with it. */
const reloadAfterMs = 60_000;
/** How often tokens that name unknown keys can make the service ask again. */
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
  readonly honouredUntil: number;
  readonly retired: boolean;
  readonly sealedPrivate: Buffer;
}

/** The ES256 keys of the access tokens: one signs, those of the last minutes still verify. */
@Injectable()
export class SigningKeys implements OnModuleInit {
  private keys = new Map<string, SigningKey>();
  private loadedAt = 0;
  private loading: Promise<void> | null = null;
  private signing: { readonly id: string; readonly privateKey: KeyObject } | null = null;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly sealing: SealingService,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.load();
    if (!this.newest()) await this.rotate();
  }

  /**
   * Opens the key that signs now, if there is one yet: so that a wrong master key shows before anybody signs in.
   * @throws {BadSetting} when the master key does not open it
   */
  async proveThatTheyOpen(): Promise<void> {
    await this.load();
    const key = this.newest();
    if (key) this.privateKeyOf(key);
  }

  /** The key that signs now. */
  async current(): Promise<{ id: string; privateKey: KeyObject }> {
    await this.loadIfOlderThan(reloadAfterMs);
    const key = this.newest();
    if (!key) throw new Error('There is no signing key. Make one with "npm run concord -- key rotate".');
    if (this.signing?.id !== key.id) this.signing = { id: key.id, privateKey: this.privateKeyOf(key) };
    return this.signing;
  }

  /** The key a token names, or null. An unknown name may be a key that another instance has just made. */
  async find(id: string): Promise<KeyObject | null> {
    await this.loadIfOlderThan(this.keys.has(id) ? reloadAfterMs : askAgainAfterMs);
    const key = this.keys.get(id);
    return key && this.isHonoured(key) ? key.publicKey : null;
  }

  /** The public keys, as a JSON Web Key Set (RFC 7517). */
  async publicKeys(): Promise<JwksDto> {
    await this.loadIfOlderThan(reloadAfterMs);
    const honoured = [...this.keys.values()].filter((key) => this.isHonoured(key));
    return { keys: honoured.map(asJwk) };
  }

  /** Also those that retired long ago: what they sealed is still to be verified. */
  async everyPublicKey(): Promise<JwksDto> {
    const rows = await this.db.transaction({ scope: 'operator' }, () =>
      this.db.query<KeyRow>(
        'SELECT id, public_jwk, sealed_private, retired_at FROM signing_key ORDER BY id DESC',
      ),
    );
    return { keys: rows.map(asKey).map(asJwk) };
  }

  /** Makes a new key; the one before signs no more, and verifies until its last token has expired. */
  async rotate(): Promise<string> {
    const id = newId();
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const sealed = this.sealing.seal(id, privateKey.export({ format: 'der', type: 'pkcs8' }));
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

  private newest(): SigningKey | undefined {
    return [...this.keys.values()].find(({ retired }) => !retired);
  }

  private isHonoured({ honouredUntil }: SigningKey): boolean {
    return honouredUntil > this.clock.now().getTime();
  }

  private privateKeyOf({ id, sealedPrivate }: SigningKey): KeyObject {
    return createPrivateKey({ key: this.sealing.unseal(id, sealedPrivate), format: 'der', type: 'pkcs8' });
  }

  private async loadIfOlderThan(milliseconds: number): Promise<void> {
    if (Math.abs(this.clock.now().getTime() - this.loadedAt) <= milliseconds) return;
    // Whoever needs the keys while they are being read waits for the same reading.
    this.loading ??= this.load().finally(() => (this.loading = null));
    await this.loading;
  }

  private async load(): Promise<void> {
    const now = this.clock.now().getTime();
    const rows = await this.db.transaction({ scope: 'operator' }, () =>
      this.db.query<KeyRow>(
        `SELECT id, public_jwk, sealed_private, retired_at FROM signing_key
         WHERE retired_at IS NULL OR retired_at > $1 ORDER BY id DESC`,
        [new Date(now - retiredKeyMs)],
      ),
    );
    this.keys = new Map(rows.map((row) => [row.id, asKey(row)]));
    this.loadedAt = now;
  }
}

function asKey(row: KeyRow): SigningKey {
  const { id, public_jwk: publicJwk, sealed_private: sealedPrivate, retired_at: retiredAt } = row;
  const publicKey = createPublicKey({ key: publicJwk, format: 'jwk' });
  const honouredUntil = retiredAt ? retiredAt.getTime() + retiredKeyMs : Infinity;
  return { id, publicJwk, publicKey, sealedPrivate, honouredUntil, retired: retiredAt !== null };
}

function asJwk({ id: kid, publicJwk: { x = '', y = '' } }: SigningKey): JwkDto {
  return { kid, kty: 'EC', crv: 'P-256', x, y, alg: 'ES256', use: 'sig' };
}
