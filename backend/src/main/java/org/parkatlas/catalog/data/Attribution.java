package org.parkatlas.catalog.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.PublicSite;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What a map made of our data has to say below it: 审图号, where the data is from, and whether some of it is made up. */
@Component
public class Attribution {

    private static final Wording NO_NUMBER = new Wording("审图号：未配置", "Map review number (审图号): not configured");
    private static final Wording DEMO = new Wording("含演示数据（合成，非真实）", "Contains synthetic demonstration data");

    private final Readings readings;
    private final PublicSite site;

    Attribution(Readings readings, PublicSite site) {
        this.readings = readings;
        this.site = site;
    }

    /** Whether some of the data that this viewer sees is made up. */
    public boolean hasDemo(Viewer viewer) {
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql("SELECT EXISTS (SELECT FROM pack WHERE demo)")
                        .query(Boolean.class)
                        .single());
    }

    /** Phrases in the order above. Clients may take them for HTML, so that no character of it is left. */
    public String text(Viewer viewer, Locale language) {
        var phrases = new LinkedHashSet<String>();
        phrases.add(reviewNumber().in(language));
        for (var pack : packs(viewer)) {
            phrases.addAll(pack.attribution());
            if (pack.demo()) {
                phrases.add(DEMO.in(language));
            }
        }
        return HtmlUtils.htmlEscape(String.join("；", phrases), "UTF-8");
    }

    private Wording reviewNumber() {
        var number = site.mapReviewNumber();
        return number == null || number.isBlank()
                ? NO_NUMBER
                : Wording.of("审图号：%s", "Map review number (审图号): %s", number);
    }

    private List<Pack> packs(Viewer viewer) {
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql("SELECT attribution, demo FROM pack ORDER BY id LIMIT 1000")
                        .query((row, number) -> new Pack(TextArrays.list(row, "attribution"), row.getBoolean("demo")))
                        .list());
    }

    private record Pack(List<String> attribution, boolean demo) {

        private Pack {
            attribution = List.copyOf(attribution);
        }
    }
}
