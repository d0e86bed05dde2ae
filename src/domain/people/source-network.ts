/**
 * The network an address is counted by: an IPv4 address itself; of an IPv6 address its first half, since a machine draws
 * the other half anew every day, and whoever guesses could draw it for each guess.
 * @param address as the connection has it; what is no address stands for itself
 */
export function sourceNetwork(address: string): string {
  const bare = address.toLowerCase().replace(/%.*$/, "");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1];
  if (mapped) return mapped;
  if (!bare.includes(":")) return bare;
  const [head = "", tail] = bare.split("::");
  const groups = (part: string | undefined) => (part ? part.split(":") : []);
  const [before, after] = [groups(head), groups(tail)];
  const gap = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => "0");
  const all = [...before, ...gap, ...after].map((group) => group.replace(/^0+(?=.)/, ""));
  return `${all.slice(0, 4).join(":")}::/64`;
}
