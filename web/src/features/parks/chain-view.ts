import type { Chain, ChainLink, Enterprise } from "@/api";

/** A chain in which at least one of the firms stands. */
export interface ParkChain {
  readonly chain: Chain;
  readonly links: readonly { readonly link: ChainLink; readonly here: boolean }[];
}

/** Links in no order come last. */
const inNoOrder = Number.MAX_SAFE_INTEGER;

export function chainsWith(
  chains: readonly Chain[],
  firms: readonly Enterprise[],
): readonly ParkChain[] {
  const ids = new Set(firms.map(({ id }) => id));
  return chains.flatMap((chain) => {
    const links = [...chain.links]
      .sort((a, b) => (a.step ?? inNoOrder) - (b.step ?? inNoOrder))
      .map((link) => ({ link, here: link.enterpriseIds.some((id) => ids.has(id)) }));
    return links.some(({ here }) => here) ? [{ chain, links }] : [];
  });
}

/** The links of the given chains at which a firm stands. */
export function linksOf(chains: readonly ParkChain[], firm: Enterprise): readonly ChainLink[] {
  return chains.flatMap(({ links }) =>
    links.filter(({ link }) => link.enterpriseIds.includes(firm.id)).map(({ link }) => link),
  );
}
