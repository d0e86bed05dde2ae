import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from "fastify";

/** Everything of an answer that its route decides. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Buffer;
}

/** The other headers are of the connection, or said of every answer. */
const OF_ROUTES = ["cache-control", "content-type", "content-disposition", "etag", "link", "location", "set-cookie"];

/** Runs a handler and holds back what it answers, whether it sends or returns it. */
export async function captureAnswer(
  handler: RouteHandlerMethod,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Answer> {
  let sent: unknown;
  // until the work is committed nothing may leave the house
  reply.send = (payload) => {
    sent = payload;
    return reply;
  };
  // biome-ignore lint/suspicious/noThenProperty: whoever awaits a reply waits until it has left, and this one leaves later
  Object.defineProperty(reply, "then", { value: undefined, configurable: true });
  try {
    const returned = await handler.call(request.server, request, reply);
    const payload = returned === undefined || returned === reply ? sent : returned;
    return { status: reply.statusCode, body: bytesOf(reply, payload), headers: headersOf(reply) };
  } finally {
    Reflect.deleteProperty(reply, "send");
    Reflect.deleteProperty(reply, "then");
  }
}

export function sendAnswer(reply: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  for (const name of OF_ROUTES) reply.removeHeader(name);
  return reply
    .code(status)
    .headers(headers)
    .send(body.length === 0 ? undefined : body);
}

function bytesOf(reply: FastifyReply, payload: unknown): Buffer {
  if (payload === undefined || payload === null) return Buffer.alloc(0);
  if (payload instanceof Uint8Array) return Buffer.from(payload);
  if (!reply.hasHeader("content-type")) reply.type("application/json; charset=utf-8");
  return Buffer.from(typeof payload === "string" ? payload : String(reply.serialize(payload)));
}

function headersOf(reply: FastifyReply): Answer["headers"] {
  const named = Object.entries(reply.getHeaders()).filter(([name]) => OF_ROUTES.includes(name));
  return Object.fromEntries(
    named.map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]),
  );
}
