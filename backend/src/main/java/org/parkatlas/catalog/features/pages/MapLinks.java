package org.parkatlas.catalog.features.pages;

import java.util.Optional;
import java.util.regex.Pattern;

import org.parkatlas.catalog.ogc.OgcRequest;
import org.parkatlas.catalog.query.FeatureRow;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.identity.Viewer;
import org.springframework.stereotype.Component;

/** Addresses of objects on the map of the installation, in the words of its permalink. */
@Component
public class MapLinks {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    /** The object opened on the map, among those of its plan; nothing where it has no place on the map of its own. */
    public Optional<String> find(FeatureType type, FeatureRow row, OgcRequest request) {
        if (type.relation().position() == null || !ID.matcher(row.id()).matches()) {
            return Optional.empty();
        }
        var plan =
                plan(type, row, request.viewer()).map(id -> "plan=" + id + "&").orElse("");
        var language = request.given(OgcRequest.LANGUAGE) == null ? "" : "&lang=" + request.given(OgcRequest.LANGUAGE);
        return Optional.of("%s/?%ssel=%s:%s%s".formatted(request.site(), plan, type.kind(), row.id(), language));
    }

    private static Optional<String> plan(FeatureType type, FeatureRow row, Viewer viewer) {
        return RowTexts.find(type.seenBy(viewer), row, type.relation().plan())
                .filter(id -> ID.matcher(id).matches());
    }
}
