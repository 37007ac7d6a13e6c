/** What can be made, and what is near to it in its chain. */
import type { Chain, ChainLink } from "@/api";
import { fullName, type PlanData } from "@/features/catalogue";
import { t } from "@/shared/i18n";

/** Something that can be made or be near. */
export interface Good {
  /** `link:chain/id` or `industry:id`. */
  readonly reference: string;
  readonly name: string;
  /** The same with where it is from, unlike any other. */
  readonly label: string;
  readonly firms: number;
}

/** Links of the chains of the plan, then the industries that firms of it have. */
export function goodsOf(data: PlanData, chains: readonly Chain[]): readonly Good[] {
  const links = chains.flatMap((chain) =>
    chain.links.map((link) => ({
      reference: referenceOf(chain, link),
      name: fullName(link),
      label: t("siting.linkOf", { link: fullName(link), chain: fullName(chain) }),
      firms: link.enterpriseIds.length,
    })),
  );
  const industries = data.industries.nodes.map(({ id, name }) => ({
    reference: `industry:${id}`,
    name,
    label: t("siting.industryOf", { name }),
    firms: data.enterprises.filter(({ industries: own }) =>
      own.some((each) => data.industries.within(each.id, id)),
    ).length,
  }));
  return [...links, ...industries];
}

/** What somebody typed: a label, or the name of a link or an industry. */
export function goodNamed(goods: readonly Good[], text: string): Good | null {
  const typed = text.trim();
  return (
    goods.find(({ label }) => label === typed) ?? goods.find(({ name }) => name === typed) ?? null
  );
}

/** The links before and after a link of which firms are known: who supplies, and who buys. */
export function partnersOf(chains: readonly Chain[], reference: string): readonly string[] {
  for (const chain of chains) {
    const link = chain.links.find((each) => referenceOf(chain, each) === reference);
    if (link !== undefined) {
      const near = chain.links.filter(
        (each) => each.nextIds.includes(link.id) || link.nextIds.includes(each.id),
      );
      return near
        .filter(({ enterpriseIds }) => enterpriseIds.length > 0)
        .map((each) => referenceOf(chain, each));
    }
  }
  return [];
}

function referenceOf(chain: Chain, link: ChainLink): string {
  return `link:${chain.id}/${link.id}`;
}
