package org.parkatlas.catalog.exports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.parkatlas.catalog.exports.content.ExportFormat;
import org.parkatlas.catalog.ogc.OgcContribution;
import org.parkatlas.catalog.ogc.OgcLink;
import org.parkatlas.catalog.ogc.OgcRequest;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.springframework.stereotype.Component;

/** What exports add to the collections of the OGC API: a link to the whole of each as a file (RFC 8288, enclosure). */
@Component
class ExportContribution implements OgcContribution {

    private final FeatureTypes types;

    ExportContribution(FeatureTypes types) {
        this.types = types;
    }

    @Override
    public List<String> conformanceClasses() {
        return List.of();
    }

    @Override
    public List<OgcLink> landingLinks(String root, Locale language) {
        return List.of();
    }

    @Override
    public List<OgcLink> collectionLinks(String root, String collection, Locale language) {
        var site = root.endsWith("/ogc") ? root.substring(0, root.length() - "/ogc".length()) : root;
        return types.find(collection).stream()
                .flatMap(type -> Stream.of(ExportFormat.values()).filter(format -> format.isFor(type)))
                .map(format -> OgcLink.to(
                        "%s/api/v1/exports/%s?format=%s".formatted(site, collection, format.id()),
                        "enclosure",
                        format.mediaType(),
                        format.title().in(language)))
                .toList();
    }

    /** The addresses are those of {@code /api/v1}, which has a document of its own. */
    @Override
    public Map<String, Object> apiPaths(
            OgcRequest request, Function<FeatureType, List<Map<String, Object>>> selection) {
        return Map.of();
    }
}
