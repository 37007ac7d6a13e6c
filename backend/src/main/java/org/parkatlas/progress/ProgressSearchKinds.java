package org.parkatlas.progress;

import java.util.List;

import org.parkatlas.catalog.spi.About;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.SearchKind;
import org.parkatlas.catalog.spi.Searchable;
import org.parkatlas.problem.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How policies and targets are found by name; they have no layer. */
@Configuration(proxyBeanMethods = false)
class ProgressSearchKinds {

    @Bean
    SearchKind policySearch() {
        return SearchKind.of(
                "policy",
                new Wording("政策", "Policies"),
                Relation.of("policy").named("title").ofPlan("plan_id"),
                new Searchable(List.of("title", "doc_no"), List.of(), null, 7, new Searchable.Hint(null, null))
                        .about(About.nothing().words("issuer", "role").called("政策", "文件", "policy", "policies")));
    }

    @Bean
    SearchKind targetSearch() {
        return SearchKind.of(
                "target",
                new Wording("目标", "Targets"),
                Relation.of("target").ofPlan("plan_id"),
                new Searchable(List.of("name"), List.of(), null, 10, new Searchable.Hint(null, null))
                        .about(About.nothing()
                                .words("group_name", "industry_label")
                                .sharing("industry_id", "industry")
                                .called("指标", "目标", "target", "targets")));
    }
}
