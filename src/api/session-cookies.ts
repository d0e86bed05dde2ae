import cookie from "@fastify/cookie";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { KNOWN_FOR_SECONDS } from "../domain/people/sign-in-throttle.js";
import type { SignedIn } from "../usecases/hand-out-token.js";
import type { ApiServices } from "./api-services.js";

declare module "fastify" {
  interface FastifyInstance {
    sessionCookies: SessionCookies;
  }
}

/** The refresh secret of a page, and the session it continues: the page's CSRF token is bound to that. */
interface RefreshCookie {
  readonly sessionId: string;
  readonly secret: string;
}

/** What pages carry in place of tokens, out of reach of their scripts. */
export interface SessionCookies {
  readonly access: (request: FastifyRequest) => string | null;
  readonly refresh: (request: FastifyRequest) => RefreshCookie | null;
  readonly set: (reply: FastifyReply, signedIn: SignedIn, accessToken: string) => void;
  /** By which an account knows the browser at its next sign-in; stays when somebody signs out. */
  readonly device: (request: FastifyRequest) => string | undefined;
  readonly setDevice: (reply: FastifyReply, device: string) => void;
  readonly clear: (reply: FastifyReply) => void;
}

/** They travel over https only, unless the program is reached on its own machine. */
export async function bakeCookies(app: FastifyInstance, { publicUrl }: ApiServices): Promise<void> {
  await app.register(cookie);
  const secure = publicUrl.protocol === "https:";
  // with this prefix browsers take them from this very host alone, and over https
  const prefix = secure ? "__Host-" : "";
  const [access, refresh] = [`${prefix}milepael-access`, `${prefix}milepael-refresh`];
  const device = `${prefix}milepael-device`;
  const options = { path: "/", httpOnly: true, sameSite: "strict", secure } as const;
  const set = (
    reply: FastifyReply,
    name: string,
    value: string,
    lasting: { readonly expires: Date } | { readonly maxAge: number },
  ) => {
    // as a header, so that it is among what a repeated request is answered again
    reply.header("set-cookie", app.serializeCookie(name, value, { ...options, ...lasting }));
  };

  app.decorate("sessionCookies", {
    access: ({ cookies }) => cookies[access] ?? null,
    refresh({ cookies }) {
      const [, sessionId, secret] = /^([^.]+)[.](.+)$/.exec(cookies[refresh] ?? "") ?? [];
      return sessionId && secret ? { sessionId, secret } : null;
    },
    set(reply, { session, refreshSecret, refreshExpiresAt }, accessToken) {
      const expires = new Date(refreshExpiresAt);
      // the token in it expires long before: it then still tells that somebody was signed in
      set(reply, access, accessToken, { expires });
      set(reply, refresh, `${session.id}.${refreshSecret}`, { expires });
    },
    device: ({ cookies }) => cookies[device],
    setDevice: (reply, secret) => set(reply, device, secret, { maxAge: KNOWN_FOR_SECONDS }),
    clear(reply) {
      for (const name of [access, refresh]) set(reply, name, "", { expires: new Date(0) });
    },
  });
}
