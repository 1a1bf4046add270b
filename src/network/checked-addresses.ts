import { lookup as resolveName } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { AppError } from "../model/errors.ts";
import { connectionFailed } from "./connection-failed.ts";

export interface Address {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly Address[]>;

/** Blocks of the IANA registries of special-purpose addresses that are not of the public Internet. */
const PRIVATE = new BlockList();
for (const block of (
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 " +
  "192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 " +
  // The wire server of a cloud, which answers every machine in it.
  "168.63.129.16/32"
).split(" ")) {
  const [network = "", bits] = block.split("/");
  PRIVATE.addSubnet(network, Number(bits), "ipv4");
}
for (const block of "2001::/23 2001:db8::/32 2002::/16 3fff::/20".split(" ")) {
  const [network = "", bits] = block.split("/");
  PRIVATE.addSubnet(network, Number(bits), "ipv6");
}
/** All public IPv6 lies here; loopback, local, mapped and multicast addresses do not. */
const PUBLIC_IPV6 = new BlockList();
PUBLIC_IPV6.addSubnet("2000::", 3, "ipv6");

export async function resolveHost(host: string): Promise<readonly Address[]> {
  return resolveName(host, { all: true });
}

/**
 * All addresses of the host of a URL, each allowed. URL has already made 0x7f.1 and 2130706433 into 127.0.0.1. Throws
 * badCall where one is of a private network, fetchFailed where the host has none.
 */
export async function checkedAddresses(
  url: URL,
  { allowPrivate, resolve }: { allowPrivate: boolean; resolve: Resolve },
): Promise<readonly Address[]> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const family = isIP(host);
  const addresses =
    family === 0 ? await resolve(host).catch(connectionFailed(url)) : [{ address: host, family }];
  if (addresses.length === 0) throw new AppError("fetchFailed", `${url.href}: the host has no address.`);
  const refused = allowPrivate ? undefined : addresses.find(({ address }) => !isPublic(address));
  if (refused) {
    throw new AppError(
      "badCall",
      `${url.href}: ${refused.address} is not an address of the public Internet, so it is not asked. If you trust it, say --allow-private.`,
    );
  }
  return addresses;
}

function isPublic(address: string): boolean {
  const plain = address.replace(/%.*$/s, "");
  const family = isIP(plain);
  if (family === 4) return !PRIVATE.check(plain, "ipv4");
  return family === 6 && PUBLIC_IPV6.check(plain, "ipv6") && !PRIVATE.check(plain, "ipv6");
}
