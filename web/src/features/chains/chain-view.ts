import type { Chain, ChainLink, Enterprise } from "@/api";

/** What a plan says of a link: there are firms, it is to be grown, it is to be attracted, or it is only named. */
export type ChainStatus = ChainLink["status"];

/** In the order in which they are counted. */
export const chainStatuses = ["existing", "to_cultivate", "to_attract", "mentioned"] as const;

/** A chain, and those of its links at which one of some firms stands. */
export interface ChainView {
  readonly chain: Chain;
  readonly here: ReadonlySet<string>;
}

/** The chains in which at least one of the firms stands. */
export function linksByChain(
  chains: readonly Chain[],
  firms: readonly Enterprise[],
): readonly ChainView[] {
  const ids = new Set(firms.map(({ id }) => id));
  return chains.flatMap((chain) => {
    const links = chain.links.filter(({ enterpriseIds }) =>
      enterpriseIds.some((id) => ids.has(id)),
    );
    return links.length === 0 ? [] : [{ chain, here: new Set(links.map(({ id }) => id)) }];
  });
}

/** How many links of a chain are in which state; states without any are left out. */
export function countStatuses(
  links: readonly ChainLink[],
): readonly { readonly status: ChainStatus; readonly count: number }[] {
  return chainStatuses
    .map((status) => ({ status, count: links.filter((link) => link.status === status).length }))
    .filter(({ count }) => count > 0);
}
