/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref_src|cmpid|at_medium|at_campaign)$/i;

/**
 * The address of a page without what does not change the page: fragment, password, marks of advertisers. undefined for
 * what is no http or https address.
 */
export function pageAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (address.protocol !== "https:" && address.protocol !== "http:") return undefined;
  address.hash = "";
  address.username = "";
  address.password = "";
  const names = Array.from(address.searchParams.keys());
  for (const name of names) {
    if (TRACKING.test(name)) address.searchParams.delete(name);
  }
  return address.href;
}
