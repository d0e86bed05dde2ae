import { describe, expect, it } from "vitest";
import { sourceNetwork } from "../../../src/domain/people/source-network.js";

describe("the network that guesses are counted by", () => {
  it.each([
    ["an IPv4 address is its own", "192.0.2.7", "192.0.2.7"],
    ["as is one that is written as IPv6", "::ffff:192.0.2.7", "192.0.2.7"],
    ["of an IPv6 address it is the first half", "2001:db8:0:17:a:b:c:d", "2001:db8:0:17::/64"],
    ["however it is shortened", "2001:DB8::17:a:b:c:d", "2001:db8:0:17::/64"],
    ["or padded", "2001:0db8:0000:0017:000a:b:c:d", "2001:db8:0:17::/64"],
    ["whatever interface it came in at", "fe80::1%eth0", "fe80:0:0:0::/64"],
    ["the machine itself is one, too", "::1", "0:0:0:0::/64"],
    ["what is no address stands for itself", "unix socket", "unix socket"],
  ])("%s", (_case, address, expected) => expect(sourceNetwork(address)).toBe(expected));
});
