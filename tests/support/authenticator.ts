import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** A device that keeps passkeys, written by hand: P-256, attestation "none". What it says can be bent in one place. */

/** The address of the site these devices stand before; NEXTAUTH_URL of a test that uses them. */
export const siteOrigin = "http://localhost:3000";

export type Bent = {
  origin?: string;
  rpId?: string;
  challenge?: string;
  type?: string;
  /** Whether its owner touched it, and was recognised. */
  present?: boolean;
  verified?: boolean;
  counter?: number;
};

type Asking = { challenge: string };

const hash = (data: string | Buffer) => createHash("sha256").update(data).digest();
const text = (data: Buffer) => data.toString("base64url");

export type Authenticator = ReturnType<typeof makeAuthenticator>;

/** A device with one passkey. `counts`: whether it counts its signatures. */
export function makeAuthenticator(counts = true) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(32);
  let signed = 0;

  const clientData = (asking: Asking, type: string, bent: Bent) =>
    Buffer.from(
      JSON.stringify({
        type: bent.type ?? type,
        challenge: bent.challenge ?? asking.challenge,
        origin: bent.origin ?? siteOrigin,
        crossOrigin: false,
      }),
    );
  const head = (bent: Bent, more: number) => {
    const flags = (bent.present === false ? 0 : 1) | (bent.verified === false ? 0 : 4) | more;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(bent.counter ?? (counts ? signed : 0));
    return Buffer.concat([hash(bent.rpId ?? "localhost"), Buffer.from([flags]), count]);
  };

  return {
    id: text(id),
    /** Answers creation options. */
    make(asking: Asking, bent: Bent = {}) {
      const key = cborMap([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, "base64url")],
        [-3, Buffer.from(y, "base64url")],
      ]);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const authData = Buffer.concat([head(bent, 0x40), Buffer.alloc(16), length, id, key]);
      const attestation = cborMap([
        ["fmt", "none"],
        ["attStmt", {}],
        ["authData", authData],
      ]);
      return {
        id: text(id),
        clientDataJSON: text(clientData(asking, "webauthn.create", bent)),
        attestationObject: text(attestation),
        transports: ["internal"],
      };
    },
    /** Answers request options. */
    sign(asking: Asking, bent: Bent = {}) {
      signed += 1;
      const client = clientData(asking, "webauthn.get", bent);
      const authenticatorData = head(bent, 0);
      const signature = sign("sha256", Buffer.concat([authenticatorData, hash(client)]), privateKey);
      return { id: text(id), clientDataJSON: text(client), authenticatorData: text(authenticatorData), signature: text(signature) };
    },
  };
}

type Cbor = string | number | Buffer | Record<never, never>;

function cborMap(entries: [string | number, Cbor][]): Buffer {
  return Buffer.concat([cborHead(5, entries.length), ...entries.flat().map(cbor)]);
}

function cbor(value: Cbor): Buffer {
  if (typeof value === "number") return value < 0 ? cborHead(1, -1 - value) : cborHead(0, value);
  if (typeof value === "string") return Buffer.concat([cborHead(3, Buffer.byteLength(value)), Buffer.from(value)]);
  return Buffer.isBuffer(value) ? Buffer.concat([cborHead(2, value.length), value]) : cborHead(5, 0);
}

function cborHead(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  return value < 256 ? Buffer.from([(major << 5) | 24, value]) : Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}
