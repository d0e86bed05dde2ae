import jwt from "@fastify/jwt";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { STRANGER } from "../domain/access/actor.js";
import { AccountId } from "../domain/people/account.js";
import { ACCESS_TOKEN_SECONDS } from "../domain/people/session-lifetime.js";
import type { ApiServices } from "./api-services.js";
import { keyRing } from "./key-ring.js";

declare module "fastify" {
  interface FastifyInstance {
    accessTokens: AccessTokens;
  }
}

/** Whose token it is, and of which session: what they may do is looked up each time. */
const Claims = z.object({ sub: AccountId, sid: z.uuid() });
export type Claims = z.infer<typeof Claims>;

const Header = z.object({ header: z.object({ kid: z.string() }) });

/** Tokens of another program that happens to have the same key say nothing here, nor do this program's for other uses. */
const ISSUER = "milepael";
const AUDIENCE = "milepael-api";
const ALGORITHMS = ["HS256"] as const;

export interface AccessTokens {
  /** Must have been done before `sign`, outside of any unit of work. */
  readonly prepare: () => Promise<void>;
  readonly sign: (claims: Claims) => string;
  /** @returns null for whatever is not a token of ours that still holds */
  readonly read: (token: string) => Promise<Claims | null>;
}

/** Signed with the newest key, believed with any in use: the key is named in the token's header. */
export async function handOutAccessTokens(app: FastifyInstance, { useCasesFor, now }: ApiServices): Promise<void> {
  const ring = keyRing(() => useCasesFor(STRANGER).signingKeys());
  await app.register(jwt, { secret: () => Promise.reject(new Error("every token is signed with a key of its own")) });
  const clock = () => ({ clockTimestamp: now().getTime() });

  app.decorate("accessTokens", {
    prepare: ring.refresh,
    sign({ sub, sid }) {
      const { id: kid, secret: key } = ring.signing();
      const stamps = { iss: ISSUER, aud: AUDIENCE, expiresIn: ACCESS_TOKEN_SECONDS, ...clock() };
      return app.jwt.sign({ sub, sid }, { key, kid, algorithm: ALGORITHMS[0], ...stamps });
    },
    async read(token) {
      const header = Header.safeParse(attempt(() => app.jwt.decode(token, { complete: true })));
      const key = header.success ? await ring.find(header.data.header.kid) : null;
      if (key === null) return null;
      const allowed = { algorithms: [...ALGORITHMS], allowedIss: ISSUER, allowedAud: AUDIENCE };
      // a claim that is checked when it is there must be there
      const requiredClaims = ["iss", "aud", "exp", "sub", "sid"];
      const options = { key: key.secret, ...allowed, requiredClaims, ...clock() };
      const claims = Claims.safeParse(attempt(() => app.jwt.verify(token, options)));
      return claims.success ? claims.data : null;
    },
  });
}

/** The library throws for every kind of token that is not good, and for nothing else. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
