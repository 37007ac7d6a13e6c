package org.parkatlas.industry;

import java.util.List;

import org.parkatlas.catalog.spi.About;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.SearchKind;
import org.parkatlas.catalog.spi.Searchable;
import org.parkatlas.problem.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How industries, chains and their links are found by name; they have no layer. */
@Configuration(proxyBeanMethods = false)
class IndustrySearchKinds {

    @Bean
    SearchKind industrySearch() {
        return SearchKind.of(
                "industry",
                new Wording("产业", "Industries"),
                Relation.of("industry"),
                new Searchable(
                                List.of("name"),
                                List.of("aliases"),
                                null,
                                5,
                                new Searchable.Hint(
                                        new Searchable.Place(
                                                "parent_id", Searchable.Place.Form.SINGLE, "industry", "id", "name"),
                                        null))
                        .about(About.nothing()
                                .chosenBy(new About.Choice("industry", List.of("industry_ids"), "parent_id"))));
    }

    @Bean
    SearchKind chainSearch() {
        return SearchKind.of(
                "chain",
                new Wording("产业链", "Industry chains"),
                Relation.of("chain").ofPlan("plan_id"),
                new Searchable(List.of("name"), List.of(), null, 8, new Searchable.Hint(null, null))
                        .about(About.nothing()
                                .words("industry_label")
                                .sharing("industry_id", "industry")
                                .called("产业链", "industry chain", "industry chains")));
    }

    @Bean
    SearchKind chainLinkSearch() {
        return SearchKind.of(
                "chain-link",
                new Wording("产业链环节", "Chain links"),
                Relation.of("chain_step").ofPlan("plan_id"),
                new Searchable(
                                List.of("name"),
                                List.of(),
                                null,
                                9,
                                new Searchable.Hint(
                                        new Searchable.Place(
                                                "chain_id", Searchable.Place.Form.SINGLE, "chain", "id", "name"),
                                        null))
                        .about(About.nothing()
                                .sharing("chain_id", "chain")
                                .called("环节", "chain link", "chain links")
                                .saidIn("document_id", "clause_id")));
    }
}
