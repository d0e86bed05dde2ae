import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";

/** The CSRF token that a form sends along; null for whoever has not signed in. */
export function csrfOf(request: FastifyRequest, reply: FastifyReply): string | null {
  if (request.proof === null) return null;
  request.session = { _csrf: request.proof.sessionId };
  return reply.generateCsrf();
}

const Fields = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** The fields of a form as they were sent. */
export class Form {
  readonly #fields: z.output<typeof Fields>;

  constructor(body: unknown) {
    this.#fields = Fields.safeParse(body ?? {}).data ?? {};
  }

  /** Of a field that was sent several times, the last. */
  text(name: string): string {
    return [this.#fields[name] ?? ""].flat().at(-1) ?? "";
  }

  /** null for one that was left empty; lines end as they do everywhere else. */
  given(name: string): string | null {
    const text = this.text(name).replaceAll("\r\n", "\n").trim();
    return text === "" ? null : text;
  }

  all(name: string): readonly string[] {
    return [this.#fields[name] ?? []].flat();
  }

  /** Everything that was sent, one by one. */
  entries(): readonly { readonly name: string; readonly value: string }[] {
    return Object.entries(this.#fields).flatMap(([name, values]) => [values].flat().map((value) => ({ name, value })));
  }

  has(name: string): boolean {
    return this.#fields[name] !== undefined;
  }
}

/** A page of this program, as somebody was on their way to it; anything else becomes the front page. */
export function localPath(path: string): string {
  return /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : "/";
}
