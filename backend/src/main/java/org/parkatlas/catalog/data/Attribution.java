package org.parkatlas.catalog.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

import org.parkatlas.identity.Caches;
import org.parkatlas.identity.OfVersion;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Versioned;
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

    private static final String READ = """
            SELECT layer_version.version, pack.attribution, pack.attribution_en, pack.demo
            FROM layer_version
            LEFT JOIN pack ON true
            WHERE layer_version.relation = 'pack'
            ORDER BY pack.id
            LIMIT 1000
            """;

    private final Readings readings;
    private final DataVersion versions;
    private final PublicSite site;
    private final Versioned<String, Packs> known;

    Attribution(Readings readings, DataVersion versions, PublicSite site, Caches caches) {
        this.readings = readings;
        this.versions = versions;
        this.site = site;
        this.known = caches.ofValues("attribution", 10);
    }

    /** Whether some of the data that this viewer sees is made up. */
    public boolean hasDemo(Viewer viewer) {
        return packs(viewer).list().stream().anyMatch(Pack::demo);
    }

    /** Phrases in the order above. Clients may take them for HTML, so that no character of it is left. */
    public String text(Viewer viewer, Locale language) {
        var phrases = new LinkedHashSet<String>();
        phrases.add(reviewNumber().in(language));
        for (var pack : packs(viewer).list()) {
            phrases.addAll(pack.attribution(language));
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

    /** Those of the data as it is now or was at most three seconds ago. */
    private Packs packs(Viewer viewer) {
        return known.get(viewer, "packs", versions.of("pack"), () -> readings.read(viewer, Attribution::read));
    }

    /** One row has no pack where there is none. */
    private static Packs read(Reading reading) {
        return reading.jdbc().sql(READ).query(rows -> {
            var version = 0L;
            var packs = new ArrayList<Pack>();
            while (rows.next()) {
                version = rows.getLong("version");
                packs.add(new Pack(
                        TextArrays.list(rows, "attribution"),
                        TextArrays.list(rows, "attribution_en"),
                        rows.getBoolean("demo")));
            }
            return new Packs(version, packs);
        });
    }

    private record Packs(long version, List<Pack> list) implements OfVersion {

        private Packs {
            list = List.copyOf(list);
        }
    }

    private record Pack(List<String> chinese, List<String> english, boolean demo) {

        private Pack {
            chinese = List.copyOf(chinese);
            english = List.copyOf(english);
        }

        List<String> attribution(Locale language) {
            return language.equals(Locale.ENGLISH) && !english.isEmpty() ? english : chinese;
        }
    }
}
