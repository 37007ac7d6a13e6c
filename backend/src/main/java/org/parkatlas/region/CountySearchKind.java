package org.parkatlas.region;

import java.util.List;

import org.parkatlas.catalog.spi.About;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.SearchKind;
import org.parkatlas.catalog.spi.Searchable;
import org.parkatlas.problem.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How counties are found: by name, reading and code. The layer of counties has no plan, but who finds one is shown its city's. */
@Configuration(proxyBeanMethods = false)
class CountySearchKind {

    @Bean
    SearchKind countySearch() {
        return SearchKind.of(
                "county",
                new Wording("县区", "Counties"),
                Relation.of("county_area").ofPlan("plan_id").at("position"),
                new Searchable(List.of("name"), List.of(), "pinyin", 3, new Searchable.Hint(null, null))
                        .about(About.nothing()
                                .in("id")
                                .coded("id")
                                .called("县区", "区县", "county", "counties", "district", "districts")
                                .chosenBy(new About.Choice("county", List.of("county_codes", "county_code"), null))));
    }
}
